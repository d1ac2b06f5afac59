package io.github.locus.protection;

import java.util.List;

/**
 * What a figure under survey weights tells of whoever counts most in it. Weights follow from where somebody works more
 * often than not, so that they are no secret.
 */
public final class Heaviest {
  /** How far the mean of a group may lie from what the model tells of it, points. */
  private static final double NEAR_AN_END = 1;

  /** Shares that differ by less are the same. */
  private static final double SAME = 1e-9;

  private Heaviest() {}

  /**
   * Whether a small group's mean lies so near an end of the scale that whoever counts most in it can only have that end: of
   * like weights all of them have, under survey weights the others need not.
   *
   * @param scores points 0..100 of a small group
   * @param weights what each counts, positive
   * @param step how far the next score lies from an end of the scale, points
   * @return true where the mean tells a score
   */
  public static boolean toldByMean(double[] scores, double[] weights, double step) {
    double sum = 0;
    double all = 0;
    double heaviest = 0;
    for (int i = 0; i < scores.length; i++) {
      sum += weights[i] * scores[i];
      all += weights[i];
      heaviest = Math.max(heaviest, weights[i]);
    }
    return Math.min(sum, 100 * all - sum) < step * heaviest - NEAR_AN_END * all;
  }

  /**
   * Whether shares of choices leave one alone that whoever counts most can have made: all others are shares of less than
   * that one counts.
   *
   * @param shares share of each choice, their sum 1
   * @param heaviest what one person counts at most, a share of all
   * @param half how far a share may lie from the one that is told
   * @return true where the shares tell a choice
   */
  public static boolean toldByShares(List<Double> shares, double heaviest, double half) {
    return shares.stream().filter(share -> share + half > heaviest - SAME).count() < 2
        && heaviest > half;
  }
}
