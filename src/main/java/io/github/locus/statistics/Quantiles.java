package io.github.locus.statistics;

import java.util.Arrays;

/**
 * Sample quantiles of type 7 (Hyndman & Fan 1996, doi:10.2307/2684934; R's default): linear interpolation between the
 * order statistics at 1 + (n − 1) p. Holds a sorted copy; immutable.
 */
public final class Quantiles {
  private final double[] sorted;

  private Quantiles(double[] sorted) {
    this.sorted = sorted;
  }

  /** The quantiles of {@code values}: at least one, none NaN; they are copied. */
  public static Quantiles of(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (Double.isNaN(sorted[sorted.length - 1])) {
      throw new IllegalArgumentException("a value is NaN");
    }
    return new Quantiles(sorted);
  }

  /** The quantile at {@code p} in [0, 1]. */
  public double at(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("probability " + p + " is not in [0, 1]");
    }
    double h = (sorted.length - 1) * p;
    int below = (int) Math.floor(h);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
  }

  /** The quantile at one half. */
  public double median() {
    return at(0.5);
  }
}
