package io.github.locus.ingest.row;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import java.util.List;

/** Reports the faults of a file's rows at their places, and knows whether the row at hand has one. */
public final class RowFaults {
  private final String file;
  private final String path;
  private final List<String> columns;
  private final Diagnostics out;
  private boolean found;

  /**
   * Faults of the records of a file.
   *
   * @param table the file
   * @param columns what to call each of its columns
   * @param out takes the faults
   */
  public RowFaults(OpenTable table, List<String> columns, Diagnostics out) {
    this.file = table.name();
    this.path = table.path();
    this.columns = columns;
    this.out = out;
  }

  /** Faults of the records of a table under the names of its header. */
  public static RowFaults of(OpenTable table, Diagnostics out) {
    return new RowFaults(table, table.columns(), out);
  }

  /** Where the file is, as a command takes it. */
  public String path() {
    return path;
  }

  /** Name of the file where a place in it is named. */
  public String file() {
    return file;
  }

  /** Forgets the faults of the row before. */
  public void beginRow() {
    found = false;
  }

  /** Whether the row at hand has a fault. */
  public boolean found() {
    return found;
  }

  /** What to call a column, by its place in the file from 0. */
  public String columnName(int column) {
    return columns.get(column);
  }

  /** Notes that the row at hand has a fault, which is told later. */
  public void note() {
    found = true;
  }

  /** Where the user finds a cell. */
  public Place place(long line, int column) {
    return Place.at(file, line, column + 1);
  }

  /**
   * Reports a fault of the row at hand.
   *
   * @param line its line
   * @param column place of the column in the file, from 0
   * @param code what is wrong
   * @param values what the message of the code names
   */
  public void fail(long line, int column, DiagnosticCode code, Object... values) {
    found = true;
    out.add(code, place(line, column), values);
  }

  /**
   * Whether a row has as many fields as the header; empty ones may follow.
   *
   * @param row a row
   * @return false, and a diagnostic, if not
   */
  public boolean isComplete(TableRow row) {
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
