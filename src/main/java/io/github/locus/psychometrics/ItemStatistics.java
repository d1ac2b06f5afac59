package io.github.locus.psychometrics;

import io.github.locus.result.Reason;

/**
 * What an item does in its dimension.
 *
 * @param itemRestCorrelation Pearson's r of the item with the sum of the others, in [−1, 1]
 * @param alphaIfDropped raw α of the dimension without it
 */
public record ItemStatistics(Estimable itemRestCorrelation, Estimable alphaIfDropped) {

  static ItemStatistics of(ItemMoments moments, int item) {
    return new ItemStatistics(itemRest(moments, item), alphaIfDropped(moments, item));
  }

  private static Estimable itemRest(ItemMoments moments, int item) {
    if (moments.items() < 2) {
      return Estimable.not(Reason.NO_OTHER_ITEM);
    }
    if (moments.n() < 2) {
      return Estimable.not(Reason.NEEDS_TWO_RATINGS);
    }
    if (moments.variance(item) == 0) {
      return Estimable.not(Reason.ITEM_DOES_NOT_VARY);
    }
    double rest = moments.restVariance(item);
    if (rest == 0) {
      return Estimable.not(Reason.SUM_DOES_NOT_VARY);
    }
    double r =
        moments.covarianceWithRest(item) / Math.sqrt(moments.variance(item)) / Math.sqrt(rest);
    return Estimable.of(Math.min(1, Math.max(-1, r)));
  }

  private static Estimable alphaIfDropped(ItemMoments moments, int item) {
    return moments.items() < 3
        ? Estimable.not(Reason.NEEDS_THREE_ITEMS)
        : CronbachAlpha.of(moments.without(item));
  }
}
