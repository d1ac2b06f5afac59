package io.github.locus.multilevel;

import io.github.locus.statistics.SparseCholesky;

/**
 * Where the numbers of Henderson's equations lie in the storage of their factor, when they are bordered by a number of
 * responses. Immutable and shared by threads.
 *
 * @param cholesky the plan of the factorisation; the border is the responses
 * @param matrixPlace by entry of the statistics
 * @param diagonalPlace by column
 * @param responsePlace by response and column
 * @param productPlace by pair of responses r, q with q ≤ r, at r(r + 1)/2 + q
 */
record HendersonPlan(
    SparseCholesky cholesky,
    int[] matrixPlace,
    int[] diagonalPlace,
    int[][] responsePlace,
    int[] productPlace) {

  static HendersonPlan of(SufficientStatistics statistics, int responses) {
    return of(statistics, responses, SparseCholesky::analyse);
  }

  /** The plan of the same equations with another border. */
  HendersonPlan bordered(SufficientStatistics statistics, int responses) {
    return of(statistics, responses, cholesky::bordered);
  }

  /** Analyses the pattern of a matrix with a border. */
  private interface Analysis {
    SparseCholesky of(int n, int[] row, int[] column, int border);
  }

  private static HendersonPlan of(
      SufficientStatistics statistics, int responses, Analysis analysis) {
    int columns = statistics.structure().columns();
    int entries = statistics.entries();
    int corner = responses * (responses - 1) / 2;
    int[] row = new int[entries + responses * columns + corner];
    int[] column = new int[row.length];
    for (int e = 0; e < entries; e++) {
      row[e] = statistics.rowOf(e);
      column[e] = statistics.columnOf(e);
    }
    int at = entries;
    for (int r = 0; r < responses; r++) {
      for (int c = 0; c < columns + r; c++) {
        row[at] = columns + r;
        column[at++] = c;
      }
    }
    SparseCholesky cholesky = analysis.of(columns + responses, row, column, responses);
    int[] matrixPlace = new int[entries];
    for (int e = 0; e < entries; e++) {
      matrixPlace[e] = cholesky.position(row[e], column[e]);
    }
    int[] diagonalPlace = new int[columns];
    for (int c = 0; c < columns; c++) {
      diagonalPlace[c] = cholesky.position(c, c);
    }
    int[][] responsePlace = new int[responses][columns];
    int[] productPlace = new int[responses * (responses + 1) / 2];
    int pair = 0;
    for (int r = 0; r < responses; r++) {
      for (int c = 0; c < columns; c++) {
        responsePlace[r][c] = cholesky.position(columns + r, c);
      }
      for (int q = 0; q <= r; q++) {
        productPlace[pair++] = cholesky.position(columns + r, columns + q);
      }
    }
    return new HendersonPlan(cholesky, matrixPlace, diagonalPlace, responsePlace, productPlace);
  }

  /** The number of responses in the border. */
  int responses() {
    return responsePlace.length;
  }
}
