package io.github.locus.multilevel;

import io.github.locus.statistics.Quantiles;
import java.util.Arrays;

/**
 * Points drawn by their weights, systematically (Kitagawa 1996, doi:10.1080/10618600.1996.10474692): point s comes ⌊n w⌋
 * or ⌈n w⌉ times. Immutable.
 *
 * @param points the points drawn, ascending, each once
 * @param first place of each point's first draw among all draws, and their number at the end
 */
record Resample(int[] points, int[] first) {
  private static final double[] TAILS = {0.05, 0.95};

  /**
   * @param weights sum 1
   * @param draws number of draws
   * @param offset uniform on (0, 1)
   */
  static Resample of(double[] weights, int draws, double offset) {
    int[] points = new int[Math.min(draws, weights.length)];
    int[] first = new int[points.length + 1];
    int distinct = 0;
    int taken = 0;
    double cumulated = 0;
    for (int s = 0; s < weights.length && taken < draws; s++) {
      cumulated += weights[s];
      // the last point of all takes what rounding leaves
      int upTo =
          s == weights.length - 1
              ? draws
              : (int) Math.min(draws, Math.max(0, Math.ceil(cumulated * draws - offset)));
      if (upTo > taken) {
        points[distinct] = s;
        first[distinct++] = taken;
        taken = upTo;
      }
    }
    first[distinct] = draws;
    return new Resample(Arrays.copyOf(points, distinct), Arrays.copyOf(first, distinct + 1));
  }

  /** The same draws, of points that have other places in a larger set. */
  Resample among(Thinned points) {
    return new Resample(Arrays.stream(this.points).map(points::place).toArray(), first);
  }

  /** The number of draws. */
  int draws() {
    return first[points.length];
  }

  /**
   * The effective size of the mean of a quantity: its variance over that of the mean, the draws of one point being as one.
   *
   * @param values by draw
   */
  double effectiveSize(double[] values) {
    double n = values.length;
    double mean = Arrays.stream(values).sum() / n;
    double variance = 0;
    double squares = 0;
    for (int p = 0; p < points.length; p++) {
      double sum = 0;
      for (int i = first[p]; i < first[p + 1]; i++) {
        double d = values[i] - mean;
        sum += d;
        variance += d * d;
      }
      squares += sum * sum;
    }
    return squares == 0 ? n : Math.min(n, variance * n / squares);
  }

  /** The smallest effective size of the mean and of the shares below the 5% and the 95% quantile. */
  double effectiveSizeOfQuantiles(double[] values) {
    double least = effectiveSize(values);
    double[] below = new double[values.length];
    for (double bound : Quantiles.select(values, TAILS)) {
      for (int i = 0; i < below.length; i++) {
        below[i] = values[i] <= bound ? 1 : 0;
      }
      least = Math.min(least, effectiveSize(below));
    }
    return least;
  }
}
