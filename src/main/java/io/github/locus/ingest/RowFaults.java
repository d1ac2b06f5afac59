package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import java.util.List;

/** Reports the faults of a file's rows at their places, and knows whether the row at hand has one. */
final class RowFaults {
  private final String file;
  private final List<String> columns;
  private final Diagnostics out;
  private boolean found;

  RowFaults(OpenTable table, Diagnostics out) {
    this.file = table.name();
    this.columns = table.columns();
    this.out = out;
  }

  /** Forgets the faults of the row before. */
  void beginRow() {
    found = false;
  }

  /** Whether the row at hand has a fault. */
  boolean found() {
    return found;
  }

  String columnName(int column) {
    return columns.get(column);
  }

  void fail(TableRow row, int column, DiagnosticCode code, Object... values) {
    found = true;
    out.add(code, Place.at(file, row.line(), column + 1), values);
  }

  /**
   * Whether a row has as many fields as the header; empty ones may follow.
   *
   * @param row a row
   * @return false, and a diagnostic, if not
   */
  boolean isComplete(TableRow row) {
    int given = row.fields().length;
    boolean complete = given >= columns.size();
    for (int c = columns.size(); c < given && complete; c++) {
      complete = row.field(c).isEmpty();
    }
    if (!complete) {
      found = true;
      out.add(DiagnosticCode.RAGGED_ROW, Place.atLine(file, row.line()), given, columns.size());
    }
    return complete;
  }
}
