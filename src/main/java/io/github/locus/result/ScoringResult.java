package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * How answers became scores.
 *
 * @param rows ratings read
 * @param ratingsUsed ratings with at least half of the capability dimensions
 * @param imputedShare share of the used dimension scores that was filled in
 * @param dimensionMeans mean of all ratings before imputing, by function name and dimension id
 * @param leftOut ratings left out, by reason
 * @param weights survey weights, where given
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record ScoringResult(
    long rows,
    long ratingsUsed,
    double imputedShare,
    Map<String, Map<String, Optional<Double>>> dimensionMeans,
    Map<String, Long> leftOut,
    Optional<WeightSummary> weights,
    Map<String, String> why) {
  /** Copies. */
  public ScoringResult {
    dimensionMeans = Ordered.copy(dimensionMeans);
    leftOut = Ordered.copy(leftOut);
    why = Ordered.copy(why);
  }
}
