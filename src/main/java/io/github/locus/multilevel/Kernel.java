package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.SparseCholesky;
import java.util.List;

/**
 * The numeric heart: Henderson's equations with subjects absorbed, scaled by the relative standard deviations and
 * bordered by one or several responses y,
 *
 * <pre>
 * [ Λ T'WT Λ + D   Λ T'Wy ]        Λ = diag(1 for fixed, θ_j for random columns)
 * [ y'WT Λ         y'Wy   ]        D = 1 for random columns
 * </pre>
 *
 * with T'WT = T'T − Σ c_n G_n, c_n = λ/(1 + nλ), λ = θ_0². Eliminating the columns gives the log-determinant of the REML
 * criterion in their pivots, and leaves in the corner R, the penalised residual cross-products of the responses. The
 * equations depend on θ alone, so one factor serves every response, and r² of a weighted response Σ w_r y_r is w'R w. At
 * θ_j = 0 nothing is special. Allocates nothing in {@link #factor}; one per thread.
 */
final class Kernel {
  /** A residual under this share of the sum of squares is rounding noise. */
  private static final double NOTHING_LEFT = 1e-15;

  private final MixedModel model;
  private final HendersonPlan plan;
  private final BorderedSums sums;
  private final SparseCholesky cholesky;
  private final Response y;
  private final int columns;
  private final int fixed;
  private final int responses;
  private final int subjectOffset;
  private final double[] squares;
  private final double[] residual;
  private final double[] noise;
  private double[] scale;
  private final double[] scaleProduct;
  private double[] storage;
  private double[] keptScale;
  private double[] keptStorage;
  private double logDeterminant;
  private double subjectLogDeterminant;
  private double lambda;

  /**
   * A workspace.
   *
   * @param plan of {@code model} for as many responses as {@code y} has
   */
  Kernel(MixedModel model, HendersonPlan plan, Response y) {
    this(model, plan, BorderedSums.of(model, plan, y), y);
  }

  /**
   * A workspace on sums that several share.
   *
   * @param plan of {@code model} for as many responses as {@code y} has
   * @param sums of the three
   */
  Kernel(MixedModel model, HendersonPlan plan, BorderedSums sums, Response y) {
    this.model = model;
    this.plan = plan;
    this.sums = sums;
    this.y = y;
    cholesky = plan.cholesky();
    columns = model.structure().columns();
    fixed = model.structure().fixedColumns();
    responses = plan.responses();
    subjectOffset = model.structure().subjects() ? 1 : 0;
    int scales = model.structure().random().size() + 1;
    squares = new double[responses];
    residual = new double[responses * (responses + 1) / 2];
    noise = new double[columns];
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
   * @return whether the equations were positive definite
   */
  boolean factor(double[] theta) {
    lambda = subjectOffset == 1 ? theta[0] * theta[0] : 0;
    subjectLogDeterminant = sums.absorb(lambda, storage);
    int[] product = plan.productPlace();
    for (int r = 0; r < responses; r++) {
      squares[r] = storage[product[r * (r + 3) / 2]];
    }
    scale(theta, scale);
    products(scale);
    sums.scale(scaleProduct, storage);
    if (!cholesky.factor(storage)) {
      return false;
    }
    logDeterminant = cholesky.logDeterminant(storage);
    for (int pair = 0; pair < product.length; pair++) {
      residual[pair] = storage[product[pair]];
    }
    return true;
  }

  /** log |W⁻¹| + log |scaled equations|: the criterion's two determinants. */
  double logDeterminant() {
    return logDeterminant + subjectLogDeterminant;
  }

  /** Whether response {@code r} is left a residual that is more than rounding noise. */
  boolean leavesResidual(int r) {
    return residual(r, r) > NOTHING_LEFT * squares[r];
  }

  /** R: the penalised residual cross-product of two responses at their minimum, q ≤ r; r² where they are one. */
  double residual(int r, int q) {
    return residual[r * (r + 1) / 2 + q];
  }

  /** Keeps the factor of the last call of {@link #factor} for {@link #drawKept}, whatever is factored later. */
  void keep() {
    double[] values = storage;
    storage = keptStorage;
    keptStorage = values;
    double[] scales = scale;
    scale = keptScale;
    keptScale = scales;
  }

  /** The factor of the last call of {@link #factor}, for {@link #load}. */
  double[] factorCopy() {
    return storage.clone();
  }

  /**
   * Takes a factor that was made earlier, by this kernel or another of the same model and plan, in place of one of its own:
   * for solving and drawing.
   *
   * @param theta at which it was made
   * @param factor from {@link #factorCopy}; it is copied
   */
  void load(double[] theta, double[] factor) {
    System.arraycopy(factor, 0, storage, 0, factor.length);
    scale(theta, scale);
  }

  /**
   * An exact draw of the effects of a weighted response under the factor that was kept: solves L' x = L⁻¹ b + noise,
   * puts the result back on the columns' own scale and adds the shift again.
   *
   * @param weights of the responses
   * @param sigma residual standard deviation
   * @param random randomness, one normal number for each column
   * @return fixed and random effects
   */
  double[] drawKept(double[] weights, double sigma, RandomStream random) {
    for (int i = 0; i < columns; i++) {
      noise[i] = sigma * random.nextGaussian();
    }
    for (int r = 0; r < responses; r++) {
      addResponse(keptStorage, r, weights[r], noise);
    }
    return effects(keptStorage, keptScale, shift(weights));
  }

  /**
   * L⁻¹b of each response under the factor: read where the responses are in the border, else solved, after {@link #factor}.
   *
   * @return by response, in the elimination order
   */
  double[][] forward() {
    return responses > 0 ? bordered() : solved();
  }

  private double[][] bordered() {
    double[][] forward = new double[y.count()][columns];
    for (int r = 0; r < forward.length; r++) {
      addResponse(storage, r, 1, forward[r]);
    }
    return forward;
  }

  private double[][] solved() {
    MixedModel.Group[] groups = model.groups();
    int count = y.count();
    double[] x = new double[columns * count];
    for (int r = 0; r < count; r++) {
      double[] b = y.columns(r).clone();
      for (int g = 0; g < groups.length; g++) {
        double c = lambda / (1 + groups[g].ratings() * lambda);
        double[] totals = y.groupColumns(g, r);
        for (int i = 0; i < columns; i++) {
          b[i] -= c * totals[i];
        }
      }
      for (int i = 0; i < columns; i++) {
        x[cholesky.permuted(i) * count + r] = b[i] * scaleOf(i);
      }
    }
    return forward(x, count);
  }

  /**
   * L⁻¹Λa of each predictand a under the factor.
   *
   * @return by predictand, in the elimination order, as long as there are columns
   */
  double[][] forward(List<Predictand> predictands) {
    int count = predictands.size();
    double[] x = new double[(columns + responses) * count];
    for (int p = 0; p < count; p++) {
      Predictand predictand = predictands.get(p);
      for (int k = 0; k < predictand.size(); k++) {
        int column = predictand.column(k);
        x[cholesky.permuted(column) * count + p] += predictand.coefficient(k) * scaleOf(column);
      }
    }
    return forward(x, count);
  }

  /** Solves for all at once and lays out one after the other; without the border's entries. */
  private double[][] forward(double[] x, int count) {
    cholesky.solveForward(storage, x, count);
    double[][] forward = new double[count][columns];
    for (int i = 0, at = 0; i < columns; i++) {
      for (int r = 0; r < count; r++) {
        forward[r][i] = x[at++];
      }
    }
    return forward;
  }

  /** What the shift of a response adds to a predictand. */
  double constant(Predictand predictand, int response) {
    double sum = 0;
    for (int k = 0; k < predictand.size(); k++) {
      int column = predictand.column(k);
      sum += column < fixed ? predictand.coefficient(k) * model.constantShare(column) : 0;
    }
    return sum * y.shift(response);
  }

  /**
   * An exact draw like {@link #drawKept}, under the factor of the last call of {@link #factor} or {@link #load}.
   *
   * @param forward from {@link #forward()}, under the same factor
   * @param weights of the responses
   * @param sigma residual standard deviation
   * @param random randomness, one normal number for each column
   * @return fixed and random effects
   */
  double[] draw(double[] forward, double[] weights, double sigma, RandomStream random) {
    for (int i = 0; i < columns; i++) {
      noise[i] = sigma * random.nextGaussian() + forward[i];
    }
    return effects(storage, scale, shift(weights));
  }

  private double shift(double[] weights) {
    double shift = 0;
    for (int r = 0; r < weights.length; r++) {
      shift += weights[r] * y.shift(r);
    }
    return shift;
  }

  /** Solves L' x = noise, puts the result back on the columns' own scale and adds the shift again. */
  private double[] effects(double[] factor, double[] ofScale, double shift) {
    double[] effects = new double[columns];
    cholesky.solveTransposed(factor, noise);
    for (int c = 0; c < columns; c++) {
      effects[c] = noise[cholesky.permuted(c)] * ofScale[model.scaleOfColumn()[c]];
    }
    for (int c = 0; c < fixed; c++) {
      effects[c] += shift * model.constantShare(c);
    }
    return effects;
  }

  /** L' x = L⁻¹ b + noise for the first response, in the elimination order, in place. */
  void spherical(double[] noise) {
    addResponse(storage, 0, 1, noise);
    cholesky.solveTransposed(storage, noise);
  }

  private void addResponse(double[] factor, int r, double weight, double[] to) {
    int[] place = plan.responsePlace()[r];
    for (int c = 0; c < columns && weight != 0; c++) {
      to[cholesky.permuted(c)] += weight * factor[place[c]];
    }
  }

  /** Takes the responses out of the factor, which from then on is that of the equations alone. */
  void detachResponses() {
    cholesky.detachBorder(storage);
  }

  /** The entries of the inverse of the equations in the pattern of the factor; after {@link #detachResponses}. */
  void invert(double[] inverse) {
    cholesky.invert(storage, inverse);
  }

  /** Solves the scaled equations for a right-hand side in the elimination order; after {@link #detachResponses}. */
  void solve(double[] x) {
    cholesky.solveForward(storage, x);
    cholesky.solveTransposed(storage, x);
  }

  double scaleOf(int column) {
    return scale[model.scaleOfColumn()[column]];
  }

  double scaleProduct(int entry) {
    return scaleProduct[model.scaleOfEntry()[entry]];
  }

  /** What each column is multiplied by, by its scale: 1 for fixed ones, θ_j for those of a term. */
  private void scale(double[] theta, double[] into) {
    into[0] = 1;
    System.arraycopy(theta, subjectOffset, into, 1, into.length - 1);
  }

  private void products(double[] of) {
    for (int i = 0, k = 0; i < of.length; i++) {
      for (int j = 0; j < of.length; j++) {
        scaleProduct[k++] = of[i] * of[j];
      }
    }
  }
}
