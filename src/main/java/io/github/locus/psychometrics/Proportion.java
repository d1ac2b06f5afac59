package io.github.locus.psychometrics;

import io.github.locus.statistics.WilsonInterval;

/**
 * A share of respondents with Wilson's 90% interval (Wilson 1927), like the 5%–95% of every estimate.
 *
 * @param n respondents asked
 * @param share 0..1; weighted where the survey has weights
 * @param low lower bound
 * @param high upper bound
 */
public record Proportion(int n, double share, double low, double high) {
  private static final double CONFIDENCE = 0.90;

  /**
   * The interval of a share.
   *
   * @param n respondents asked, at least 1
   * @param share 0..1
   * @param effective Kish's effective number of those asked; {@code n} without weights
   */
  static Proportion of(int n, double share, double effective) {
    WilsonInterval wilson = WilsonInterval.of(share * effective, effective, CONFIDENCE);
    return new Proportion(n, share, wilson.low(), wilson.high());
  }
}
