package io.github.locus.analysis;

import io.github.locus.recommendation.StatusRule;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.StandardNormal;
import java.util.ArrayList;
import java.util.List;

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
    return of(lenses, new double[] {threshold}).get(0);
  }

  /**
   * The chances of several thresholds.
   *
   * @param lenses the draws, under the assurance that is asked for
   * @param thresholds POMP points, ascending
   * @return by threshold
   */
  static List<Chances> of(LensDraws lenses, double[] thresholds) {
    double[] today = LensDraws.shares(lenses.today(), thresholds);
    double[] repeatable = LensDraws.shares(lenses.repeatable(), thresholds);
    double[] ready = lenses.readyShares(thresholds, StatusRule.YES);
    double[] average = lenses.average();
    double[] spread = lenses.spread();
    List<Chances> chances = new ArrayList<>();
    for (int t = 0; t < thresholds.length; t++) {
      chances.add(
          new Chances(
              today[t], repeatable[t], newLeader(average, spread, thresholds[t]), ready[t]));
    }
    return chances;
  }

  /** The same threshold under another assurance, which changes the repeatable level alone. */
  Chances withRepeatable(double other) {
    return new Chances(today, other, newLeader, readyShare);
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
