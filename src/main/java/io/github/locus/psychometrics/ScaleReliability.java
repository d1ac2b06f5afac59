package io.github.locus.psychometrics;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.statistics.ConfidenceInterval;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Internal consistency of a dimension ("scale" in psychometrics), over all ratings of all functions
 * that answer every item of it; reversed items turned.
 *
 * @param n complete ratings
 * @param items number of items
 * @param alpha Cronbach's α of the raw items
 * @param alphaInterval Feldt's 90% interval, where α exists
 * @param omega McDonald's ω_total of the standardised items, one factor by minres, model-implied
 *     denominator
 * @param alphaWithin α within functions: items about their function's mean
 * @param omegaWithin ω within functions
 * @param itemStatistics item by item, in the dimension's order
 */
public record ScaleReliability(
    long n,
    int items,
    Estimable alpha,
    Optional<ConfidenceInterval> alphaInterval,
    Estimable omega,
    Estimable alphaWithin,
    Estimable omegaWithin,
    List<ItemStatistics> itemStatistics) {
  private static final double CONFIDENCE = 0.9;

  public ScaleReliability {
    itemStatistics = List.copyOf(itemStatistics);
  }

  /**
   * The reliability of a dimension.
   *
   * @param survey the survey
   * @param dimension index in the instrument's dimensions
   */
  public static ScaleReliability of(ProtectedSurvey survey, int dimension) {
    ItemMoments moments = ItemMoments.of(survey, dimension);
    ItemMoments within = ItemMoments.withinFunctions(survey, dimension);
    Estimable alpha = CronbachAlpha.of(moments);
    return new ScaleReliability(
        moments.n(),
        moments.items(),
        alpha,
        alpha.value().map(a -> CronbachAlpha.feldt(a, moments.n(), moments.items(), CONFIDENCE)),
        McDonaldOmega.of(moments),
        CronbachAlpha.of(within),
        McDonaldOmega.of(within),
        IntStream.range(0, moments.items()).mapToObj(i -> ItemStatistics.of(moments, i)).toList());
  }
}
