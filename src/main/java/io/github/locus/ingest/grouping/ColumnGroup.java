package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import java.util.List;

/**
 * Columns that share their answers.
 *
 * @param columns the columns, in file order
 * @param doubtful whether they may be on a longer scale, which others of their grid show
 * @param reach the number to which their scale likely goes although nobody went so far; lower where
 *     nothing says so
 */
record ColumnGroup(List<ColumnShape> columns, boolean doubtful, int reach) {
  ColumnGroup {
    columns = List.copyOf(columns);
  }

  ColumnGroup(List<ColumnShape> columns, boolean doubtful) {
    this(columns, doubtful, Integer.MIN_VALUE);
  }

  static ColumnGroup of(List<ColumnShape> columns) {
    return new ColumnGroup(columns, false);
  }
}
