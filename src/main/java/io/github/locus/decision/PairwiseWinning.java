package io.github.locus.decision;

/**
 * Pairwise winning indices: the probability that one alternative is better than another (Leskinen, Viitanen, Kangas
 * &amp; Kangas 2006). Equal values count one half to each side, so that the two indices of a pair sum to 1 and the
 * expected rank of an alternative is 1 plus the indices of all others over it.
 */
public final class PairwiseWinning {
  private final double[][] shares;

  private PairwiseWinning(double[][] shares) {
    this.shares = shares;
  }

  /**
   * Counts wins.
   *
   * @param draws values of the alternatives
   * @return shares of the draws by pair
   */
  public static PairwiseWinning of(ValueDraws draws) {
    int n = draws.alternatives();
    double[][] shares = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        shares[i][j] = share(draws, i, j);
      }
    }
    return new PairwiseWinning(shares);
  }

  private static double share(ValueDraws draws, int one, int other) {
    double wins = 0;
    for (int s = 0; s < draws.draws(); s++) {
      double lead = draws.value(s, one) - draws.value(s, other);
      wins += lead > 0 ? 1 : lead == 0 ? 0.5 : 0;
    }
    return wins / draws.draws();
  }

  /**
   * P(one is better than the other).
   *
   * @param alternative from 0
   * @param over from 0
   * @return a share; one half of an alternative over itself
   */
  public double share(int alternative, int over) {
    return shares[alternative][over];
  }
}
