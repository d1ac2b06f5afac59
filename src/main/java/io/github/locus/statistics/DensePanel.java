package io.github.locus.statistics;

/**
 * The arithmetic on one panel of a sparse factor: w columns of some rows, dense, row after row from a place of the
 * storage on. Rows and columns are taken several at a time, so that each number that is fetched serves several products
 * and no sum waits for its own additions; the order within a sum is always that of the columns, so the blocks change no
 * digit. Written for a compiler that neither unrolls loops nor keeps small arrays in registers.
 */
final class DensePanel {
  /** A pivot that is left a smaller share of the diagonal is rounding noise. */
  private static final double NOTHING_LEFT = 1e-15;

  private DensePanel() {}

  /**
   * Replaces the columns by those of the factor: the triangle on top, and below it the rows times its inverse.
   *
   * @param a the storage
   * @param start where the panel begins
   * @param w its columns
   * @param height its rows, at least w
   * @return whether the triangle was positive definite to working precision
   */
  static boolean factor(double[] a, int start, int w, int height) {
    int i = 0;
    for (; i + 1 < w; i += 2) {
      int p = start + i * w;
      int q = p + w;
      double first = pivot(a, p, i);
      if (!(first > 0)) {
        return false;
      }
      double inverse = 1 / first;
      eliminate(a, p, q, i, inverse);
      double second = pivot(a, q, i + 1);
      if (!(second > 0)) {
        return false;
      }
      eliminateTwo(a, start, w, height, i, inverse, 1 / second);
    }
    if (i < w) {
      int p = start + i * w;
      double last = pivot(a, p, i);
      if (!(last > 0)) {
        return false;
      }
      for (int r = p + w; r < start + height * w; r += w) {
        eliminate(a, p, r, i, 1 / last);
      }
    }
    return true;
  }

  /** Puts the pivot of column i into the row at {@code p}; 0 where nothing is left for it. */
  private static double pivot(double[] a, int p, int i) {
    double sum = a[p + i];
    double before = sum;
    for (int k = 0; k < i; k++) {
      sum -= a[p + k] * a[p + k];
    }
    if (!(sum > before * NOTHING_LEFT)) {
      return 0;
    }
    double root = Math.sqrt(sum);
    a[p + i] = root;
    return root;
  }

  /** Column i of the row at {@code r}, by the pivot row at {@code p}: finishes the product with the columns before. */
  private static void eliminate(double[] a, int p, int r, int i, double inverse) {
    double sum = a[r + i];
    for (int k = 0; k < i; k++) {
      sum -= a[r + k] * a[p + k];
    }
    a[r + i] = sum * inverse;
  }

  /** Columns i and i + 1 of all rows below both. */
  private static void eliminateTwo(
      double[] a, int start, int w, int height, int i, double inverse, double next) {
    int p = start + i * w;
    int q = p + w;
    int end = start + height * w;
    double link = a[q + i];
    int r = q + w;
    for (; r + 3 * w < end; r += 4 * w) {
      int r1 = r + w;
      int r2 = r1 + w;
      int r3 = r2 + w;
      double first0 = a[r + i];
      double first1 = a[r1 + i];
      double first2 = a[r2 + i];
      double first3 = a[r3 + i];
      double second0 = a[r + i + 1];
      double second1 = a[r1 + i + 1];
      double second2 = a[r2 + i + 1];
      double second3 = a[r3 + i + 1];
      for (int k = 0; k < i; k++) {
        double v = a[p + k];
        double u = a[q + k];
        double x0 = a[r + k];
        double x1 = a[r1 + k];
        double x2 = a[r2 + k];
        double x3 = a[r3 + k];
        first0 -= x0 * v;
        second0 -= x0 * u;
        first1 -= x1 * v;
        second1 -= x1 * u;
        first2 -= x2 * v;
        second2 -= x2 * u;
        first3 -= x3 * v;
        second3 -= x3 * u;
      }
      first0 *= inverse;
      first1 *= inverse;
      first2 *= inverse;
      first3 *= inverse;
      a[r + i] = first0;
      a[r + i + 1] = (second0 - first0 * link) * next;
      a[r1 + i] = first1;
      a[r1 + i + 1] = (second1 - first1 * link) * next;
      a[r2 + i] = first2;
      a[r2 + i + 1] = (second2 - first2 * link) * next;
      a[r3 + i] = first3;
      a[r3 + i + 1] = (second3 - first3 * link) * next;
    }
    for (; r < end; r += w) {
      double first = a[r + i];
      double second = a[r + i + 1];
      for (int k = 0; k < i; k++) {
        double x = a[r + k];
        first -= x * a[p + k];
        second -= x * a[q + k];
      }
      first *= inverse;
      a[r + i] = first;
      a[r + i + 1] = (second - first * link) * next;
    }
  }

  /** Subtracts from a later panel the products of this one's rows with those that are columns there. */
  static void update(double[] a, int start, int w, int height, PanelPlan.Update update) {
    int j = update.from();
    for (; j + 1 < update.to(); j += 2) {
      updateTwo(a, start, w, height, update, j);
    }
    if (j < update.to()) {
      updateOne(a, start, w, j, height, update, j);
    }
  }

  private static void updateTwo(
      double[] a, int start, int w, int height, PanelPlan.Update update, int j) {
    int[] rowStart = update.rowStart();
    int from = update.from();
    int first = update.column()[j - from];
    int second = update.column()[j + 1 - from];
    int p = start + j * w;
    int q = p + w;
    // row j has no product with row j + 1, which comes after it
    updateOne(a, start, w, j, j + 1, update, j);
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
    for (; i < height; i++) {
      int r = start + i * w;
      double sum0 = 0;
      double sum1 = 0;
      for (int k = 0; k < w; k++) {
        double x = a[r + k];
        sum0 += x * a[p + k];
        sum1 += x * a[q + k];
      }
      int target = rowStart[i - from];
      a[target + first] -= sum0;
      a[target + second] -= sum1;
    }
  }

  /** The products of rows {@code i} to {@code end} with row j alone. */
  private static void updateOne(
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

  /**
   * What the columns of a factored panel do to right-hand sides: their own rows are solved, what these take off is taken
   * off those below.
   *
   * @param a the storage
   * @param start where the panel begins
   * @param w its columns
   * @param rows its rows
   * @param first where the first column's row of {@code x} begins
   * @param x right-hand sides, row by row, {@code count} numbers each
   * @param count the number of right-hand sides
   */
  static void solve(double[] a, int start, int w, int[] rows, int first, double[] x, int count) {
    for (int i = 0; i < rows.length; i++) {
      int at = start + i * w;
      int before = Math.min(i, w);
      int row = rows[i] * count;
      int c = 0;
      for (; c + 3 < count; c += 4) {
        takeOffFour(a, at, before, first + c, row + c, x, count);
      }
      for (; c < count; c++) {
        double sum = 0;
        for (int k = 0, from = first + c; k < before; k++, from += count) {
          sum += a[at + k] * x[from];
        }
        x[row + c] -= sum;
      }
      for (c = 0; c < count && i < w; c++) {
        x[row + c] /= a[at + i];
      }
    }
  }

  private static void takeOffFour(
      double[] a, int at, int before, int first, int row, double[] x, int count) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    for (int k = 0, from = first; k < before; k++, from += count) {
      double value = a[at + k];
      sum0 += value * x[from];
      sum1 += value * x[from + 1];
      sum2 += value * x[from + 2];
      sum3 += value * x[from + 3];
    }
    x[row] -= sum0;
    x[row + 1] -= sum1;
    x[row + 2] -= sum2;
    x[row + 3] -= sum3;
  }
}
