package io.github.locus.analysis;

import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.Quantiles;
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
 * @param newLeader level of one new leader in a present place
 * @param chances how surely the threshold is reached
 * @param pSpread P(τ ≥ 5)
 */
record FunctionFigures(
    LensDraws lenses,
    Estimate today,
    Estimate repeatable,
    Estimate renewed,
    Optional<Estimate> showcase,
    Estimate atRisk,
    Estimate tau,
    Estimate newLeader,
    Chances chances,
    double pSpread) {
  /** Beyond every level of a new leader, points. */
  private static final double FARTHEST = 1_000;

  private static final int BISECTIONS = 50;

  static FunctionFigures of(LensDraws lenses, double threshold) {
    double[] spread = lenses.spread();
    return new FunctionFigures(
        lenses,
        estimate(lenses.today()),
        estimate(lenses.repeatable()),
        estimate(lenses.renewed()),
        lenses.showcase().map(FunctionFigures::estimate),
        estimate(lenses.atRisk()),
        estimate(spread),
        newLeader(lenses.average(), spread),
        Chances.of(lenses, threshold),
        LensDraws.share(spread, StatusRule.NOTABLE_SPREAD));
  }

  /**
   * A mixture of normals over the draws, whose mean is m and whose quantiles are found by bisection.
   */
  private static Estimate newLeader(double[] average, double[] spread) {
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
      if (1 - Chances.newLeader(average, spread, middle) < p) {
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
