package io.github.locus.statistics;

/**
 * Wilson's score interval for a share (Wilson 1927, doi:10.1080/01621459.1927.10502953).
 *
 * @param share successes / trials, in [0, 1]
 * @param low lower bound, in [0, share]
 * @param high upper bound, in [share, 1]
 */
public record WilsonInterval(double share, double low, double high) {

  /**
   * The interval of a count.
   *
   * @param successes in [0, trials]; need not be whole (weighted counts)
   * @param trials > 0
   * @param confidence in (0, 1), for example 0.95
   */
  public static WilsonInterval of(double successes, double trials, double confidence) {
    if (!(trials > 0 && successes >= 0 && successes <= trials)) {
      throw new IllegalArgumentException(successes + " successes in " + trials + " trials");
    }
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in (0, 1)");
    }
    double z = StandardNormal.quantile((1 + confidence) / 2);
    double p = successes / trials;
    double zn = z * z / trials;
    double centre = (p + zn / 2) / (1 + zn);
    double half = z / (1 + zn) * Math.sqrt(p * (1 - p) / trials + zn / (4 * trials));
    // at 0 and 1 the bound is exact; rounding must not move it
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == trials ? 1 : Math.min(1, centre + half);
    return new WilsonInterval(p, low, high);
  }
}
