package io.github.locus.psychometrics;

import io.github.locus.statistics.DenseCholesky;
import java.util.Optional;

/**
 * One common factor of a correlation matrix by minres, that is unweighted least squares on what is
 * off the diagonal (Harman &amp; Jones 1966, doi:10.1007/BF02289468): the loadings l that minimise
 * Σ_{i&lt;j} (r_ij − l_i l_j)².
 *
 * <p>Sweeps that solve for one loading at a time never go up; Newton steps then make the stationary
 * point right to rounding. The fixed point of iterated principal axes is the same.
 */
final class OneFactorMinres {
  private static final int SWEEPS = 20_000;
  private static final int SWEEPS_BETWEEN_NEWTON = 50;
  private static final int NEWTON_STEPS = 20;
  private static final double CONVERGED = 1e-13;

  private final double[][] r;
  private double[] l;

  private OneFactorMinres(double[][] correlations) {
    r = correlations;
    l = new double[r.length];
    for (int i = 0; i < l.length; i++) {
      double largest = 0;
      for (int j = 0; j < l.length; j++) {
        largest = i == j ? largest : Math.max(largest, Math.abs(r[i][j]));
      }
      l[i] = Math.sqrt(largest);
    }
  }

  /**
   * Fits the factor.
   *
   * @param correlations a correlation matrix of three variables or more
   * @return loadings, their sum not negative; empty where there is no isolated minimum that is found
   */
  static Optional<double[]> loadings(double[][] correlations) {
    return new OneFactorMinres(correlations).solve();
  }

  private Optional<double[]> solve() {
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      if (!sweep()) {
        return Optional.empty();
      }
      if (sweep % SWEEPS_BETWEEN_NEWTON == SWEEPS_BETWEEN_NEWTON - 1) {
        Optional<double[]> minimum = newton();
        if (minimum.isPresent()) {
          return minimum.map(OneFactorMinres::turned);
        }
      }
    }
    return Optional.empty();
  }

  /** Solves for each loading in turn, the others held; false where there is no factor at all. */
  private boolean sweep() {
    for (int i = 0; i < l.length; i++) {
      double product = 0;
      double squares = 0;
      for (int j = 0; j < l.length; j++) {
        product += i == j ? 0 : r[i][j] * l[j];
        squares += i == j ? 0 : l[j] * l[j];
      }
      if (!(squares > 0)) {
        return false;
      }
      l[i] = product / squares;
    }
    return true;
  }

  /** Newton from the present loadings; empty unless it converges inside the region of a minimum. */
  private Optional<double[]> newton() {
    double[] x = l.clone();
    for (int step = 0; step < NEWTON_STEPS; step++) {
      Optional<DenseCholesky> hessian = DenseCholesky.of(hessian(x));
      if (hessian.isEmpty()) {
        return Optional.empty();
      }
      double[] move = hessian.get().solve(gradient(x));
      double largest = 0;
      for (int i = 0; i < x.length; i++) {
        x[i] -= move[i];
        largest = Math.max(largest, Math.abs(move[i]));
      }
      if (largest < CONVERGED) {
        return Optional.of(x);
      }
    }
    return Optional.empty();
  }

  private double[] gradient(double[] x) {
    double[] gradient = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        gradient[i] -= i == j ? 0 : (r[i][j] - x[i] * x[j]) * x[j];
      }
    }
    return gradient;
  }

  private double[][] hessian(double[] x) {
    double[][] hessian = new double[x.length][x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        if (i != j) {
          hessian[i][i] += x[j] * x[j];
          hessian[i][j] = 2 * x[i] * x[j] - r[i][j];
        }
      }
    }
    return hessian;
  }

  private static double[] turned(double[] x) {
    double sum = 0;
    for (double loading : x) {
      sum += loading;
    }
    double[] turned = x.clone();
    for (int i = 0; i < x.length && sum < 0; i++) {
      turned[i] = -x[i];
    }
    return turned;
  }
}
