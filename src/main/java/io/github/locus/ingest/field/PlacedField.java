package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.StudyField;

/**
 * A column that holds something beside answers.
 *
 * @param field what it holds
 * @param column the column
 * @param certainty how sure that is
 * @param why what speaks for it, a few words; where it is asked, the question
 */
public record PlacedField(
    StudyField field, ExportColumn column, Certainty certainty, Argument why) {
  /** How sure a field is. */
  enum Certainty {
    /** Header and cells say so: it is written into the study. */
    SURE,
    /** It may be, and it would change the result: the study stops until a person has said. */
    ASKED,
    /** It may be: a comment says so. */
    SUGGESTED
  }

  /** The rated person of a survey of leaders, who is the place that the leader acts in. */
  public static PlacedField ratee(ExportColumn column) {
    return new PlacedField(StudyField.UNIT, column, Certainty.SURE, Clause.IS_RATED_PERSON);
  }

  /** The column by which the rows of one person were put together. */
  public static PlacedField person(ExportColumn column) {
    return new PlacedField(StudyField.RESPONDENT, column, Certainty.SURE, Clause.IS_WHOSE_ROWS);
  }

  public boolean sure() {
    return certainty == Certainty.SURE;
  }

  public boolean asked() {
    return certainty == Certainty.ASKED;
  }
}
