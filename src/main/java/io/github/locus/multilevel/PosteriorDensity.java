package io.github.locus.multilevel;

import io.github.locus.statistics.Bfgs;
import io.github.locus.statistics.DenseCholesky;
import io.github.locus.statistics.PiecewiseExponential;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.SymmetricEigen;
import java.util.ArrayList;
import java.util.List;

/**
 * The posterior density of the log standard deviations (subjects where in the model, terms, residual), fixed and random
 * effects integrated out. For one thread.
 */
final class PosteriorDensity {
  /** Step of the central differences of the Hessian, in log standard deviations. */
  private static final double HESSIAN_STEP = 0.08;

  /** Curvatures below this are raised to it: a direction in which the data say nothing. */
  private static final double LEAST_CURVATURE = 0.1;

  /** The kernel has the one response, which counts whole. */
  private static final double[] WHOLE = {1};

  private final MixedModel model;
  private final Kernel kernel;
  private final Priors priors;
  private final double degrees;
  private final double[] theta;
  private long evaluations;

  PosteriorDensity(MixedModel model, Response response, Priors priors) {
    this.model = model;
    this.kernel = new Kernel(model, model.plan(), response);
    this.priors = priors;
    this.degrees = model.degreesOfFreedom();
    this.theta = new double[model.structure().components()];
  }

  /** The number of log standard deviations. */
  int size() {
    return theta.length + 1;
  }

  long evaluations() {
    return evaluations;
  }

  /** The log density up to a constant; −∞ where the equations cannot be factored. */
  double at(double[] logSds) {
    evaluations++;
    double logResidual = logSds[theta.length];
    double variance = Math.exp(2 * logResidual);
    double prior = priors.residual().logDensityOfLog(logResidual);
    for (int c = 0; c < theta.length; c++) {
      theta[c] = Math.exp(logSds[c] - logResidual);
      prior += priors.scales().logDensityOfLog(logSds[c]);
    }
    if (!kernel.factor(theta) || !kernel.leavesResidual(0)) {
      return Double.NEGATIVE_INFINITY;
    }
    double value =
        prior
            - (kernel.logDeterminant()
                    + 2 * degrees * logResidual
                    + kernel.residual(0, 0) / variance)
                / 2;
    return value > Double.NEGATIVE_INFINITY ? value : Double.NEGATIVE_INFINITY;
  }

  /** Keeps the equations of the last call of {@link #at} for {@link #draw}. */
  void keep() {
    kernel.keep();
  }

  /** An exact draw of the effects given the standard deviations for which {@link #keep} was called last. */
  Draw draw(double[] logSds, RandomStream random) {
    double[] effects = kernel.drawKept(WHOLE, Math.exp(logSds[theta.length]), random);
    double[] sds = new double[size()];
    for (int i = 0; i < sds.length; i++) {
      sds[i] = Math.exp(logSds[i]);
    }
    return new Draw(model.structure(), sds, effects);
  }

  /** The mode, sought from {@code start}, with the local shape. */
  Proposal proposal(double[] start) {
    Bfgs.Objective objective = Bfgs.numericGradient(x -> -at(x), 1e-3);
    double[] mode = Bfgs.minimize(objective, start, 1e-4, 1).point();
    double[][] hessian = hessian(mode);
    SymmetricEigen eigen = SymmetricEigen.of(hessian);
    double[] variances = new double[mode.length];
    for (int i = 0; i < variances.length; i++) {
      variances[i] = 1 / Math.max(LEAST_CURVATURE, eigen.values()[i]);
    }
    double[][] covariance = eigen.withValues(variances);
    DenseCholesky factor = DenseCholesky.of(covariance).orElseThrow();
    double[][] directions = new double[mode.length][mode.length];
    double[] sds = new double[mode.length];
    List<PiecewiseExponential> profiles = new ArrayList<>();
    for (int j = 0; j < mode.length; j++) {
      sds[j] = factor.lower(j, j);
      for (int i = j; i < mode.length; i++) {
        directions[i][j] = factor.lower(i, j) / sds[j];
      }
    }
    ProfileTable table = new ProfileTable(this, mode, directions, sds);
    for (int j = 0; j < mode.length; j++) {
      profiles.add(table.profile(j));
    }
    return new Proposal(mode, directions, sds, profiles);
  }

  /** The Hessian of the negative log density by central differences. */
  private double[][] hessian(double[] mode) {
    int n = mode.length;
    double h = HESSIAN_STEP;
    double[][] result = new double[n][n];
    double centre = at(mode);
    for (int i = 0; i < n; i++) {
      double up = shifted(mode, i, h, i, 0);
      double down = shifted(mode, i, -h, i, 0);
      result[i][i] = finite((2 * centre - up - down) / (h * h));
      for (int j = 0; j < i; j++) {
        double same = shifted(mode, i, h, j, h) + shifted(mode, i, -h, j, -h);
        double opposite = shifted(mode, i, h, j, -h) + shifted(mode, i, -h, j, h);
        result[i][j] = finite((opposite - same) / (4 * h * h));
        result[j][i] = result[i][j];
      }
    }
    return result;
  }

  private double shifted(double[] mode, int i, double di, int j, double dj) {
    double[] x = mode.clone();
    x[i] += di;
    x[j] += dj;
    return at(x);
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }
}
