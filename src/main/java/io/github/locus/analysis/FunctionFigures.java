package io.github.locus.analysis;

import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.Quantiles;
import io.github.locus.statistics.StandardNormal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Figures of one function that come from the posterior of readiness under the declared weights.
 *
 * @param lenses the draws
 * @param today level now
 * @param repeatable level that the assured share of new leaders reaches
 * @param renewed level that all posts, refilled at once, reach with the same assurance
 * @param showcase level under the best leader; empty where no leader can be shown
 * @param atRisk what one succession in a unit would cost there
 * @param tau spread between leaders
 * @param pToday P(today ≥ T)
 * @param pRepeatable P(repeatable ≥ T)
 * @param pNewLeader mean chance that a new leader reaches T
 * @param pSpread P(τ ≥ 5)
 * @param readyShare headcount share under current leaders that are surely ready
 */
record FunctionFigures(
    LensDraws lenses,
    Estimate today,
    Estimate repeatable,
    Estimate renewed,
    Optional<Estimate> showcase,
    Estimate atRisk,
    Estimate tau,
    double pToday,
    double pRepeatable,
    double pNewLeader,
    double pSpread,
    double readyShare) {
  /** Beyond every level of a new leader, points. */
  private static final double FARTHEST = 1_000;

  private static final int BISECTIONS = 50;

  static FunctionFigures of(LensDraws lenses, double threshold) {
    double[] today = lenses.today();
    double[] repeatable = lenses.repeatable();
    double[] spread = lenses.spread();
    return new FunctionFigures(
        lenses,
        estimate(today),
        estimate(repeatable),
        estimate(lenses.renewed()),
        lenses.showcase().map(FunctionFigures::estimate),
        estimate(lenses.atRisk()),
        estimate(spread),
        LensDraws.share(today, threshold),
        LensDraws.share(repeatable, threshold),
        newLeader(lenses.average(), spread, threshold),
        LensDraws.share(spread, StatusRule.NOTABLE_SPREAD),
        lenses.readyShare(threshold, StatusRule.YES));
  }

  private static double newLeader(double[] average, double[] spread, double threshold) {
    double sum = 0;
    for (int i = 0; i < average.length; i++) {
      sum += StandardNormal.cumulative((average[i] - threshold) / spread[i]);
    }
    return sum / average.length;
  }

  /**
   * The level of one new leader in a present place: a mixture of normals over the draws, whose mean is m and whose
   * quantiles are found by bisection.
   */
  Estimate newLeader() {
    double[] average = lenses.average();
    double[] spread = lenses.spread();
    return new Estimate(
        Arrays.stream(average).average().orElseThrow(),
        quantile(average, spread, 0.05),
        quantile(average, spread, 0.95));
  }

  private static double quantile(double[] average, double[] spread, double p) {
    double low = -FARTHEST;
    double high = FARTHEST;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (1 - newLeader(average, spread, middle) < p) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  static Estimate estimate(double[] draws) {
    Quantiles quantiles = Quantiles.of(draws);
    return new Estimate(
        Arrays.stream(draws).average().orElseThrow(), quantiles.at(0.05), quantiles.at(0.95));
  }
}
