package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.questionnaire.OpenQuestion;

/** What became of a column of an export: exactly one of three, each with its reason. */
public sealed interface ColumnOutcome {
  /**
   * The column.
   *
   * @return where it stands and what it is called
   */
  ExportColumn column();

  /**
   * It is in the study, and what it holds is certain by what the file says.
   *
   * @param column the column
   * @param use what it is read as: an item, a field
   */
  record Placed(ExportColumn column, String use) implements ColumnOutcome {}

  /**
   * It is likely in the study; the draft has a question that {@code check} stops at.
   *
   * @param column the column
   * @param question what is not known
   */
  record Asked(ExportColumn column, OpenQuestion question) implements ColumnOutcome {}

  /**
   * It is not in the study.
   *
   * @param column the column
   * @param reason why not
   */
  record LeftOut(ExportColumn column, ExclusionReason reason) implements ColumnOutcome {}
}
