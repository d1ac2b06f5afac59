package io.github.locus.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and tails of the distributions of sample statistics: Student's t, F, χ². */
public final class SampleDistributions {
  private SampleDistributions() {}

  /** The quantile of Student's t at {@code p} in [0, 1]; {@code degrees} > 0. */
  public static double studentQuantile(double p, double degrees) {
    return TDistribution.of(degrees).inverseCumulativeProbability(p);
  }

  /** P(t ≤ x) for Student's t. */
  public static double studentCumulative(double x, double degrees) {
    return TDistribution.of(degrees).cumulativeProbability(x);
  }

  /** The quantile of F at {@code p} in [0, 1]; both degrees of freedom > 0. */
  public static double fQuantile(double p, double numeratorDegrees, double denominatorDegrees) {
    return FDistribution.of(numeratorDegrees, denominatorDegrees).inverseCumulativeProbability(p);
  }

  /** P(χ² > x): the p value of a chi-squared statistic. */
  public static double chiSquaredTail(double x, double degrees) {
    return ChiSquaredDistribution.of(degrees).survivalProbability(x);
  }
}
