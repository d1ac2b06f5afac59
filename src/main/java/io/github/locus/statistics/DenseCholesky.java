package io.github.locus.statistics;

import java.util.Optional;

/**
 * The Cholesky factor L of a small dense symmetric positive definite matrix A = L L', for covariance matrices of a few
 * parameters. Immutable.
 */
public final class DenseCholesky {
  private final double[][] lower;

  private DenseCholesky(double[][] lower) {
    this.lower = lower;
  }

  /**
   * Factors a matrix.
   *
   * @param matrix symmetric; only its lower triangle is read
   * @return empty where it is not positive definite to working precision (NaN included)
   */
  public static Optional<DenseCholesky> of(double[][] matrix) {
    int n = matrix.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        if (i > j) {
          l[i][j] = sum / l[j][j];
        } else if (sum > 1e-15 * matrix[i][i]) {
          l[i][i] = Math.sqrt(sum);
        } else {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new DenseCholesky(l));
  }

  /** Entry (i, j) of L; 0 above the diagonal. */
  public double lower(int i, int j) {
    return lower[i][j];
  }

  /** The order of the matrix. */
  public int order() {
    return lower.length;
  }

  /** The solution x of A x = b. */
  public double[] solve(double[] b) {
    return solve(b, 0, upper());
  }

  /** A⁻¹, exactly symmetric. */
  public double[][] inverse() {
    int n = lower.length;
    double[][] upper = upper();
    double[][] inverse = new double[n][];
    for (int j = 0; j < n; j++) {
      double[] unit = new double[n];
      unit[j] = 1;
      inverse[j] = solve(unit, j, upper);
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double mean = (inverse[i][j] + inverse[j][i]) / 2;
        inverse[i][j] = mean;
        inverse[j][i] = mean;
      }
    }
    return inverse;
  }

  /** L', so that both halves of a solution go through memory in its order. */
  private double[][] upper() {
    int n = lower.length;
    double[][] upper = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        upper[j][i] = lower[i][j];
      }
    }
    return upper;
  }

  /** Solves for a right side that is 0 before {@code from}. */
  private double[] solve(double[] b, int from, double[][] upper) {
    int n = lower.length;
    double[] x = b.clone();
    for (int i = from; i < n; i++) {
      double[] row = lower[i];
      double left = x[i];
      for (int k = from; k < i; k++) {
        left -= row[k] * x[k];
      }
      x[i] = left / row[i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double[] row = upper[i];
      double left = x[i];
      for (int k = i + 1; k < n; k++) {
        left -= row[k] * x[k];
      }
      x[i] = left / row[i];
    }
    return x;
  }
}
