package io.github.locus.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution with mean 0 and variance 1. */
public final class StandardNormal {
  private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

  private StandardNormal() {}

  /** Φ(x), in [0, 1]. */
  public static double cumulative(double x) {
    return DISTRIBUTION.cumulativeProbability(x);
  }

  /** Φ⁻¹(p) for p in [0, 1]; infinite at the ends. */
  public static double quantile(double p) {
    return DISTRIBUTION.inverseCumulativeProbability(p);
  }
}
