package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import java.util.List;

/**
 * Columns that share their answers.
 *
 * @param columns the columns, in file order
 * @param doubtful whether they may be on a longer scale, which others of their grid show
 */
record ColumnGroup(List<ColumnShape> columns, boolean doubtful) {
  ColumnGroup {
    columns = List.copyOf(columns);
  }

  static ColumnGroup of(List<ColumnShape> columns) {
    return new ColumnGroup(columns, false);
  }
}
