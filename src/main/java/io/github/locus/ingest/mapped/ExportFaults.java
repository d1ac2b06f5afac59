package io.github.locus.ingest.mapped;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.export.ColumnWords;
import io.github.locus.ingest.table.ToldValue;

/**
 * Reports what is wrong with the cells of an export's columns: each distinct cell once, at its first
 * record.
 */
public final class ExportFaults {
  private final String file;
  private final MappedRecords records;
  private final Diagnostics out;

  public ExportFaults(String file, MappedRecords records, Diagnostics out) {
    this.file = file;
    this.records = records;
    this.out = out;
  }

  /** Name of the file. */
  String file() {
    return file;
  }

  /** Where the cell of a record stands. */
  Place place(CodedColumn column, int row) {
    return Place.at(file, records.line(row), column.column().index() + 1);
  }

  /** An answer that nobody has explained. */
  void unexplainedAnswer(CodedColumn column, int code) {
    out.add(
        DiagnosticCode.UNEXPLAINED_ANSWER,
        place(column, column.firstRow(code)),
        shown(column, code),
        ColumnWords.of(column.column()),
        column.count(code));
  }

  /** A field's value that nobody has explained. */
  void unexplainedValue(CodedColumn column, int code, Clause kind, String key) {
    out.add(
        DiagnosticCode.UNEXPLAINED_VALUE,
        place(column, column.firstRow(code)),
        shown(column, code),
        ColumnWords.of(column.column()),
        kind,
        column.count(code),
        key);
  }

  void add(DiagnosticCode code, Place place, Object... values) {
    out.add(code, place, values);
  }

  /** A cell as a message may show it. */
  static Argument shown(CodedColumn column, int code) {
    String cell = column.cells().get(code);
    return ToldValue.mayBe(cell, column.count(code))
        ? new Argument.Quoted(cell)
        : Cells.shown(cell);
  }
}
