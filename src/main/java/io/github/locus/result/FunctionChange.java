package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * How one function moved.
 *
 * @param statusBefore status before
 * @param statusAfter status after
 * @param pBestBefore P(best) on the repeatable lens before, where it was ranked
 * @param pBestAfter P(best) on the repeatable lens after, where it was ranked
 * @param levels {@code today}, {@code repeatable}, {@code showcase}, {@code atRisk} and {@code tau}; empty where a side
 *     has no figure or the two do not compare
 * @param dimensions today by capability dimension id, for the dimensions of either result
 */
public record FunctionChange(
    FunctionStatus statusBefore,
    FunctionStatus statusAfter,
    @Within(Range.SHARE) Optional<Double> pBestBefore,
    @Within(Range.SHARE) Optional<Double> pBestAfter,
    Map<String, Optional<Change>> levels,
    Map<String, Optional<Change>> dimensions) {
  public FunctionChange {
    levels = Ordered.copy(levels);
    dimensions = Ordered.copy(dimensions);
  }
}
