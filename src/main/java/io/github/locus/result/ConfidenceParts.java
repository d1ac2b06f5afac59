package io.github.locus.result;

import java.util.Map;

/**
 * What of P(best) on the repeatable lens is the answers' uncertainty and what the weights'.
 *
 * @param answers P(best) at the declared weights, where the answers alone are uncertain, by function name
 * @param weights share of the drawn weights under which the function has the largest mean, as if the answers were certain,
 *     by function name
 */
public record ConfidenceParts(
    @Within(Range.SHARE) Map<String, Double> answers,
    @Within(Range.SHARE) Map<String, Double> weights) {
  public ConfidenceParts {
    answers = Ordered.copy(answers);
    weights = Ordered.copy(weights);
  }
}
