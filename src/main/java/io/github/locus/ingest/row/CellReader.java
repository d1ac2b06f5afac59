package io.github.locus.ingest.row;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.draft.CellFacts.CellKey;
import io.github.locus.ingest.draft.CellNames;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.draft.Origin;
import io.github.locus.ingest.draft.SurveyDraft;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.mapping.StudyMapping.Block;
import java.util.OptionalLong;

/** Reads the columns that belong to a cell: its leader and its headcount. */
public final class CellReader {
  private final SurveyDraft draft;
  private final RowFaults faults;

  /** A reader of one file. */
  public CellReader(SurveyDraft draft, RowFaults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  /**
   * Reads a row's columns.
   *
   * @param row the row
   * @param number place of the rating among those of the row
   * @param block its columns
   * @param cell whose they are
   * @param origin where the row stands
   */
  public void read(SurveyRow row, int number, Block block, CellKey cell, Origin origin) {
    if (block.leader().isPresent()) {
      readLeader(row, row.leader(number), block.leader().get(), cell, origin);
    }
    if (block.headcount().isPresent()) {
      readHeadcount(row, row.headcount(number), block.headcount().get(), cell, origin);
    }
  }

  private void readLeader(
      SurveyRow row, String leader, ExportColumn column, CellKey cell, Origin origin) {
    if (Cells.isMissing(leader)) {
      return;
    }
    draft
        .cells()
        .noteLeader(cell, leader, origin)
        .ifPresent(
            other ->
                faults.fail(
                    row.line(),
                    column.index(),
                    DiagnosticCode.TWO_LEADERS,
                    describe(cell),
                    draft.reference(other.origin(), origin)));
  }

  private void readHeadcount(
      SurveyRow row, String text, ExportColumn column, CellKey cell, Origin origin) {
    if (Cells.isMissing(text)) {
      return;
    }
    String name = faults.columnName(column.index());
    OptionalLong headcount = Cells.count(text);
    if (headcount.isEmpty()) {
      faults.fail(row.line(), column.index(), DiagnosticCode.BAD_COUNT, Cells.shown(text), name);
      return;
    }
    draft
        .cells()
        .noteHeadcount(cell, headcount.getAsLong(), origin)
        .ifPresent(
            other ->
                faults.fail(
                    row.line(),
                    column.index(),
                    DiagnosticCode.CONTRADICTING_COUNT,
                    name,
                    describe(cell),
                    headcount.getAsLong(),
                    other.value(),
                    draft.reference(other.origin(), origin)));
  }

  private Argument describe(CellKey cell) {
    return CellNames.describe(
        draft.functions().get(cell.function()),
        draft.units().name(cell.unit()),
        draft.waves().name(cell.wave()));
  }
}
