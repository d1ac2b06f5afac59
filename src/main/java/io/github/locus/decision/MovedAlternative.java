package io.github.locus.decision;

import java.util.Arrays;

/**
 * P(best) and expected losses of alternatives when all values of one of them move, for many moves in one pass over the
 * draws. In each draw the moved one overtakes the best of the others at the move that makes up for what it lacks; where it
 * draws level, it shares the first rank.
 */
public final class MovedAlternative {
  private final double[][] bestShares;
  private final double[][] losses;

  private MovedAlternative(double[][] bestShares, double[][] losses) {
    this.bestShares = bestShares;
    this.losses = losses;
  }

  /**
   * Moves an alternative.
   *
   * @param draws values of the alternatives, two or more
   * @param alternative the one that is moved, from 0
   * @param moves what is added to its values, ascending
   * @return P(best) and losses by move
   */
  public static MovedAlternative of(ValueDraws draws, int alternative, double[] moves) {
    int n = draws.alternatives();
    // what each draw changes at its move, summed over the moves afterwards
    double[][] shares = new double[moves.length + 1][n];
    double[] best = new double[moves.length + 1];
    double[] ahead = new double[moves.length + 1];
    for (int s = 0; s < draws.draws(); s++) {
      double own = draws.value(s, alternative);
      double others = draws.bestBut(s, alternative);
      int tied = draws.tied(s, others) - (own == others ? 1 : 0);
      int level = first(moves, others - own);
      boolean drawsLevel = level < moves.length && moves[level] == others - own;
      int over = drawsLevel ? level + 1 : level;
      for (int i = 0; i < n; i++) {
        if (i != alternative && draws.value(s, i) == others) {
          shares[0][i] += 1.0 / tied;
          shares[level][i] -= drawsLevel ? 1.0 / tied - 1.0 / (tied + 1) : 1.0 / tied;
          shares[over][i] -= drawsLevel ? 1.0 / (tied + 1) : 0;
        }
      }
      shares[level][alternative] += drawsLevel ? 1.0 / (tied + 1) : 1;
      shares[over][alternative] += drawsLevel ? 1 - 1.0 / (tied + 1) : 0;
      best[0] += others;
      best[over] += own - others;
      ahead[over]++;
    }
    double[] means = new double[n];
    Arrays.setAll(means, draws::mean);
    double[][] losses = new double[moves.length][n];
    for (int m = 0; m < moves.length; m++) {
      for (int i = 0; i < n && m > 0; i++) {
        shares[m][i] += shares[m - 1][i];
      }
      best[m] += m > 0 ? best[m - 1] : 0;
      ahead[m] += m > 0 ? ahead[m - 1] : 0;
      double expected = (best[m] + ahead[m] * moves[m]) / draws.draws();
      for (int i = 0; i < n; i++) {
        losses[m][i] = expected - means[i] - (i == alternative ? moves[m] : 0);
      }
    }
    double[][] bestShares = new double[moves.length][n];
    for (int m = 0; m < moves.length; m++) {
      for (int i = 0; i < n; i++) {
        bestShares[m][i] = shares[m][i] / draws.draws();
      }
    }
    return new MovedAlternative(bestShares, losses);
  }

  /** The first move that is not less than {@code least}; their number where there is none. */
  private static int first(double[] moves, double least) {
    int low = 0;
    int high = moves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moves[middle] < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * P(best) after a move.
   *
   * @param move index of the move
   * @param alternative from 0
   * @return a share
   */
  public double best(int move, int alternative) {
    return bestShares[move][alternative];
  }

  /**
   * The expected loss of choosing an alternative after a move.
   *
   * @param move index of the move
   * @param alternative from 0
   * @return in the unit of the values, at least 0 but for rounding
   */
  public double loss(int move, int alternative) {
    return losses[move][alternative];
  }
}
