package io.github.locus.multilevel;

import io.github.locus.multilevel.NotEstimable.Reason;
import io.github.locus.statistics.Bfgs;
import io.github.locus.statistics.DenseCholesky;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The search for the REML optimum. The criterion is even and smooth in every relative standard deviation, so 0 is an
 * ordinary stationary point and the search needs no bounds; whether a 0 is a minimum is decided by the derivative by the
 * variance, which is not 0 there.
 */
final class RemlOptimum {
  /** A relative variance below this share of the residual's is tried at 0. */
  private static final double NEAR_ZERO = 1e-3;

  /** The residual variance counts as 0 below this share of the variance about the fixed effects. */
  private static final double NO_RESIDUAL = 1e-11;

  /** A standard deviation this many times the residual one makes one look whether the residual is 0. */
  private static final double LARGE = 10;

  private static final int ROUNDS = 12;
  private static final int NEWTON_STEPS = 30;

  /** A step that is not so much shorter than the one before asks for new derivatives. */
  private static final double LEAST_GAIN = 0.1;

  private final MixedModel model;
  private final Response response;
  private final RemlCriterion criterion;
  private double[][] curvature = new double[0][];

  private RemlOptimum(MixedModel model, Response response) {
    this.model = model;
    this.response = response;
    this.criterion = model.criterion(response);
  }

  static FitOutcome fit(MixedModel model, Response response) {
    if (!model.aliasedColumns().isEmpty()) {
      return new NotEstimable(Reason.ALIASED_FIXED_EFFECTS, model.aliasedColumns());
    }
    if (!(model.degreesOfFreedom() > 0)) {
      return new NotEstimable(Reason.TOO_FEW_RATINGS, List.of());
    }
    return new RemlOptimum(model, response).fit();
  }

  private FitOutcome fit() {
    int k = model.structure().components();
    double plain = criterion.at(new double[k]);
    double plainVariance = criterion.residualVariance();
    double square = response.products()[0][0] / model.degreesOfFreedom();
    if (!Double.isFinite(plain) || !(plainVariance > 1e-14 * square)) {
      return new NotEstimable(Reason.NO_RESIDUAL_VARIATION, List.of());
    }
    double[] theta = new double[k];
    Arrays.fill(theta, 1);
    boolean settled = false;
    for (int round = 0; round < ROUNDS && !settled; round++) {
      theta = descend(theta);
      double value = criterion.at(theta);
      if (!(criterion.residualVariance() > NO_RESIDUAL * plainVariance) || fallsFor(theta, value)) {
        return new NotEstimable(Reason.NO_RESIDUAL_VARIATION, List.of());
      }
      double[] tried = atBoundary(theta);
      settled = tried == theta;
      theta = tried;
    }
    boolean converged = refine(theta);
    return estimates(theta, converged);
  }

  /** Whether the criterion falls without end as the random effects take all variation from the residual. */
  private boolean fallsFor(double[] theta, double value) {
    double previous = value;
    for (double factor = 100; factor <= 10_000; factor *= 100) {
      double times = factor;
      double[] larger = Arrays.stream(theta).map(t -> t > LARGE ? t * times : t).toArray();
      double next = criterion.at(larger);
      if (next == Double.POSITIVE_INFINITY && !Arrays.equals(larger, theta)) {
        // the residual is lost in rounding
        return true;
      }
      if (!(next < previous - 1)) {
        return false;
      }
      previous = next;
    }
    return true;
  }

  private double[] descend(double[] start) {
    int[] free = positive(start);
    if (free.length == 0) {
      return start;
    }
    double[] x = IntStream.range(0, free.length).mapToDouble(i -> start[free[i]]).toArray();
    double[] full = start.clone();
    double[] fullGradient = new double[start.length];
    Bfgs.Objective objective =
        (at, gradient) -> {
          for (int i = 0; i < free.length; i++) {
            full[free[i]] = Math.abs(at[i]);
          }
          double value = criterion.withGradient(full, fullGradient);
          for (int i = 0; i < free.length; i++) {
            gradient[i] = Math.signum(at[i]) * fullGradient[free[i]];
          }
          return value;
        };
    double[] best = Bfgs.minimize(objective, x, 1e-6, 2).point();
    double[] result = start.clone();
    for (int i = 0; i < free.length; i++) {
      result[free[i]] = Math.abs(best[i]);
    }
    return result;
  }

  /**
   * Puts what is nearly 0 at 0 where the criterion grows from there, and lifts a 0 from which it falls.
   *
   * @return {@code theta} itself where nothing has changed
   */
  private double[] atBoundary(double[] theta) {
    double value = criterion.at(theta);
    double[] result = theta;
    for (int c = 0; c < theta.length; c++) {
      if (theta[c] * theta[c] > NEAR_ZERO) {
        continue;
      }
      double[] zero = result.clone();
      zero[c] = 0;
      boolean rises = risesFrom(zero, c);
      if (rises && result[c] > 0 && criterion.at(zero) <= value + 1e-9 * Math.abs(value)) {
        result = zero;
      } else if (!rises && result[c] == 0) {
        result = zero;
        result[c] = 0.3;
      }
    }
    return result;
  }

  /** Whether the criterion grows with the variance of component {@code c} from 0 on. */
  private boolean risesFrom(double[] zero, int c) {
    double[] near = zero.clone();
    double[] gradient = new double[near.length];
    near[c] = 1e-4 / Math.sqrt(Math.max(1, model.statistics().ratings()));
    criterion.withGradient(near, gradient);
    return gradient[c] >= 0;
  }

  /**
   * Newton's method on the score over the components that are not 0, with its derivative by central differences, which
   * is taken anew only where a step with the old one gains little.
   */
  private boolean refine(double[] theta) {
    int[] free = positive(theta);
    int k = free.length;
    double last = Double.POSITIVE_INFINITY;
    boolean stale = true;
    Optional<DenseCholesky> factor = Optional.empty();
    for (int step = 0; step < NEWTON_STEPS && k > 0; step++) {
      double[] gradient = score(theta, free);
      if (stale) {
        curvature = hessian(theta, free);
        factor = DenseCholesky.of(curvature);
      }
      if (factor.isEmpty()) {
        curvature = new double[0][];
        return false;
      }
      double[] move = factor.get().solve(gradient);
      double size = 0;
      for (int i = 0; i < k; i++) {
        size = Math.max(size, Math.abs(move[i]) / theta[free[i]]);
      }
      // stop where rounding lets a step no longer shrink
      if (!(size < 0.5) || (size < 1e-9 && size >= last / 4)) {
        return size < 1e-6;
      }
      stale = size > last * LEAST_GAIN;
      for (int i = 0; i < k; i++) {
        theta[free[i]] -= move[i];
      }
      if (size < 1e-15) {
        return true;
      }
      last = size;
    }
    return k == 0 || last < 1e-8;
  }

  private double[] score(double[] theta, int[] free) {
    double[] full = new double[theta.length];
    criterion.withGradient(theta, full);
    return Arrays.stream(free).mapToDouble(i -> full[i]).toArray();
  }

  private double[][] hessian(double[] theta, int[] free) {
    int k = free.length;
    double[][] h = new double[k][k];
    for (int i = 0; i < k; i++) {
      double[] at = theta.clone();
      double step = 1e-4 * theta[free[i]];
      at[free[i]] = theta[free[i]] + step;
      double[] up = score(at, free);
      at[free[i]] = theta[free[i]] - step;
      double[] down = score(at, free);
      for (int j = 0; j < k; j++) {
        h[i][j] = (up[j] - down[j]) / (2 * step);
      }
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < i; j++) {
        double mean = (h[i][j] + h[j][i]) / 2;
        h[i][j] = mean;
        h[j][i] = mean;
      }
    }
    return h;
  }

  private static int[] positive(double[] theta) {
    return IntStream.range(0, theta.length).filter(i -> theta[i] > 0).toArray();
  }

  private RemlFit estimates(double[] theta, boolean converged) {
    double value = criterion.at(theta);
    double variance = criterion.residualVariance();
    criterion.solveAndInvert();
    ModelStructure structure = model.structure();
    int p = structure.fixedColumns();
    double[] effects = new double[structure.columns()];
    double[] conditional = new double[structure.columns() - p];
    for (int c = 0; c < effects.length; c++) {
      effects[c] = criterion.effect(c);
      if (c < p) {
        effects[c] += response.shift(0) * model.constantShare(c);
      } else {
        double scale = criterion.scaleOf(c);
        conditional[c - p] = variance * scale * scale * criterion.inverseDiagonal(c);
      }
    }
    double[][] covariance = criterion.fixedInverse();
    for (double[] row : covariance) {
      for (int j = 0; j < p; j++) {
        row[j] *= variance;
      }
    }
    return new RemlFit(
        structure, value, theta, curvature, variance, effects, covariance, conditional, converged);
  }
}
