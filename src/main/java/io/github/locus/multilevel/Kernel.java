package io.github.locus.multilevel;

import io.github.locus.statistics.SparseCholesky;
import java.util.Arrays;

/**
 * The numeric heart: Henderson's equations with subjects absorbed, scaled by the relative standard deviations and
 * bordered by the response,
 *
 * <pre>
 * [ Λ T'WT Λ + D   Λ T'Wy ]        Λ = diag(1 for fixed, θ_j for random columns)
 * [ y'WT Λ         y'Wy   ]        D = 1 for random columns
 * </pre>
 *
 * with T'WT = T'T − Σ c_n G_n, c_n = λ/(1 + nλ), λ = θ_0². Its Cholesky factor has the log-determinant of the REML
 * criterion in its first columns and the root of the residual sum of squares r² in its last pivot. At θ_j = 0 nothing
 * is special. Allocates nothing in {@link #factor}; one per thread.
 */
final class Kernel {
  private final MixedModel model;
  private final SparseCholesky cholesky;
  private final int columns;
  private final int fixed;
  private final int subjectOffset;
  private final double[] raw;
  private final double[] rawResponse;
  private double[] scale;
  private final double[] scaleProduct;
  private double[] storage;
  private double[] keptScale;
  private double[] keptStorage;
  private double logDeterminant;
  private double residual;
  private double subjectLogDeterminant;

  Kernel(MixedModel model) {
    this.model = model;
    cholesky = model.cholesky();
    columns = model.structure().columns();
    fixed = model.structure().fixedColumns();
    subjectOffset = model.structure().subjects() ? 1 : 0;
    int scales = model.structure().random().size() + 1;
    raw = new double[model.crossProducts().length];
    rawResponse = new double[columns + 1];
    scale = new double[scales];
    scaleProduct = new double[scales * scales];
    storage = new double[cholesky.storageSize()];
    keptScale = new double[scales];
    keptStorage = new double[storage.length];
  }

  /**
   * Assembles and factors.
   *
   * @param theta relative standard deviations, ≥ 0: subjects first where they are in the model, then the terms
   * @param prior of the fixed effects
   * @param variance residual variance, which only a proper prior needs
   * @return whether the equations were positive definite and left a residual
   */
  boolean factor(Response y, double[] theta, FixedEffectPrior prior, double variance) {
    absorb(y, subjectOffset == 1 ? theta[0] * theta[0] : 0);
    scatter(theta);
    if (!prior.isFlat()) {
      addPrior(prior, variance, y.shift());
    }
    if (!cholesky.factor(storage)) {
      return false;
    }
    logDeterminant = cholesky.logDeterminant(storage, true);
    double last = storage[model.responsePlace()[columns]];
    residual = last * last;
    return residual > 0;
  }

  /** log |W⁻¹| + log |scaled equations|: the criterion's two determinants. */
  double logDeterminant() {
    return logDeterminant + subjectLogDeterminant;
  }

  /** r²: the penalised residual sum of squares at its minimum. */
  double residual() {
    return residual;
  }

  /** Keeps the factor of the last call of {@link #factor} for {@link #keptEffects}, whatever is factored later. */
  void keep() {
    double[] values = storage;
    storage = keptStorage;
    keptStorage = values;
    double[] scales = scale;
    scale = keptScale;
    keptScale = scales;
  }

  /**
   * The minimiser under the factor that was kept, plus noise: solves L' x = L⁻¹ b + noise and puts the result back on the columns' own scale.
   *
   * @param noise added in the elimination order, length columns + 1 (the last is ignored); overwritten
   * @param effects receives fixed and random effects
   */
  void keptEffects(double[] noise, double[] effects) {
    spherical(keptStorage, noise);
    for (int c = 0; c < columns; c++) {
      effects[c] = noise[cholesky.permuted(c)] * keptScale[model.scaleOfColumn()[c]];
    }
  }

  /** L' x = L⁻¹ b + noise in the elimination order, in place. */
  void spherical(double[] noise) {
    spherical(storage, noise);
  }

  private void spherical(double[] factor, double[] noise) {
    for (int c = 0; c < columns; c++) {
      noise[cholesky.permuted(c)] += factor[model.responsePlace()[c]];
    }
    cholesky.solveTransposed(factor, noise, columns);
  }

  /** Takes the response out of the factor, which from then on is that of the equations alone. */
  void detachResponse() {
    cholesky.detachLast(storage);
  }

  /** The entries of the inverse of the equations in the pattern of the factor; after {@link #detachResponse}. */
  void invert(double[] inverse) {
    cholesky.invert(storage, inverse);
  }

  /** Solves the scaled equations for a right-hand side in the elimination order; after {@link #detachResponse}. */
  void solve(double[] x) {
    cholesky.solveForward(storage, x);
    cholesky.solveTransposed(storage, x, columns);
  }

  double scaleOf(int column) {
    return scale[model.scaleOfColumn()[column]];
  }

  double scaleProduct(int entry) {
    return scaleProduct[model.scaleOfEntry()[entry]];
  }

  /** A normal prior acts as further observations of the fixed effects with precision σ²/sd² in units of σ. */
  private void addPrior(FixedEffectPrior prior, double variance, double shift) {
    int[] diagonal = model.diagonalPlace();
    int[] response = model.responsePlace();
    for (int c = 0; c < fixed; c++) {
      double precision = variance / (prior.sd(c) * prior.sd(c));
      double mean = prior.mean(c) - shift * model.constantShare(c);
      storage[diagonal[c]] += precision;
      storage[response[c]] += precision * mean;
      storage[response[columns]] += precision * mean * mean;
    }
  }

  private void absorb(Response y, double lambda) {
    System.arraycopy(model.crossProducts(), 0, raw, 0, raw.length);
    System.arraycopy(y.columns(), 0, rawResponse, 0, columns);
    rawResponse[columns] = y.square();
    subjectLogDeterminant = 0;
    MixedModel.Group[] groups = model.groups();
    for (int g = 0; g < groups.length && lambda > 0; g++) {
      MixedModel.Group group = groups[g];
      double inflated = 1 + group.ratings() * lambda;
      double c = lambda / inflated;
      subjectLogDeterminant += group.subjects() * Math.log(inflated);
      if (group.entries().length == 0) {
        subtract(raw, group.values(), c);
      } else {
        subtractSparse(raw, group.entries(), group.values(), c);
      }
      subtract(rawResponse, y.groupColumns(g), c);
      rawResponse[columns] -= c * y.groupSquare(g);
    }
  }

  private static void subtract(double[] from, double[] values, double c) {
    for (int i = 0; i < values.length; i++) {
      from[i] -= c * values[i];
    }
  }

  private static void subtractSparse(double[] from, int[] at, double[] values, double c) {
    for (int i = 0; i < values.length; i++) {
      from[at[i]] -= c * values[i];
    }
  }

  private void scatter(double[] theta) {
    scale[0] = 1;
    System.arraycopy(theta, subjectOffset, scale, 1, scale.length - 1);
    for (int i = 0, k = 0; i < scale.length; i++) {
      for (int j = 0; j < scale.length; j++) {
        scaleProduct[k++] = scale[i] * scale[j];
      }
    }
    Arrays.fill(storage, 0);
    int[] place = model.matrixPlace();
    int[] scaleOfEntry = model.scaleOfEntry();
    for (int e = 0; e < raw.length; e++) {
      storage[place[e]] = raw[e] * scaleProduct[scaleOfEntry[e]];
    }
    int[] diagonal = model.diagonalPlace();
    for (int c = fixed; c < columns; c++) {
      storage[diagonal[c]] += 1;
    }
    int[] response = model.responsePlace();
    int[] scaleOfColumn = model.scaleOfColumn();
    for (int c = 0; c < columns; c++) {
      storage[response[c]] = rawResponse[c] * scale[scaleOfColumn[c]];
    }
    storage[response[columns]] = rawResponse[columns];
  }
}
