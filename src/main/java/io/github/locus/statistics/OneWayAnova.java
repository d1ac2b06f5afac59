package io.github.locus.statistics;

/**
 * One-way analysis of variance: what lies between groups and what within.
 *
 * @param n rows
 * @param groups groups that have rows, G
 * @param squaredSizes Σ n_g²
 * @param squaresBetween Σ n_g (mean_g − mean)²
 * @param squaresWithin Σ (y − mean_g)²
 */
public record OneWayAnova(
    long n, int groups, double squaredSizes, double squaresBetween, double squaresWithin) {

  /**
   * The analysis of one column over a range of groups; empty groups do not count.
   *
   * @param moments means and dispersions by group
   * @param column the column
   * @param from first group
   * @param to one past the last group
   */
  public static OneWayAnova of(GroupMoments moments, int column, int from, int to) {
    long n = 0;
    int groups = 0;
    double squaredSizes = 0;
    double within = 0;
    double weighted = 0;
    for (int g = from; g < to; g++) {
      double size = moments.size(g);
      n += moments.size(g);
      groups += size > 0 ? 1 : 0;
      squaredSizes += size * size;
      within += moments.squares(g, column);
      weighted += size * moments.mean(g, column);
    }
    double mean = n > 0 ? weighted / n : 0;
    double between = 0;
    for (int g = from; g < to; g++) {
      double deviation = moments.mean(g, column) - mean;
      between += moments.size(g) * deviation * deviation;
    }
    return new OneWayAnova(n, groups, squaredSizes, between, within);
  }

  /** Mean square between groups; only with two groups or more. */
  public double msBetween() {
    return squaresBetween / (groups - 1);
  }

  /** Mean square within groups; only with more rows than groups. */
  public double msWithin() {
    return squaresWithin / (n - groups);
  }

  /** N/G, the plain mean of the group sizes. */
  public double meanSize() {
    return (double) n / groups;
  }

  /** (N − Σ n_g²/N)/(G − 1), the group size that makes the mean squares unbiased; only with two groups or more. */
  public double effectiveSize() {
    return (n - squaredSizes / n) / (groups - 1);
  }
}
