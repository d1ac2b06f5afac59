package io.github.locus.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The normal distribution with mean 0 and variance 1. */
public final class StandardNormal {
  private static final NormalDistribution DISTRIBUTION = NormalDistribution.of(0, 1);

  /** Half the width of the table. */
  private static final int TABLED = 8;

  /** Tabled points to a unit. */
  private static final int DENSITY = 16;

  /** Terms of each Taylor series: the first left out is under 2e-17. */
  private static final int TERMS = 9;

  /** From here on Φ is 1 to the last digit. */
  private static final double CERTAIN = 8.3;

  /** Below this Φ is less than any number. */
  private static final double IMPOSSIBLE = -39;

  private static final double[] SERIES = series();

  // Wichura 1988: numerators and denominators for the centre, the tails and the far tails, constant
  // term first
  private static final double[] A = {
    3.3871328727963666080, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
    1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4,
    3.3430575583588128105e+4, 2.5090809287301226727e+3
  };
  private static final double[] B = {
    1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2,
    5.3941960214247511077e+3, 2.1213794301586595867e+4, 3.9307895800092710610e+4,
    2.8729085735721942674e+4, 5.2264952788528545610e+3
  };
  private static final double[] C = {
    1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
    3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  };
  private static final double[] D = {
    1.0, 2.05319162663775882187, 1.67638483018380384940,
    6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2,
    5.47593808499534494600e-4, 1.05075007164441684324e-9
  };
  private static final double[] E = {
    6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  };
  private static final double[] F = {
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
    1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5,
    1.42151175831644588870e-7, 2.04426310338993978564e-15
  };

  private StandardNormal() {}

  /**
   * The Taylor series of Φ about tabled points: Φ, then φ times the Hermite polynomials (−1)ⁿ He_n(x)/(n + 1)!, whose
   * recurrence is He_{n+1} = x He_n − n He_{n−1}.
   */
  private static double[] series() {
    double[] series = new double[(2 * TABLED * DENSITY + 1) * TERMS];
    for (int k = 0, at = 0; at < series.length; k++) {
      double x = (double) k / DENSITY - TABLED;
      series[at++] = DISTRIBUTION.cumulativeProbability(x);
      double before = 0;
      double hermite = DISTRIBUTION.density(x);
      double factorial = 1;
      for (int n = 0; n < TERMS - 1; n++) {
        factorial *= n + 1;
        series[at++] = (n % 2 == 0 ? hermite : -hermite) / factorial;
        double next = x * hermite - n * before;
        before = hermite;
        hermite = next;
      }
    }
    return series;
  }

  /** Φ(x), in [0, 1], to 4e-16; thousands of chances are averaged of it, so that it has to be quick. */
  public static double cumulative(double x) {
    if (!(Math.abs(x) < TABLED)) {
      return x >= CERTAIN ? 1 : x < IMPOSSIBLE ? 0 : DISTRIBUTION.cumulativeProbability(x);
    }
    int nearest = (int) ((x + TABLED) * DENSITY + 0.5);
    double step = x - ((double) nearest / DENSITY - TABLED);
    int at = nearest * TERMS;
    double[] c = SERIES;
    // even and odd powers apart, because a sum waits for the one before it
    double square = step * step;
    double even =
        (((c[at + 8] * square + c[at + 6]) * square + c[at + 4]) * square + c[at + 2]) * square;
    double odd = ((c[at + 7] * square + c[at + 5]) * square + c[at + 3]) * square + c[at + 1];
    return c[at] + (even + odd * step);
  }

  /**
   * Φ⁻¹(p) for p in [0, 1]; infinite at the ends. Algorithm AS 241 (Wichura 1988, doi:10.2307/2347330), relative error
   * about 1e-16, fast enough for ranks by the thousand.
   */
  public static double quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("probability " + p + " is not in [0, 1]");
    }
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * polynomial(A, r) / polynomial(B, r);
    }
    double tail = q < 0 ? p : 1 - p;
    if (tail == 0) {
      return q < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    double r = Math.sqrt(-Math.log(tail));
    double x =
        r <= 5
            ? polynomial(C, r - 1.6) / polynomial(D, r - 1.6)
            : polynomial(E, r - 5) / polynomial(F, r - 5);
    return q < 0 ? -x : x;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
