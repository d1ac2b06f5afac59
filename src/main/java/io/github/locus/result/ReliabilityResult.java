package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * Internal consistency of a dimension, complete cases.
 *
 * @param n complete ratings
 * @param items items
 * @param alpha Cronbach's alpha
 * @param alphaInterval Feldt's 95% interval
 * @param omega McDonald's omega total of the standardised items, one factor by minres
 * @param itemRest item-rest correlation by item id
 * @param alphaIfDropped alpha without the item
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record ReliabilityResult(
    Optional<Long> n,
    int items,
    Optional<Double> alpha,
    Optional<Interval> alphaInterval,
    Optional<Double> omega,
    Map<String, Double> itemRest,
    Map<String, Double> alphaIfDropped,
    Map<String, String> why) {
  /** Copies. */
  public ReliabilityResult {
    itemRest = Ordered.copy(itemRest);
    alphaIfDropped = Ordered.copy(alphaIfDropped);
    why = Ordered.copy(why);
  }
}
