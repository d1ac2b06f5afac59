package io.github.locus.statistics;

/** Puts order statistics in their places without sorting the rest (Floyd & Rivest 1975, doi:10.1145/360680.360691). */
final class OrderStatistics {
  /** Shorter stretches need no sample to guess the order statistic from. */
  private static final int SAMPLED_FROM = 600;

  private OrderStatistics() {}

  /** The place, from 0, of the order statistic at or below the quantile {@code p} of so many values. */
  static int placeBelow(double p, int count) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("probability " + p + " is not in [0, 1]");
    }
    return (int) Math.floor((count - 1) * p);
  }

  /** The place of the least value from a place on; the last place where there is none. */
  static int leastFrom(double[] values, int from) {
    int least = Math.min(from, values.length - 1);
    for (int i = from + 1; i < values.length; i++) {
      least = values[i] < values[least] ? i : least;
    }
    return least;
  }

  /**
   * Moves values so that the one at {@code k} is where sorting would put it, none before it larger, none after it less.
   *
   * @param values none NaN
   * @param from those before this place are none larger than the rest, and stay
   * @param k at least {@code from}
   */
  static void place(double[] values, int from, int k) {
    place(values, from, values.length - 1, k);
  }

  private static void place(double[] values, int from, int to, int k) {
    int left = from;
    int right = to;
    while (right > left) {
      if (right - left > SAMPLED_FROM) {
        double n = right - left + 1.0;
        double i = k - left + 1.0;
        double z = Math.log(n);
        double s = 0.5 * Math.exp(2 * z / 3);
        double sd = 0.5 * Math.sqrt(z * s * (n - s) / n) * Math.signum(i - n / 2);
        place(
            values,
            Math.max(left, (int) Math.floor(k - i * s / n + sd)),
            Math.min(right, (int) Math.floor(k + (n - i) * s / n + sd)),
            k);
      }
      double pivot = values[k];
      int i = left;
      int j = right;
      swap(values, left, k);
      if (values[right] > pivot) {
        swap(values, left, right);
      }
      while (i < j) {
        swap(values, i++, j--);
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
      }
      if (values[left] == pivot) {
        swap(values, left, j);
      } else {
        swap(values, ++j, right);
      }
      left = j <= k ? j + 1 : left;
      right = k <= j ? j - 1 : right;
    }
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
