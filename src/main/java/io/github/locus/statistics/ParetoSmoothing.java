package io.github.locus.statistics;

import java.util.Arrays;

/**
 * Importance weights whose largest are replaced by the expected order statistics of a generalised Pareto distribution
 * fitted to them (Vehtari, Simpson, Gelman, Yao & Gabry 2024, JMLR 25(72)). The shape k̂ of that distribution tells how
 * far the weights can be trusted: up to 0.7 means and their errors are reliable. Immutable.
 */
public final class ParetoSmoothing {
  /** Weights with a larger shape are not to be used. */
  public static final double LARGEST_SHAPE = 0.7;

  private static final double TAIL_SHARE = 0.2;
  private static final int FEWEST_IN_TAIL = 5;

  private final double[] weights;
  private final double shape;

  private ParetoSmoothing(double[] weights, double shape) {
    this.weights = weights;
    this.shape = shape;
  }

  /**
   * @param logWeights logarithms of the weights, up to a constant; −∞ for a weight of 0, at least one finite, none NaN
   */
  public static ParetoSmoothing of(double[] logWeights) {
    int n = logWeights.length;
    double largest = Double.NEGATIVE_INFINITY;
    for (double w : logWeights) {
      largest = Math.max(largest, w);
    }
    if (!Double.isFinite(largest)) {
      throw new IllegalArgumentException("no finite weight");
    }
    double[] weights = new double[n];
    for (int i = 0; i < n; i++) {
      weights[i] = Math.exp(logWeights[i] - largest);
    }
    return smoothed(weights);
  }

  /**
   * @param relative weights over the largest of them, which is 1; they are copied
   */
  public static ParetoSmoothing ofRelative(double[] relative) {
    return smoothed(relative.clone());
  }

  private static ParetoSmoothing smoothed(double[] weights) {
    double shape = smooth(weights);
    double sum = Arrays.stream(weights).sum();
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return new ParetoSmoothing(weights, shape);
  }

  /** The weights, which sum to 1. */
  public double[] weights() {
    return weights.clone();
  }

  /** k̂; infinite where too few points carry weight to tell. */
  public double shape() {
    return shape;
  }

  /** 1/Σ w²: the number of independent draws that the weighted points are worth (Kong 1992). */
  public double effectiveSize() {
    double squares = 0;
    for (double w : weights) {
      squares += w * w;
    }
    return 1 / squares;
  }

  /** Replaces the tail of the weights, of which the largest is 1, and returns the shape. */
  private static double smooth(double[] weights) {
    int n = weights.length;
    int size = (int) Math.ceil(Math.min(TAIL_SHARE * n, 3 * Math.sqrt(n)));
    if (size < FEWEST_IN_TAIL) {
      return Double.POSITIVE_INFINITY;
    }
    double[] sorted = largest(weights, size + 1);
    int m = sorted.length;
    double cutoff = Math.max(sorted[m - size - 1], Double.MIN_NORMAL);
    double[] excess = Arrays.stream(sorted, m - size, m).map(w -> w - cutoff).toArray();
    int first = 0;
    while (first < size && !(excess[first] > 0)) {
      first++;
    }
    double[] tail = Arrays.copyOfRange(excess, first, size);
    if (tail.length < FEWEST_IN_TAIL) {
      // ties: all weights of the tail are one and the same where they are not 0
      return cutoff > Double.MIN_NORMAL ? 0 : Double.POSITIVE_INFINITY;
    }
    GeneralizedPareto pareto = GeneralizedPareto.fit(tail);
    double[] replaced = new double[tail.length];
    for (int i = 0; i < replaced.length; i++) {
      replaced[i] = Math.min(1, cutoff + pareto.quantile((i + 0.5) / replaced.length));
    }
    for (int i = 0; i < n; i++) {
      if (weights[i] > cutoff) {
        weights[i] = replaced[Arrays.binarySearch(tail, weights[i] - cutoff)];
      }
    }
    return pareto.shape();
  }

  /** The {@code count} largest weights or some more, ascending; the largest of all is 1. */
  private static double[] largest(double[] weights, int count) {
    for (double bound = 0.1; bound > Double.MIN_NORMAL; bound *= bound < 1e-3 ? 1e-3 : 0.3) {
      int reaching = 0;
      for (double w : weights) {
        reaching += w >= bound ? 1 : 0;
      }
      if (reaching >= count) {
        double[] above = new double[reaching];
        int at = 0;
        for (double w : weights) {
          if (w >= bound) {
            above[at++] = w;
          }
        }
        Arrays.sort(above);
        return above;
      }
    }
    double[] sorted = weights.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /**
   * The distribution of excesses over a threshold.
   *
   * @param shape k
   * @param scale σ > 0
   */
  private record GeneralizedPareto(double shape, double scale) {
    private static final int PRIOR_SIZE = 10;

    /**
     * The quasi-Bayesian estimate of Zhang & Stephens (2009, doi:10.1198/tech.2009.08017), with the shape drawn towards
     * 0.5 by the weight of ten observations.
     *
     * @param x excesses, ascending, positive
     */
    static GeneralizedPareto fit(double[] x) {
      int n = x.length;
      int grid = 30 + (int) Math.sqrt(n);
      double quarter = x[(int) Math.floor(n / 4.0 + 0.5) - 1];
      double[] theta = new double[grid];
      double[] likelihood = new double[grid];
      for (int j = 0; j < grid; j++) {
        theta[j] = 1 / x[n - 1] + (1 - Math.sqrt(grid / (j + 0.5))) / (3 * quarter);
        double k = meanLog(x, theta[j]);
        likelihood[j] = n * (Math.log(-theta[j] / k) - k - 1);
      }
      double mean = 0;
      for (int j = 0; j < grid; j++) {
        double others = 0;
        for (int i = 0; i < grid; i++) {
          others += Math.exp(likelihood[i] - likelihood[j]);
        }
        mean += theta[j] / others;
      }
      double k = meanLog(x, mean);
      return new GeneralizedPareto((k * n + PRIOR_SIZE * 0.5) / (n + PRIOR_SIZE), -k / mean);
    }

    private static double meanLog(double[] x, double theta) {
      // one logarithm for many factors, well inside the range of a double
      double sum = 0;
      double product = 1;
      for (double value : x) {
        product *= 1 - theta * value;
        if (product > 1e100 || product < 1e-100) {
          sum += Math.log(product);
          product = 1;
        }
      }
      return (sum + Math.log(product)) / x.length;
    }

    double quantile(double p) {
      return Math.abs(shape) < 1e-12
          ? -scale * Math.log1p(-p)
          : scale * Math.expm1(-shape * Math.log1p(-p)) / shape;
    }
  }
}
