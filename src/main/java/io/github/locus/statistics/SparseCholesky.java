package io.github.locus.statistics;

import java.util.Arrays;

/**
 * The Cholesky factorisation A = L L' of sparse symmetric positive definite matrices of one pattern, analysed once and
 * then done many times without allocation, by dense panels of columns of like structure (supernodes; Ng & Peyton 1993,
 * doi:10.1137/0914063).
 *
 * <p>The object is immutable and may be shared by threads; the numbers live in an array of {@link #storageSize()}
 * doubles that the caller owns: write the lower triangle of A at {@link #position}, all else 0, then {@link #factor}.
 */
public final class SparseCholesky {
  private final PanelPlan plan;

  private SparseCholesky(PanelPlan plan) {
    this.plan = plan;
  }

  /**
   * Analyses a pattern.
   *
   * @param n order of the matrix, ≥ 1
   * @param row row of each off-diagonal entry; either triangle, repeats allowed
   * @param column its column
   * @param border how many of the last columns are not eliminated, 0 ≤ border < n: right-hand sides that border the
   *     matrix. In the elimination order they keep their places
   */
  public static SparseCholesky analyse(int n, int[] row, int[] column, int border) {
    if (border < 0 || border >= n) {
      throw new IllegalArgumentException("a border of " + border + " in " + n + " columns");
    }
    return new SparseCholesky(PanelPlan.of(n, row, column, border));
  }

  /** The number of columns. */
  public int order() {
    return plan.order();
  }

  /** The number of doubles that hold a matrix or its factor. */
  public int storageSize() {
    return plan.storage();
  }

  /**
   * What one factorization costs.
   *
   * @param wider by how many columns the border is wider than that of the plan, 0 or more
   * @return multiplications with an addition
   */
  public double operations(int wider) {
    double sum = 0;
    for (int s = 0; s < plan.eliminatedPanels(); s++) {
      int height = plan.rows(s).length;
      for (int k = 0; k < plan.width(s); k++) {
        double below = height - k + wider;
        sum += below * below / 2;
      }
    }
    return sum;
  }

  /**
   * Where entry (i, j), equal to (j, i), is kept.
   *
   * @throws IllegalArgumentException if the entry is not in the analysed pattern or its fill
   */
  public int position(int i, int j) {
    return plan.position(i, j);
  }

  /** The place of column {@code i} in the elimination order, which is the order of vectors in {@link #solveTransposed}. */
  public int permuted(int i) {
    return plan.permuted(i);
  }

  /**
   * Replaces the matrix by its factor, in place. With a border B of the matrix A and a corner S, the factor holds L of
   * A = L L', (L⁻¹ B)' in the rows of the border and what is left of the corner, S − B'A⁻¹B, at the corner's places.
   *
   * @return whether the matrix was positive definite to working precision; if not, the content is of no use
   */
  public boolean factor(double[] a) {
    for (int s = 0; s < plan.eliminatedPanels(); s++) {
      int start = plan.start(s);
      int w = plan.width(s);
      int height = plan.rows(s).length;
      if (!factorPanel(a, start, w, height)) {
        return false;
      }
      for (PanelPlan.Update update : plan.updates(s)) {
        apply(a, start, w, height, update);
      }
    }
    return true;
  }

  /** The log-determinant of the matrix without its border, from the factor. */
  public double logDeterminant(double[] factor) {
    double sum = 0;
    double product = 1;
    for (int s = 0; s < plan.eliminatedPanels(); s++) {
      int w = plan.width(s);
      for (int k = 0, at = plan.start(s); k < w; k++, at += w + 1) {
        product *= factor[at];
        // one logarithm for many pivots, well inside the range of a double
        if (product > 1e100 || product < 1e-100) {
          sum += Math.log(product);
          product = 1;
        }
      }
    }
    return 2 * (sum + Math.log(product));
  }

  /**
   * Solves L' x = b in place, in the elimination order.
   *
   * @param factor from {@link #factor}
   * @param x right-hand side in, solution out; the entries of a border are neither read nor written
   */
  public void solveTransposed(double[] factor, double[] x) {
    int eliminated = plan.eliminated();
    for (int s = plan.eliminatedPanels() - 1; s >= 0; s--) {
      int w = plan.width(s);
      int first = plan.firstColumn(s);
      int start = plan.start(s);
      int[] r = plan.rows(s);
      for (int i = r.length - 1; i >= w; i--) {
        if (r[i] < eliminated) {
          double value = x[r[i]];
          int at = start + i * w;
          for (int k = 0; k < w; k++) {
            x[first + k] -= factor[at + k] * value;
          }
        }
      }
      for (int i = w - 1; i >= 0; i--) {
        int at = start + i * w;
        double value = x[first + i] / factor[at + i];
        x[first + i] = value;
        for (int k = 0; k < i; k++) {
          x[first + k] -= factor[at + k] * value;
        }
      }
    }
  }

  /** Solves L x = b in place, in the elimination order; the entries of a border are of no use afterwards. */
  public void solveForward(double[] factor, double[] x) {
    for (int s = 0; s < plan.eliminatedPanels(); s++) {
      int w = plan.width(s);
      int first = plan.firstColumn(s);
      int start = plan.start(s);
      int[] r = plan.rows(s);
      for (int i = 0; i < r.length; i++) {
        int at = start + i * w;
        double sum = 0;
        for (int k = 0; k < Math.min(i, w); k++) {
          sum += factor[at + k] * x[first + k];
        }
        x[r[i]] = i < w ? (x[r[i]] - sum) / factor[at + i] : x[r[i]] - sum;
      }
    }
  }

  /** Takes the border out of the factor, so that {@link #invert} gives the inverse of the matrix without it. */
  public void detachBorder(double[] factor) {
    int eliminated = plan.eliminated();
    for (int s = 0; s < plan.panels(); s++) {
      int[] r = plan.rows(s);
      int w = plan.width(s);
      int start = plan.start(s);
      for (int i = r.length - 1; i >= 0 && r[i] >= eliminated; i--) {
        Arrays.fill(factor, start + i * w, start + (i + 1) * w, 0.0);
      }
    }
    for (int i = eliminated; i < plan.order(); i++) {
      factor[position(i, i)] = 1;
    }
  }

  /**
   * The entries of A⁻¹ inside the pattern of L, from the factor (Takahashi, Fagan & Chin 1973; Erisman & Tinney 1975,
   * doi:10.1145/360680.360704), without the rest of the inverse.
   *
   * @param factor from {@link #factor}, a border taken out by {@link #detachBorder}
   * @param inverse receives the entries at {@link #position}
   */
  public void invert(double[] factor, double[] inverse) {
    new SelectedInverse(plan, factor, inverse).invert();
  }

  private static boolean factorPanel(double[] a, int start, int w, int height) {
    for (int i = 0; i < w; i++) {
      int ri = start + i * w;
      double sum = a[ri + i];
      double before = sum;
      for (int k = 0; k < i; k++) {
        sum -= a[ri + k] * a[ri + k];
      }
      if (!(sum > before * 1e-15)) {
        return false;
      }
      double root = Math.sqrt(sum);
      a[ri + i] = root;
      double inverse = 1 / root;
      eliminate(a, start, w, height, i, inverse);
    }
    return true;
  }

  /**
   * Column i of the rows below the pivot: finishes the dot products with the columns before it. Four rows at a time,
   * for one sum must wait for each of its additions; the order within a sum stays.
   */
  private static void eliminate(double[] a, int start, int w, int height, int i, double inverse) {
    int ri = start + i * w;
    int end = start + height * w;
    int r = ri + w;
    for (; r + 3 * w < end; r += 4 * w) {
      int r1 = r + w;
      int r2 = r1 + w;
      int r3 = r2 + w;
      double sum0 = a[r + i];
      double sum1 = a[r1 + i];
      double sum2 = a[r2 + i];
      double sum3 = a[r3 + i];
      for (int k = 0; k < i; k++) {
        double pivot = a[ri + k];
        sum0 -= a[r + k] * pivot;
        sum1 -= a[r1 + k] * pivot;
        sum2 -= a[r2 + k] * pivot;
        sum3 -= a[r3 + k] * pivot;
      }
      a[r + i] = sum0 * inverse;
      a[r1 + i] = sum1 * inverse;
      a[r2 + i] = sum2 * inverse;
      a[r3 + i] = sum3 * inverse;
    }
    for (; r < end; r += w) {
      double sum = a[r + i];
      for (int k = 0; k < i; k++) {
        sum -= a[r + k] * a[ri + k];
      }
      a[r + i] = sum * inverse;
    }
  }

  /**
   * Subtracts the products of each row with those up to it. Four rows with two at a time, so that each number that is
   * fetched serves several products; like in {@link #eliminate} the order within a sum stays.
   */
  private static void apply(double[] a, int start, int w, int height, PanelPlan.Update update) {
    int from = update.from();
    int j = from;
    for (; j + 1 < update.to(); j += 2) {
      applyTwo(a, start, w, height, update, j);
    }
    if (j < update.to()) {
      applyOne(a, start, w, j, height, update, j);
    }
  }

  private static void applyTwo(
      double[] a, int start, int w, int height, PanelPlan.Update update, int j) {
    int[] rowStart = update.rowStart();
    int from = update.from();
    int first = update.column()[j - from];
    int second = update.column()[j + 1 - from];
    int p = start + j * w;
    int q = p + w;
    // row j has no product with row j + 1, which comes after it
    applyOne(a, start, w, j, j + 1, update, j);
    int i = j + 1;
    for (; i + 3 < height; i += 4) {
      int r0 = start + i * w;
      int r1 = r0 + w;
      int r2 = r1 + w;
      int r3 = r2 + w;
      double first0 = 0;
      double first1 = 0;
      double first2 = 0;
      double first3 = 0;
      double second0 = 0;
      double second1 = 0;
      double second2 = 0;
      double second3 = 0;
      for (int k = 0; k < w; k++) {
        double v = a[p + k];
        double u = a[q + k];
        double x0 = a[r0 + k];
        double x1 = a[r1 + k];
        double x2 = a[r2 + k];
        double x3 = a[r3 + k];
        first0 += x0 * v;
        second0 += x0 * u;
        first1 += x1 * v;
        second1 += x1 * u;
        first2 += x2 * v;
        second2 += x2 * u;
        first3 += x3 * v;
        second3 += x3 * u;
      }
      int target = rowStart[i - from];
      a[target + first] -= first0;
      a[target + second] -= second0;
      target = rowStart[i + 1 - from];
      a[target + first] -= first1;
      a[target + second] -= second1;
      target = rowStart[i + 2 - from];
      a[target + first] -= first2;
      a[target + second] -= second2;
      target = rowStart[i + 3 - from];
      a[target + first] -= first3;
      a[target + second] -= second3;
    }
    applyOne(a, start, w, i, height, update, j);
    applyOne(a, start, w, i, height, update, j + 1);
  }

  /** The products of rows {@code i} to {@code end} with row j alone. */
  private static void applyOne(
      double[] a, int start, int w, int i, int end, PanelPlan.Update update, int j) {
    int[] rowStart = update.rowStart();
    int from = update.from();
    int column = update.column()[j - from];
    int rj = start + j * w;
    for (int row = i; row < end; row++) {
      int ri = start + row * w;
      double sum = 0;
      for (int k = 0; k < w; k++) {
        sum += a[ri + k] * a[rj + k];
      }
      a[rowStart[row - from] + column] -= sum;
    }
  }
}
