package io.github.locus.statistics;

import java.util.Arrays;

/**
 * Where a sparse factor is kept: every panel of columns is dense, row after row, and the places that it updates in later
 * panels are computed beforehand. Panels are numbered in the order of elimination, those of a border last. Immutable.
 */
final class PanelPlan {
  private final int eliminated;
  private final int eliminatedPanels;
  private final int[] permuted;
  private final int[] firstColumn;
  private final int[] panelOf;
  private final int[] start;
  private final int[][] rows;
  private final Update[][] updates;
  private final int storage;

  /**
   * What a finished panel subtracts from one later panel: its rows {@code from} to {@code to} (exclusive) are columns
   * there, and {@code rowStart[i - from]} is where row i of this panel begins there; {@code column[j - from]} is the
   * column.
   */
  record Update(int from, int to, int[] rowStart, int[] column) {}

  private PanelPlan(SupernodeLayout layout, int border) {
    permuted = layout.permuted();
    eliminated = permuted.length - border;
    firstColumn = layout.firstColumn();
    rows = layout.rows();
    panelOf = new int[permuted.length];
    start = new int[rows.length];
    int size = 0;
    int inside = 0;
    for (int s = 0; s < rows.length; s++) {
      Arrays.fill(panelOf, firstColumn[s], firstColumn[s + 1], s);
      start[s] = size;
      size = Math.addExact(size, Math.multiplyExact(rows[s].length, width(s)));
      inside += firstColumn[s] < eliminated ? 1 : 0;
    }
    storage = size;
    eliminatedPanels = inside;
    updates = new Update[rows.length][];
    for (int s = 0; s < rows.length; s++) {
      updates[s] = updatesOf(s);
    }
  }

  /** The plan for a pattern, as in {@link SparseCholesky#analyse}. */
  static PanelPlan of(int n, int[] row, int[] column, int border) {
    return new PanelPlan(SupernodeLayout.of(n, row, column, border), border);
  }

  /** The plan for another border of the same matrix, as in {@link SparseCholesky#bordered}. */
  PanelPlan bordered(int n, int[] row, int[] column, int border) {
    return new PanelPlan(SupernodeLayout.of(n, row, column, border, permuted), border);
  }

  /** The number of columns. */
  int order() {
    return permuted.length;
  }

  /** The number of columns without the border, which come first. */
  int eliminated() {
    return eliminated;
  }

  /** The number of panels. */
  int panels() {
    return rows.length;
  }

  /** The number of panels without those of the border. */
  int eliminatedPanels() {
    return eliminatedPanels;
  }

  /** The number of doubles that hold all panels. */
  int storage() {
    return storage;
  }

  /** The place of column {@code i} in the elimination order. */
  int permuted(int i) {
    return permuted[i];
  }

  /** The number of columns of panel {@code s}. */
  int width(int s) {
    return firstColumn[s + 1] - firstColumn[s];
  }

  /** The first column of panel {@code s}, in the elimination order. */
  int firstColumn(int s) {
    return firstColumn[s];
  }

  /** Where panel {@code s} begins. */
  int start(int s) {
    return start[s];
  }

  /** The rows of panel {@code s}, its own columns first, ascending in the elimination order; not to be changed. */
  int[] rows(int s) {
    return rows[s];
  }

  /** What panel {@code s} updates, panel after panel; not to be changed. */
  Update[] updates(int s) {
    return updates[s];
  }

  /** Where entry (i, j) is kept, as in {@link SparseCholesky#position}. */
  int position(int i, int j) {
    int a = Math.max(permuted[i], permuted[j]);
    int b = Math.min(permuted[i], permuted[j]);
    int s = panelOf[b];
    int local = Arrays.binarySearch(rows[s], a);
    if (local < 0) {
      throw new IllegalArgumentException("entry (" + i + ", " + j + ") is not in the pattern");
    }
    return start[s] + local * width(s) + (b - firstColumn[s]);
  }

  private Update[] updatesOf(int s) {
    int[] r = rows[s];
    int w = width(s);
    Update[] found = new Update[r.length];
    int count = 0;
    int from = w;
    while (from < r.length) {
      int target = panelOf[r[from]];
      int to = from;
      while (to < r.length && panelOf[r[to]] == target) {
        to++;
      }
      found[count++] = update(r, from, to, target);
      from = to;
    }
    return Arrays.copyOf(found, count);
  }

  private Update update(int[] r, int from, int to, int target) {
    int[] rowStart = new int[r.length - from];
    int[] column = new int[to - from];
    for (int i = from; i < r.length; i++) {
      int local = Arrays.binarySearch(rows[target], r[i]);
      rowStart[i - from] = start[target] + local * width(target);
    }
    for (int j = from; j < to; j++) {
      column[j - from] = r[j] - firstColumn[target];
    }
    return new Update(from, to, rowStart, column);
  }
}
