package io.github.locus.analysis;

import io.github.locus.recommendation.StatusRule;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.StandardNormal;

/**
 * How surely a function reaches a threshold: all of its figures that another threshold or assurance changes.
 *
 * @param today P(today ≥ T)
 * @param repeatable P(repeatable ≥ T)
 * @param newLeader mean chance that a new leader reaches T
 * @param readyShare headcount share under current leaders that are surely ready
 */
record Chances(double today, double repeatable, double newLeader, double readyShare) {
  /**
   * @param lenses the draws, under the assurance that is asked for
   * @param threshold T, POMP points
   */
  static Chances of(LensDraws lenses, double threshold) {
    return new Chances(
        LensDraws.share(lenses.today(), threshold),
        LensDraws.share(lenses.repeatable(), threshold),
        newLeader(lenses.average(), lenses.spread(), threshold),
        lenses.readyShare(threshold, StatusRule.YES));
  }

  /** The mean of Φ((m − T)/τ) over draws of m and τ. */
  static double newLeader(double[] average, double[] spread, double threshold) {
    double sum = 0;
    for (int i = 0; i < average.length; i++) {
      sum += StandardNormal.cumulative((average[i] - threshold) / spread[i]);
    }
    return sum / average.length;
  }
}
