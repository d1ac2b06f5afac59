package io.github.locus.multilevel;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The ranks of a truth among posterior draws over many replications: uniform where the sampler is right. */
final class RankHistogram {
  private final int draws;
  private final int[] counts;
  private int replications;

  /**
   * An empty histogram.
   *
   * @param draws a rank is one of 0, …, draws
   * @param bins a divisor of draws + 1
   */
  RankHistogram(int draws, int bins) {
    if ((draws + 1) % bins != 0) {
      throw new IllegalArgumentException(draws + " draws in " + bins + " bins");
    }
    this.draws = draws;
    this.counts = new int[bins];
  }

  void add(int rank) {
    counts[rank * counts.length / (draws + 1)]++;
    replications++;
  }

  /** p of the χ² test of uniformity. */
  double pValue() {
    double expected = (double) replications / counts.length;
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return ChiSquaredDistribution.of(counts.length - 1).survivalProbability(sum);
  }

  int[] counts() {
    return counts.clone();
  }
}
