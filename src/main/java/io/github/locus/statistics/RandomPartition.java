package io.github.locus.statistics;

import java.util.Arrays;

/**
 * Weighted means of groups to which values are dealt at random, each group keeping its size: what a permutation of the
 * values over the groups leaves.
 *
 * <p>Many values are not dealt one by one. Their group means are drawn from the limit, the multivariate normal with the
 * mean and covariance of the finite population (Cochran 1977, section 2.9; Hájek 1960):
 *
 * <pre>
 * Var(m_v) = S² (1/n_v − 1/N)     Cov(m_v, m_u) = −S² / N     S² = Σ z² / (N − 1)
 * </pre>
 *
 * with z = w (y − ȳ) / w̄ for values y of weight w, which is y − ȳ where all weights are equal.
 */
public final class RandomPartition {
  /** From so many values on the limit is drawn. */
  public static final int LIMIT_BEYOND = 20_000;

  private final double[] values;
  private final double[] weights;
  private final int[] sizes;
  private final boolean limit;
  private final double[] means;
  private final int[] order;
  private final double mean;
  private final double deviation;

  private RandomPartition(double[] values, double[] weights, int[] sizes, boolean limit) {
    this.values = values;
    this.weights = weights;
    this.sizes = sizes;
    this.limit = limit;
    means = new double[sizes.length];
    order = new int[limit ? 0 : values.length];
    Arrays.setAll(order, i -> i);
    double mass = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      mass += weights[i];
      sum += weights[i] * values[i];
    }
    mean = sum / mass;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      double z = weights[i] * (values[i] - mean) * values.length / mass;
      squares += z * z;
    }
    deviation = values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
  }

  /**
   * The partition of some values, from the limit beyond {@value #LIMIT_BEYOND} of them.
   *
   * @param values what is dealt
   * @param weights positive, one per value; a value takes its weight along
   * @param sizes how many values each group gets, at least 1; their sum is the number of values
   * @return the partition; keeps the arrays, not for several threads
   * @throws IllegalArgumentException if the sizes do not add up
   */
  public static RandomPartition of(double[] values, double[] weights, int[] sizes) {
    return values.length > LIMIT_BEYOND
        ? limit(values, weights, sizes)
        : shuffled(values, weights, sizes);
  }

  /** The same by shuffling all values for every draw, however many they are. */
  static RandomPartition shuffled(double[] values, double[] weights, int[] sizes) {
    return new RandomPartition(values, weights, adding(sizes, values), false);
  }

  /** The same from the limit, however few the values are. */
  static RandomPartition limit(double[] values, double[] weights, int[] sizes) {
    return new RandomPartition(values, weights, adding(sizes, values), true);
  }

  private static int[] adding(int[] sizes, double[] values) {
    int sum = Arrays.stream(sizes).sum();
    if (sum != values.length) {
      throw new IllegalArgumentException("groups of " + sum + " for " + values.length + " values");
    }
    return sizes;
  }

  /**
   * The means without a permutation: the values dealt in their order.
   *
   * @return mean by group
   */
  public double[] given() {
    double[] given = new double[sizes.length];
    int from = 0;
    for (int v = 0; v < sizes.length; v++) {
      double sum = 0;
      double mass = 0;
      for (int i = from; i < from + sizes[v]; i++) {
        sum += weights[i] * values[i];
        mass += weights[i];
      }
      given[v] = sum / mass;
      from += sizes[v];
    }
    return given;
  }

  /**
   * Draws one partition.
   *
   * @param random randomness
   * @return mean by group; overwritten by the next draw
   */
  public double[] draw(RandomStream random) {
    if (limit) {
      drawLimit(random);
    } else {
      deal(random);
    }
    return means;
  }

  private void deal(RandomStream random) {
    random.shuffle(order);
    int next = 0;
    for (int v = 0; v < sizes.length; v++) {
      double sum = 0;
      double mass = 0;
      for (int end = next + sizes[v]; next < end; next++) {
        int i = order[next];
        sum += weights[i] * values[i];
        mass += weights[i];
      }
      means[v] = sum / mass;
    }
  }

  /** Independent means less their common mean have the covariance of means that share one population. */
  private void drawLimit(RandomStream random) {
    double common = 0;
    for (int v = 0; v < sizes.length; v++) {
      means[v] = deviation * random.nextGaussian() / Math.sqrt(sizes[v]);
      common += sizes[v] * means[v];
    }
    common /= values.length;
    for (int v = 0; v < sizes.length; v++) {
      means[v] += mean - common;
    }
  }
}
