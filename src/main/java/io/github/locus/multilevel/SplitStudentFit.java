package io.github.locus.multilevel;

import io.github.locus.statistics.DenseCholesky;
import java.util.Optional;

/**
 * Fits a {@link SplitStudent} to weighted points, direction by direction: what the directions before explain is taken
 * off by weighted least squares, drawn to 0 where few points carry the weight; of the rest the mode and the scales on
 * either side are those of the split normal distribution of greatest likelihood (John 1982), which has them in closed
 * form for a given mode.
 */
final class SplitStudentFit {
  private static final double LEAST_SCALE = 0.02;
  private static final double LARGEST_SCALE = 2.5;

  /** Points with less than this share of the largest weight are passed over. */
  private static final double NEGLIGIBLE = 1e-5;

  private static final int MODES_TRIED = 13;

  private final double[][] points;
  private final double[] weights;
  private final double size;

  /**
   * Weighted points.
   *
   * @param all points by number
   * @param shares their weights, which sum to 1
   */
  SplitStudentFit(double[][] all, double[] shares) {
    double largest = 0;
    double squares = 0;
    for (double w : shares) {
      largest = Math.max(largest, w);
      squares += w * w;
    }
    size = 1 / squares;
    int n = 0;
    double[][] kept = new double[all.length][];
    double[] keptWeights = new double[all.length];
    double sum = 0;
    for (int s = 0; s < all.length; s++) {
      if (shares[s] > NEGLIGIBLE * largest) {
        kept[n] = all[s];
        keptWeights[n++] = shares[s];
        sum += shares[s];
      }
    }
    points = java.util.Arrays.copyOf(kept, n);
    weights = java.util.Arrays.copyOf(keptWeights, n);
    for (int s = 0; s < n; s++) {
      weights[s] /= sum;
    }
  }

  SplitStudent fit() {
    int k = points[0].length;
    double[] centre = new double[k];
    double[][] slopes = new double[k][];
    double[] left = new double[k];
    double[] right = new double[k];
    double[][] bounded = new double[k][points.length];
    double[] rest = new double[points.length];
    for (int i = 0; i < k; i++) {
      slopes[i] = slopes(i, bounded);
      for (int s = 0; s < rest.length; s++) {
        rest[s] = points[s][i];
        for (int j = 0; j < i; j++) {
          rest[s] -= slopes[i][j] * bounded[j][s];
        }
      }
      double[] split = split(rest);
      centre[i] = split[0];
      left[i] = scale(split[1]);
      right[i] = scale(split[2]);
      double reach = SplitStudent.REACH * Math.min(left[i], right[i]);
      for (int s = 0; s < rest.length; s++) {
        bounded[i][s] = Math.max(-reach, Math.min(reach, rest[s] - centre[i]));
      }
    }
    return new SplitStudent(centre, slopes, left, right);
  }

  private double scale(double sd) {
    return Math.max(LEAST_SCALE, Math.min(LARGEST_SCALE, sd));
  }

  /** Weighted least squares of direction i on the bounded deviations of those before it. */
  private double[] slopes(int i, double[][] bounded) {
    if (i == 0) {
      return new double[0];
    }
    double[] means = new double[i];
    double mean = 0;
    for (int s = 0; s < points.length; s++) {
      mean += weights[s] * points[s][i];
      for (int j = 0; j < i; j++) {
        means[j] += weights[s] * bounded[j][s];
      }
    }
    double[][] squares = new double[i][i];
    double[] products = new double[i];
    for (int s = 0; s < points.length; s++) {
      for (int j = 0; j < i; j++) {
        double deviation = weights[s] * (bounded[j][s] - means[j]);
        products[j] += deviation * (points[s][i] - mean);
        for (int l = 0; l <= j; l++) {
          squares[j][l] += deviation * (bounded[l][s] - means[l]);
        }
      }
    }
    double shrinkage = 1 + points[0].length / size;
    for (int j = 0; j < i; j++) {
      squares[j][j] = squares[j][j] * shrinkage + 1e-12;
    }
    Optional<DenseCholesky> factor = DenseCholesky.of(squares);
    return factor.map(f -> f.solve(products)).orElseGet(() -> new double[i]);
  }

  /** Mode, left and right standard deviation of the split normal of greatest likelihood. */
  private double[] split(double[] values) {
    double mean = 0;
    for (int s = 0; s < values.length; s++) {
      mean += weights[s] * values[s];
    }
    double variance = 0;
    for (int s = 0; s < values.length; s++) {
      variance += weights[s] * (values[s] - mean) * (values[s] - mean);
    }
    double sd = Math.sqrt(variance);
    double[] best = {mean, sd, sd};
    double least = Double.POSITIVE_INFINITY;
    for (int t = 0; t < MODES_TRIED; t++) {
      double mode = mean + sd * 1.2 * (2.0 * t / (MODES_TRIED - 1) - 1);
      double below = 0;
      double above = 0;
      for (int s = 0; s < values.length; s++) {
        double d = values[s] - mode;
        if (d < 0) {
          below += weights[s] * d * d;
        } else {
          above += weights[s] * d * d;
        }
      }
      double l = Math.cbrt(below);
      double r = Math.cbrt(above);
      if (l + r < least) {
        least = l + r;
        best = new double[] {mode, Math.sqrt(l * l * (l + r)), Math.sqrt(r * r * (l + r))};
      }
    }
    return best;
  }
}
