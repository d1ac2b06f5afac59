package io.github.locus.statistics;

import java.util.Arrays;

/**
 * Sample quantiles of type 7 (Hyndman & Fan 1996, doi:10.2307/2684934; R's default): linear interpolation between the
 * order statistics at 1 + (n − 1) p. Holds a sorted copy; immutable. A few quantiles of many values are quicker to select
 * than to sort for.
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

  /**
   * A few quantiles, by selection.
   *
   * @param values at least one, none NaN; they are left as they are
   * @param p probabilities in [0, 1], ascending
   * @return the quantiles at these
   */
  public static double[] select(double[] values, double... p) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    for (double value : values) {
      if (Double.isNaN(value)) {
        throw new IllegalArgumentException("a value is NaN");
      }
    }
    double[] partial = values.clone();
    double[] quantiles = new double[p.length];
    int placed = 0; // those before this place are the least, in no order
    for (int i = 0; i < p.length; i++) {
      int below = OrderStatistics.placeBelow(p[i], partial.length);
      OrderStatistics.place(partial, Math.min(placed, below), below);
      placed = below;
      quantiles[i] = at(partial, p[i], below, OrderStatistics.leastFrom(partial, below + 1));
    }
    return quantiles;
  }

  /** The quantile at {@code p} in [0, 1]. */
  public double at(double p) {
    int below = OrderStatistics.placeBelow(p, sorted.length);
    return at(sorted, p, below, Math.min(below + 1, sorted.length - 1));
  }

  private static double at(double[] values, double p, int below, int above) {
    double h = (values.length - 1) * p;
    return values[below] + (h - below) * (values[above] - values[below]);
  }

  /** The quantile at one half. */
  public double median() {
    return at(0.5);
  }
}
