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

  /**
   * Analyses the pattern of the same matrix with another border, which is the same as {@link #analyse} and does not look for
   * the order of elimination again.
   *
   * @param n order of the matrix with its border
   * @param row row of each off-diagonal entry; either triangle, repeats allowed
   * @param column its column
   * @param border how many of the last columns are not eliminated; as many as here are
   */
  public SparseCholesky bordered(int n, int[] row, int[] column, int border) {
    if (n - border != plan.eliminated()) {
      throw new IllegalArgumentException("a border of " + border + " in " + n + " columns");
    }
    return new SparseCholesky(plan.bordered(n, row, column, border));
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
      if (!DensePanel.factor(a, start, w, height)) {
        return false;
      }
      for (PanelPlan.Update update : plan.updates(s)) {
        DensePanel.update(a, start, w, height, update);
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
    solveForward(factor, x, 1);
  }

  /**
   * Solves L X = B in place for several right-hand sides at once, each as if it were alone: a number of the factor that is
   * fetched serves all, and panels that no side has reached yet are passed over.
   *
   * @param factor from {@link #factor}
   * @param x right-hand sides in, solutions out: row by row in the elimination order, {@code count} numbers each; the
   *     entries of a border are of no use afterwards
   * @param count the number of right-hand sides, 1 or more
   */
  public void solveForward(double[] factor, double[] x, int count) {
    for (int s = 0; s < plan.eliminatedPanels(); s++) {
      int w = plan.width(s);
      int first = plan.firstColumn(s) * count;
      if (isReached(x, first, first + w * count)) {
        DensePanel.solve(factor, plan.start(s), w, plan.rows(s), first, x, count);
      }
    }
  }

  private static boolean isReached(double[] x, int from, int to) {
    for (int i = from; i < to; i++) {
      if (x[i] != 0) {
        return true;
      }
    }
    return false;
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
}
