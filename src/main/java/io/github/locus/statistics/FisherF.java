package io.github.locus.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

/** Fisher's F distribution. */
public final class FisherF {
  private static final int REFINEMENTS = 3;

  private FisherF() {}

  /**
   * The quantile at {@code p}, relative error about 1e-12: the library's bracketing search, refined by Newton steps on
   * the cumulative probability.
   *
   * @param p in (0, 1)
   * @param numerator degrees of freedom > 0
   * @param denominator degrees of freedom > 0
   */
  public static double quantile(double p, double numerator, double denominator) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("probability " + p + " is not in (0, 1)");
    }
    FDistribution distribution = FDistribution.of(numerator, denominator);
    double x = distribution.inverseCumulativeProbability(p);
    for (int i = 0; i < REFINEMENTS; i++) {
      double density = distribution.density(x);
      double step = density > 0 ? (distribution.cumulativeProbability(x) - p) / density : 0;
      x = Math.abs(step) < x / 2 ? x - step : x;
    }
    return x;
  }
}
