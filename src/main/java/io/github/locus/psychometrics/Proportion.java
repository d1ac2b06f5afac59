package io.github.locus.psychometrics;

import io.github.locus.statistics.WilsonInterval;

/**
 * A share of respondents with Wilson's 90% interval (Wilson 1927), like the 5%–95% of every estimate.
 *
 * @param n respondents asked
 * @param share 0..1; weighted where the survey has weights
 * @param low lower bound
 * @param high upper bound
 * @param effective Kish's effective number of those asked; {@code n} without weights
 * @param heaviest what one of those asked counts at most, a share of all
 */
public record Proportion(
    int n, double share, double low, double high, double effective, double heaviest) {
  private static final double CONFIDENCE = 0.90;

  /** Weights that make less of a difference are the same. */
  private static final double SAME = 1e-9;

  /**
   * The interval of a share.
   *
   * @param n respondents asked, at least 1
   * @param share 0..1
   * @param effective Kish's effective number of those asked; {@code n} without weights
   * @param heaviest what one of those asked counts at most, a share of all
   */
  static Proportion of(int n, double share, double effective, double heaviest) {
    WilsonInterval wilson = WilsonInterval.of(share * effective, effective, CONFIDENCE);
    return new Proportion(n, share, wilson.low(), wilson.high(), effective, heaviest);
  }

  /**
   * Another share of the same respondents, with its interval.
   *
   * @param other 0..1
   */
  public Proportion at(double other) {
    return of(n, other, effective, heaviest);
  }

  /** Whether some of those asked count more than others. */
  public boolean isUneven() {
    return effective < n * (1 - SAME);
  }
}
