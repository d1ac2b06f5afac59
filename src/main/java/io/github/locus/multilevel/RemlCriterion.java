package io.github.locus.multilevel;

import java.util.Arrays;

/**
 * The REML criterion of one response, −2 log restricted likelihood with the residual variance profiled out (Patterson &
 * Thompson 1971, doi:10.1093/biomet/58.3.545), in the form and to the constant of lme4:
 *
 * <pre>log|L|² + log|R_X|² + Σ m_n log(1 + nλ) + (N − p)(1 + log(2π r²/(N − p)))</pre>
 *
 * as a function of the relative standard deviations θ ≥ 0, at any of which it can be asked. Not thread-safe: get one per
 * thread from {@link MixedModel#criterion}.
 */
public final class RemlCriterion {
  private final MixedModel model;
  private final Response response;
  private final Kernel kernel;
  private final int columns;
  private final double degrees;
  private final double[] effects;
  private final double[] spherical;
  private final double[] inverse;

  RemlCriterion(MixedModel model, Response response) {
    this.model = model;
    this.response = response;
    this.kernel = new Kernel(model, model.plan(), response);
    this.columns = model.structure().columns();
    this.degrees = model.degreesOfFreedom();
    this.effects = new double[columns];
    this.spherical = new double[columns + 1];
    this.inverse = new double[model.plan().cholesky().storageSize()];
  }

  /**
   * The criterion.
   *
   * @param theta standard deviations over the residual one, ≥ 0: the subjects' where they are in the model, then one for
   *     each random term
   * @return +∞ where the equations are not positive definite or nothing is left over for the residual
   */
  public double at(double... theta) {
    if (theta.length != model.structure().components()) {
      throw new IllegalArgumentException(theta.length + " relative standard deviations");
    }
    if (!kernel.factor(theta) || !kernel.leavesResidual(0)) {
      return Double.POSITIVE_INFINITY;
    }
    return kernel.logDeterminant()
        + degrees * (1 + Math.log(2 * Math.PI * kernel.residual(0, 0) / degrees));
  }

  /** r²/(N − p): the residual variance at the last point asked. */
  public double residualVariance() {
    return kernel.residual(0, 0) / degrees;
  }

  /**
   * The criterion with its analytic score.
   *
   * @param gradient receives the derivatives by θ; at θ_j = 0 they are 0, the criterion being even in θ
   */
  public double withGradient(double[] theta, double[] gradient) {
    double value = at(theta);
    if (!Double.isFinite(value)) {
      return value;
    }
    solveAndInvert();
    double variance = residualVariance();
    int offset = model.structure().subjects() ? 1 : 0;
    for (int t = 0; t < model.structure().random().size(); t++) {
      double relative = theta[t + offset];
      gradient[t + offset] = relative == 0 ? 0 : 2 / relative * termScore(t, variance);
    }
    if (offset == 1) {
      gradient[0] = 2 * theta[0] * subjectScore(theta[0] * theta[0], variance);
    }
    return value;
  }

  /** Solution, inverse and so on at the last point asked; the factor is then without its response. */
  void solveAndInvert() {
    Arrays.fill(spherical, 0);
    kernel.spherical(spherical);
    for (int c = 0; c < columns; c++) {
      effects[c] = sphericalEffect(c) * kernel.scaleOf(c);
    }
    kernel.detachResponses();
    kernel.invert(inverse);
  }

  /** Fixed and random effects, of the shifted response, after {@link #solveAndInvert}. */
  double effect(int column) {
    return effects[column];
  }

  /** Diagonal of the inverse of the scaled equations, after {@link #solveAndInvert}. */
  double inverseDiagonal(int column) {
    return inverse[model.plan().diagonalPlace()[column]];
  }

  double scaleOf(int column) {
    return kernel.scaleOf(column);
  }

  /** The block of the inverse that belongs to the fixed columns, after {@link #solveAndInvert}. */
  double[][] fixedInverse() {
    int p = model.structure().fixedColumns();
    double[][] result = new double[p][p];
    double[] x = new double[columns + 1];
    for (int j = 0; j < p; j++) {
      Arrays.fill(x, 0);
      x[model.plan().cholesky().permuted(j)] = 1;
      kernel.solve(x);
      for (int i = 0; i < p; i++) {
        result[i][j] = x[model.plan().cholesky().permuted(i)];
      }
    }
    return result;
  }

  private double sphericalEffect(int column) {
    return spherical[model.plan().cholesky().permuted(column)];
  }

  /** The derivative by log θ², which is Σ (1 − diagonal of the inverse) − |spherical effects|²/σ². */
  private double termScore(int term, double variance) {
    int first = model.structure().firstColumn(term);
    int end = first + model.structure().random().get(term).levels();
    double sum = 0;
    for (int c = first; c < end; c++) {
      double u = sphericalEffect(c);
      sum += 1 - inverseDiagonal(c) - u * u / variance;
    }
    return sum;
  }

  /** The derivative by λ. */
  private double subjectScore(double lambda, double variance) {
    double sum = 0;
    MixedModel.Group[] groups = model.groups();
    for (int g = 0; g < groups.length; g++) {
      MixedModel.Group group = groups[g];
      double inflated = 1 + group.ratings() * lambda;
      double[] totals = response.groupColumns(g, 0);
      double fit = response.groupProducts(g)[0][0];
      for (int c = 0; c < columns; c++) {
        fit -= 2 * effects[c] * totals[c];
      }
      double trace = 0;
      boolean dense = group.entries().length == 0;
      for (int k = 0; k < group.values().length; k++) {
        int e = dense ? k : group.entries()[k];
        int i = model.statistics().rowOf(e);
        int j = model.statistics().columnOf(e);
        double value = group.values()[k] * (i == j ? 1 : 2);
        trace += value * kernel.scaleProduct(e) * inverse[model.plan().matrixPlace()[e]];
        fit += value * effects[i] * effects[j];
      }
      sum += group.subjects() * group.ratings() / inflated;
      sum -= (trace + fit / variance) / (inflated * inflated);
    }
    return sum;
  }
}
