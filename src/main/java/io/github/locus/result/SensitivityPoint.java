package io.github.locus.result;

import java.util.Map;

/**
 * One weight of one dimension, the others in proportion.
 *
 * @param multiple multiple of the declared weight
 * @param weight the weight, a share
 * @param repeatable posterior mean by function name
 * @param pBest P(best) on repeatable by function name
 */
public record SensitivityPoint(
    @Within(Range.MULTIPLE) double multiple,
    @Within(Range.SHARE) double weight,
    @Within(Range.LEVEL) Map<String, Double> repeatable,
    @Within(Range.SHARE) Map<String, Double> pBest) {
  public SensitivityPoint {
    repeatable = Ordered.copy(repeatable);
    pBest = Ordered.copy(pBest);
  }
}
