package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.LensDraws;

/**
 * The levels of one function under other weights than those that its draws were made with, without new draws. At given
 * relative variances a level is linear in the score: what weights do to it is what they do to its prediction, and how
 * far draws lie from the prediction goes with the residual spread of the score. τ goes with the root mean square of what
 * is predicted of the leaders. That relative variances are uncertain under other weights too is left aside, so this is
 * for answers to one question of many; the ranking itself draws them.
 */
final class ReweighedLevels {
  private final FunctionLevels levels;
  private final Draw declared;
  private final double leaders;
  private final double[] average;
  private final double[] today;
  private final double[] spread;
  private final double z;

  /**
   * Levels of a function.
   *
   * @param lenses its draws under the declared weights
   * @param declared what is predicted under these
   * @param z Φ⁻¹(1 − assurance), negative
   */
  ReweighedLevels(LensDraws lenses, Draw declared, double z) {
    this.levels = lenses.levels();
    this.declared = declared;
    this.z = z;
    leaders = ofLeaders(declared);
    average = lenses.average();
    today = lenses.today();
    spread = lenses.spread();
  }

  private double ofLeaders(Draw predicted) {
    double squares = 0;
    for (int leader : levels.currentLeaders()) {
      double effect = levels.leaderEffect(predicted, leader);
      squares += effect * effect;
    }
    return Math.sqrt(squares);
  }

  int function() {
    return levels.function();
  }

  int draws() {
    return average.length;
  }

  /** Under one weight vector. */
  Under under(Draw predicted) {
    double scale = predicted.residualSd() / declared.residualSd();
    return new Under(
        this,
        levels.average(predicted) - scale * levels.average(declared),
        levels.today(predicted) - scale * levels.today(declared),
        scale,
        leaders > 0 ? ofLeaders(predicted) / leaders : scale);
  }

  /**
   * The levels under one weight vector.
   *
   * @param of the levels under the declared weights
   * @param average what is added to {@code scale} times m
   * @param today what is added to {@code scale} times today
   * @param scale residual spread under these weights by that under the declared ones
   * @param spread τ under these weights by that under the declared ones
   */
  record Under(ReweighedLevels of, double average, double today, double scale, double spread) {
    double repeatable(int draw) {
      return average + scale * of.average[draw] + of.z * spread * of.spread[draw];
    }

    double today(int draw) {
      return today + scale * of.today[draw];
    }

    /** P(today &lt; bound). */
    double below(double bound) {
      int count = 0;
      for (int s = 0; s < of.draws(); s++) {
        count += today(s) < bound ? 1 : 0;
      }
      return (double) count / of.draws();
    }
  }
}
