package io.github.locus.decision;

import java.util.Arrays;

/**
 * Draws of the values of alternatives, jointly: what is ranked.
 *
 * <p>Draws come in blocks of equal length, for instance those that share a weight vector. Draws inside a block may
 * depend on one another, blocks may not: Monte Carlo standard errors are those of the block means (batch means).
 */
public final class ValueDraws {
  private final double[] values; // draw by draw
  private final int draws;
  private final int alternatives;
  private final int blockLength;

  private ValueDraws(double[] values, int alternatives, int blockLength) {
    this.values = values;
    this.alternatives = alternatives;
    this.draws = values.length / alternatives;
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
    int alternatives = values[0].length;
    double[] copy = new double[values.length * alternatives];
    for (int s = 0; s < values.length; s++) {
      check(values[s], alternatives);
      System.arraycopy(values[s], 0, copy, s * alternatives, alternatives);
    }
    return new ValueDraws(copy, alternatives, blockLength);
  }

  private static void check(double[] row, int alternatives) {
    if (row.length != alternatives || alternatives == 0) {
      throw new IllegalArgumentException(
          "a draw has " + row.length + " values, expected " + alternatives + ", at least one");
    }
    for (double value : row) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a value must be finite, was " + value);
      }
    }
  }

  /**
   * Number of draws.
   *
   * @return S
   */
  public int draws() {
    return draws;
  }

  /**
   * Number of alternatives.
   *
   * @return at least 1
   */
  public int alternatives() {
    return alternatives;
  }

  /**
   * One value.
   *
   * @param draw from 0
   * @param alternative from 0
   * @return its value in that draw
   */
  public double value(int draw, int alternative) {
    return values[draw * alternatives + alternative];
  }

  /**
   * Mean over the draws.
   *
   * @param alternative from 0
   * @return its mean value
   */
  public double mean(int alternative) {
    double sum = 0;
    for (int at = alternative; at < values.length; at += alternatives) {
      sum += values[at];
    }
    return sum / draws;
  }

  /** The largest value of a draw. */
  double best(int draw) {
    int from = draw * alternatives;
    double best = values[from];
    for (int at = from + 1; at < from + alternatives; at++) {
      best = values[at] > best ? values[at] : best;
    }
    return best;
  }

  /** The largest value of a draw but for one alternative's. */
  double bestBut(int draw, int alternative) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < alternatives; i++) {
      double value = value(draw, i);
      best = i != alternative && value > best ? value : best;
    }
    return best;
  }

  /**
   * Adds the ranks of one draw. Alternatives with the same value share their ranks equally: k of them at ranks r to
   * r + k − 1 get 1/k of each, so that neither order nor chance decides and every rank is still given once.
   *
   * @param above room for a number by alternative
   */
  void addRanks(int draw, double[][] ranks, int[] above) {
    Arrays.fill(above, 0);
    boolean ties = false;
    for (int i = 1; i < alternatives; i++) {
      double value = value(draw, i);
      for (int j = 0; j < i; j++) {
        double other = value(draw, j);
        if (value > other) {
          above[j]++;
        } else {
          above[i]++;
          ties |= value == other;
        }
      }
    }
    if (ties) {
      addTiedRanks(draw, ranks);
      return;
    }
    for (int i = 0; i < alternatives; i++) {
      ranks[i][above[i]] += 1;
    }
  }

  private void addTiedRanks(int draw, double[][] ranks) {
    for (int i = 0; i < alternatives; i++) {
      int above = 0;
      for (int j = 0; j < alternatives; j++) {
        above += value(draw, j) > value(draw, i) ? 1 : 0;
      }
      int tied = tied(draw, value(draw, i));
      for (int r = above; r < above + tied; r++) {
        ranks[i][r] += 1.0 / tied;
      }
    }
  }

  /** The share of the first rank that an alternative holds in a draw: 1/k where k alternatives are best, else 0. */
  double winShare(int draw, int alternative) {
    double best = best(draw);
    return value(draw, alternative) == best ? 1.0 / tied(draw, best) : 0;
  }

  /** How many alternatives have this very value in a draw. */
  int tied(int draw, double value) {
    int tied = 0;
    for (int i = 0; i < alternatives; i++) {
      tied += value(draw, i) == value ? 1 : 0;
    }
    return tied;
  }

  /** Number of draws in a block. */
  int blockLength() {
    return blockLength;
  }
}
