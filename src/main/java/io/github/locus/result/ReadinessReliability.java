package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * How reliable readiness is, and the unit means that are made of it.
 *
 * @param alpha stratified alpha of readiness under the declared weights
 * @param alphaWithin the same within functions
 * @param eigenvalues of the correlations of the capability dimensions within functions, largest first: one that stands
 *     out is one factor
 * @param unitMean reliability of the mean of a unit, by function name: its share of true differences between units of the
 *     function (generalizability, from the model's components)
 * @param unitDifference reliability of the difference between the means of two functions in a unit, by their names
 */
public record ReadinessReliability(
    @Within(Range.RELIABILITY) Shown<Double> alpha,
    @Within(Range.RELIABILITY) Shown<Double> alphaWithin,
    @Within(Range.LEVEL) Shown<List<Double>> eigenvalues,
    @Within(Range.RELIABILITY) Map<String, Shown<Double>> unitMean,
    @Within(Range.RELIABILITY) Map<String, Map<String, Shown<Double>>> unitDifference) {
  public ReadinessReliability {
    unitMean = Ordered.copy(unitMean);
    unitDifference = Ordered.copy(unitDifference);
  }
}
