package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.CellFacts.CellKey;
import io.github.locus.ingest.ColumnMapping.RatingBlock;
import io.github.locus.ingest.table.TableRow;
import java.util.OptionalLong;

/** Reads the columns that belong to a cell: its leader and its headcount. */
final class CellReader {
  private final SurveyDraft draft;
  private final RowFaults faults;

  CellReader(SurveyDraft draft, RowFaults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  /**
   * Reads a row's columns.
   *
   * @param row the row
   * @param block where in it
   * @param cell whose they are
   * @param origin where the row stands
   */
  void read(TableRow row, RatingBlock block, CellKey cell, Origin origin) {
    block.leader().ifPresent(column -> readLeader(row, column, cell, origin));
    block.headcount().ifPresent(column -> readHeadcount(row, column, cell, origin));
  }

  private void readLeader(TableRow row, int column, CellKey cell, Origin origin) {
    String leader = row.field(column);
    if (Cells.isMissing(leader)) {
      return;
    }
    draft
        .cells()
        .noteLeader(cell, leader, origin)
        .ifPresent(
            other ->
                faults.fail(
                    row,
                    column,
                    DiagnosticCode.TWO_LEADERS,
                    describe(cell),
                    draft.reference(other.origin(), origin)));
  }

  private void readHeadcount(TableRow row, int column, CellKey cell, Origin origin) {
    String text = row.field(column);
    if (Cells.isMissing(text)) {
      return;
    }
    String name = faults.columnName(column);
    OptionalLong headcount = Cells.count(text);
    if (headcount.isEmpty()) {
      faults.fail(row, column, DiagnosticCode.BAD_COUNT, Cells.shown(text), name);
      return;
    }
    draft
        .cells()
        .noteHeadcount(cell, headcount.getAsLong(), origin)
        .ifPresent(
            other ->
                faults.fail(
                    row,
                    column,
                    DiagnosticCode.CONTRADICTING_COUNT,
                    name,
                    describe(cell),
                    headcount.getAsLong(),
                    other.value(),
                    draft.reference(other.origin(), origin)));
  }

  private String describe(CellKey cell) {
    return CellNames.describe(
        draft.functions().get(cell.function()),
        draft.units().name(cell.unit()),
        draft.waves().name(cell.wave()));
  }
}
