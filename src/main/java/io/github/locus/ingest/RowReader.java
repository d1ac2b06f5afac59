package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.CellFacts.CellKey;
import io.github.locus.ingest.ColumnMapping.RatingBlock;
import io.github.locus.ingest.table.TableRow;
import java.util.Arrays;
import java.util.OptionalInt;

/** Reads the rows of one file into a draft, cell by cell; reports every fault of a row. */
final class RowReader {
  private static final int NO_FUNCTION = -1;

  private final SurveyDraft draft;
  private final ColumnMapping mapping;
  private final int file;
  private final RowFaults faults;
  private final AnswerReader answers;
  private final PersonReader person;
  private final CellReader cells;
  private final UndeclaredFunctions undeclared;
  private final int[][] itemColumns;
  private long rows;

  RowReader(SurveyDraft draft, ColumnMapping mapping, RowFaults faults) {
    this.draft = draft;
    this.mapping = mapping;
    this.file = draft.addFile(faults.file());
    this.faults = faults;
    this.answers = new AnswerReader(draft.instrument(), faults);
    this.person = new PersonReader(draft, mapping, faults);
    this.cells = new CellReader(draft, faults);
    this.undeclared = new UndeclaredFunctions(faults, draft.instrument().functions());
    this.itemColumns =
        mapping.blocks().stream()
            .map(block -> block.items().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    if (mapping.blocks().stream().anyMatch(block -> block.leader().isPresent())) {
      draft.cells().askForLeaders();
    }
  }

  /** Tells what only the whole file shows, once its rows are read. */
  void end() {
    undeclared.report(draft.diagnostics());
    answers.report(draft.diagnostics());
  }

  /** What was missing, and how it was written. */
  AnswerCounts counts() {
    return answers.counts();
  }

  /**
   * Reads a row.
   *
   * @param row a record
   */
  void read(TableRow row) {
    rows++;
    faults.beginRow();
    if (!faults.isComplete(row)) {
      return;
    }
    String respondent = respondent(row);
    String unit = key(row, RowField.UNIT, SurveyDraft.ALL_UNITS);
    String wave = key(row, RowField.WAVE, SurveyDraft.ONLY_WAVE);
    int function = mapping.isLong() ? function(row) : NO_FUNCTION;
    if (faults.found()) {
      // whose rating it is cannot be told, but its answers can be checked
      Arrays.stream(itemColumns).forEach(columns -> answers.read(row, columns));
      return;
    }
    readRatings(
        row,
        respondent,
        new CellKey(function, draft.units().number(unit), draft.waves().number(wave)));
  }

  private void readRatings(TableRow row, String respondent, CellKey named) {
    Origin origin = new Origin(file, row.line());
    int response = draft.responses().number(respondent, named.wave(), origin);
    person.read(row, response, origin);
    boolean blank = true;
    for (int b = 0; b < itemColumns.length; b++) {
      RatingBlock block = mapping.blocks().get(b);
      int function = block.function().orElse(named.function());
      boolean answered = answers.read(row, itemColumns[b]);
      if (answered || mapping.isLong()) {
        draft.ratings().add(response, function, named.unit(), origin, answers.answers());
      }
      cells.read(row, block, new CellKey(function, named.unit(), named.wave()), origin);
      blank &= !answered && !answers.isFaulty();
    }
    if (blank) {
      counts().addBlankRow();
    }
  }

  /** Without a respondent column the record number stands in, of a width that sorts as it counts. */
  private String respondent(TableRow row) {
    return mapping.column(RowField.RESPONDENT).isPresent()
        ? key(row, RowField.RESPONDENT, "")
        : String.format("%05d/%012d", file, rows);
  }

  private String key(TableRow row, RowField field, String otherwise) {
    OptionalInt column = mapping.column(field);
    if (column.isEmpty()) {
      return otherwise;
    }
    String value = row.field(column.getAsInt());
    if (value.isEmpty()) {
      faults.fail(row, column.getAsInt(), DiagnosticCode.MISSING_VALUE, field.columnName());
    }
    return value;
  }

  private int function(TableRow row) {
    int column = mapping.column(RowField.FUNCTION).orElseThrow();
    String name = key(row, RowField.FUNCTION, "");
    int function = draft.functions().indexOf(name);
    if (function < 0 && !name.isEmpty()) {
      undeclared.add(row, column, name);
    }
    return function;
  }
}
