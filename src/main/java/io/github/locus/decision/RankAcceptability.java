package io.github.locus.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Rank acceptability indices: the probability b(r) that an alternative takes rank r under uncertain weights and values
 * (Lahdelma &amp; Salminen 2001, doi:10.1287/opre.49.3.444.11220). Alternatives with equal values share their ranks
 * equally.
 */
public final class RankAcceptability {
  private final double[][] shares;
  private final ValueDraws draws;

  private RankAcceptability(double[][] shares, ValueDraws draws) {
    this.shares = shares;
    this.draws = draws;
  }

  /**
   * Counts ranks.
   *
   * @param draws values of the alternatives
   * @return shares of the draws by alternative and rank
   */
  public static RankAcceptability of(ValueDraws draws) {
    int n = draws.alternatives();
    double[][] shares = new double[n][n];
    int[] above = new int[n];
    for (int s = 0; s < draws.draws(); s++) {
      draws.addRanks(s, shares, above);
    }
    for (int i = 0; i < n; i++) {
      for (int r = 0; r < n; r++) {
        shares[i][r] /= draws.draws();
      }
    }
    return new RankAcceptability(shares, draws);
  }

  /**
   * Standard deviation of a share of which k of S draws tell, all shares alike before: that of the beta distribution about
   * (k + 1)/(S + 2). None and all of so many draws are no certainty.
   */
  private static double smoothedError(double share, int draws) {
    double smoothed = (share * draws + 1) / (draws + 2.0);
    return Math.sqrt(smoothed * (1 - smoothed) / (draws + 3.0));
  }

  /** Standard deviation of the block means of winning, by the root of the number of blocks. */
  private static double batchMeansError(ValueDraws draws, int alternative) {
    int blocks = draws.draws() / draws.blockLength();
    double[] means = new double[blocks];
    double mean = 0;
    for (int b = 0; b < blocks; b++) {
      for (int k = 0; k < draws.blockLength(); k++) {
        means[b] += draws.winShare(b * draws.blockLength() + k, alternative);
      }
      means[b] /= draws.blockLength();
      mean += means[b] / blocks;
    }
    double squares = 0;
    for (double blockMean : means) {
      squares += (blockMean - mean) * (blockMean - mean);
    }
    return Math.sqrt(squares / (blocks - 1) / blocks);
  }

  /**
   * Number of alternatives, which is the number of ranks.
   *
   * @return at least 1
   */
  public int alternatives() {
    return shares.length;
  }

  /**
   * All ranks of one alternative.
   *
   * @param alternative from 0
   * @return b(1), b(2), …, shares with sum 1
   */
  public List<Double> ranks(int alternative) {
    List<Double> ranks = new ArrayList<>();
    for (double share : shares[alternative]) {
      ranks.add(share);
    }
    return List.copyOf(ranks);
  }

  /**
   * P(best): the first rank.
   *
   * @param alternative from 0
   * @return a share
   */
  public double best(int alternative) {
    return shares[alternative][0];
  }

  /**
   * Monte Carlo standard error of P(best), by batch means over the blocks of draws, and no less than (k + 1)/(S + 2) has.
   *
   * @param alternative from 0
   * @return a share, over 0
   */
  public double bestStandardError(int alternative) {
    return Math.max(
        batchMeansError(draws, alternative), smoothedError(best(alternative), draws.draws()));
  }
}
