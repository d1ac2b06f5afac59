package io.github.locus.chart;

import java.util.List;

/**
 * A tidy table: a row per observation, a column per variable. Shipped as CSV, shown beside its chart.
 *
 * @param name file name without ending
 * @param columns columns
 * @param rows rows, each as long as {@code columns}
 */
public record DataTable(String name, List<DataColumn> columns, List<List<Cell>> rows) {
  /** Copies and checks. */
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row of " + row.size() + " cells for " + columns.size());
      }
    }
  }
}
