package io.github.locus.result;

import java.util.Map;

/**
 * The ranking under another declared weighting, no Dirichlet.
 *
 * @param name its name
 * @param weights shares by dimension id
 * @param today posterior mean by function name
 * @param repeatable posterior mean by function name
 * @param pBest P(best) on repeatable by function name
 * @param first function with the largest mean of repeatable, the smallest expected loss
 */
public record WeightingResult(
    String name,
    @Within(Range.SHARE) Map<String, Double> weights,
    @Within(Range.LEVEL) Map<String, Double> today,
    @Within(Range.LEVEL) Map<String, Double> repeatable,
    @Within(Range.SHARE) Map<String, Double> pBest,
    String first) {
  /** Name of the weights that the study itself declares. */
  public static final String DECLARED = "declared";

  public WeightingResult {
    weights = Ordered.copy(weights);
    today = Ordered.copy(today);
    repeatable = Ordered.copy(repeatable);
    pBest = Ordered.copy(pBest);
  }
}
