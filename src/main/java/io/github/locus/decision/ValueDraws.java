package io.github.locus.decision;

/**
 * Draws of the values of alternatives, jointly: what is ranked.
 *
 * <p>Draws come in blocks of equal length, for instance those that share a weight vector. Draws inside a block may
 * depend on one another, blocks may not: Monte Carlo standard errors are those of the block means (batch means).
 */
public final class ValueDraws {
  private final double[][] values;
  private final int blockLength;

  private ValueDraws(double[][] values, int blockLength) {
    this.values = values;
    this.blockLength = blockLength;
  }

  /**
   * Copies draws.
   *
   * @param values {@code values[draw][alternative]}, finite; more is better
   * @param blockLength draws in a block, at least 1; two blocks or more
   * @return the draws
   * @throws IllegalArgumentException if rows differ in length, a value is not finite, or the draws do not make two
   *     blocks or more of that length
   */
  public static ValueDraws of(double[][] values, int blockLength) {
    if (blockLength < 1 || values.length < 2 * blockLength || values.length % blockLength != 0) {
      throw new IllegalArgumentException(
          values.length + " draws do not make two or more blocks of " + blockLength);
    }
    double[][] copy = new double[values.length][];
    for (int s = 0; s < copy.length; s++) {
      copy[s] = checked(values[s], values[0].length);
    }
    return new ValueDraws(copy, blockLength);
  }

  private static double[] checked(double[] row, int alternatives) {
    if (row.length != alternatives || alternatives == 0) {
      throw new IllegalArgumentException(
          "a draw has " + row.length + " values, expected " + alternatives + ", at least one");
    }
    for (double value : row) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a value must be finite, was " + value);
      }
    }
    return row.clone();
  }

  /**
   * Number of draws.
   *
   * @return S
   */
  public int draws() {
    return values.length;
  }

  /**
   * Number of alternatives.
   *
   * @return at least 1
   */
  public int alternatives() {
    return values[0].length;
  }

  /**
   * One value.
   *
   * @param draw from 0
   * @param alternative from 0
   * @return its value in that draw
   */
  public double value(int draw, int alternative) {
    return values[draw][alternative];
  }

  /**
   * Mean over the draws.
   *
   * @param alternative from 0
   * @return its mean value
   */
  public double mean(int alternative) {
    double sum = 0;
    for (double[] row : values) {
      sum += row[alternative];
    }
    return sum / values.length;
  }

  /** The largest value of a draw. */
  double best(int draw) {
    double best = values[draw][0];
    for (double value : values[draw]) {
      best = Math.max(best, value);
    }
    return best;
  }

  /**
   * Adds the ranks of one draw. Alternatives with the same value share their ranks equally: k of them at ranks r to
   * r + k − 1 get 1/k of each, so that neither order nor chance decides and every rank is still given once.
   */
  void addRanks(int draw, double[][] ranks) {
    double[] row = values[draw];
    for (int i = 0; i < row.length; i++) {
      int above = 0;
      int tied = 0;
      for (double other : row) {
        above += other > row[i] ? 1 : 0;
        tied += other == row[i] ? 1 : 0;
      }
      for (int r = above; r < above + tied; r++) {
        ranks[i][r] += 1.0 / tied;
      }
    }
  }

  /** The share of the first rank that an alternative holds in a draw: 1/k where k alternatives are best, else 0. */
  double winShare(int draw, int alternative) {
    double best = best(draw);
    if (values[draw][alternative] != best) {
      return 0;
    }
    int tied = 0;
    for (double value : values[draw]) {
      tied += value == best ? 1 : 0;
    }
    return 1.0 / tied;
  }

  /** Number of draws in a block. */
  int blockLength() {
    return blockLength;
  }
}
