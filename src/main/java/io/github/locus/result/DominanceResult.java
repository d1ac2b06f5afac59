package io.github.locus.result;

import java.util.Map;

/**
 * Whether one function is at least as good everywhere.
 *
 * @param function the one
 * @param over the other
 * @param dominates ≥ in all dimensions and &gt; in one
 * @param probability P(function ≥ over) by dimension id
 */
public record DominanceResult(
    String function,
    String over,
    boolean dominates,
    @Within(Range.SHARE) Map<String, Double> probability) {
  public DominanceResult {
    probability = Ordered.copy(probability);
  }
}
