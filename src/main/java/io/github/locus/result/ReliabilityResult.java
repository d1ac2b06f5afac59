package io.github.locus.result;

import java.util.Map;

/**
 * Internal consistency of a dimension, complete cases.
 *
 * @param n complete ratings
 * @param items items
 * @param alpha Cronbach's alpha
 * @param alphaInterval Feldt's 90% interval
 * @param omega McDonald's omega total of the standardised items, one factor by minres
 * @param alphaWithin alpha within functions: items about their function's mean
 * @param omegaWithin omega total within functions
 * @param itemRest item-rest correlation by item id
 * @param alphaIfDropped alpha without the item
 */
public record ReliabilityResult(
    Shown<Integer> n,
    int items,
    @Within(Range.RELIABILITY) Shown<Double> alpha,
    Shown<Interval> alphaInterval,
    @Within(Range.RELIABILITY) Shown<Double> omega,
    @Within(Range.RELIABILITY) Shown<Double> alphaWithin,
    @Within(Range.RELIABILITY) Shown<Double> omegaWithin,
    @Within(Range.CORRELATION) Map<String, Shown<Double>> itemRest,
    @Within(Range.RELIABILITY) Map<String, Shown<Double>> alphaIfDropped) {
  public ReliabilityResult {
    itemRest = Ordered.copy(itemRest);
    alphaIfDropped = Ordered.copy(alphaIfDropped);
  }
}
