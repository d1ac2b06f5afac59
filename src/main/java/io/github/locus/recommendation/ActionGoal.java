package io.github.locus.recommendation;

import java.util.Optional;

/**
 * The level that an action is to reach: the threshold, or where that is nearer than 5 points or reached, 5 points more
 * than now. A smaller step could not be told from chance in the next wave.
 */
final class ActionGoal {
  /** The smallest step worth a goal, points. */
  static final double STEP = PartnerRule.LEAST_LIFT;

  private static final double HIGHEST = 100;
  private static final double HALF = 0.5;

  private ActionGoal() {}

  /** Rounded as it is printed: to one decimal, then to whole points. */
  private static double whole(double level) {
    return Math.floor(Math.floor(10 * level + HALF) / 10 + HALF);
  }

  /**
   * The goal of a level.
   *
   * @param level present level, POMP points
   * @param threshold T, POMP points
   * @return whole points, or T; empty where the scale ends before
   */
  static Optional<Double> of(double level, double threshold) {
    double goal = threshold - level >= STEP ? threshold : whole(level) + STEP;
    return goal <= HIGHEST ? Optional.of(goal) : Optional.empty();
  }
}
