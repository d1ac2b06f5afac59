package io.github.locus.ingest.field;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.study.StudyField;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column that holds something beside answers.
 *
 * @param field what it holds
 * @param column the column
 * @param certainty how sure that is
 * @param why what speaks for it, a few words; where it is asked, the question
 * @param others further columns that the question is about; none of most
 */
public record PlacedField(
    StudyField field,
    ExportColumn column,
    Certainty certainty,
    Argument why,
    List<ExportColumn> others) {
  public PlacedField {
    others = List.copyOf(others);
  }

  /**
   * A column that is alone.
   *
   * @param field what it holds
   * @param column the column
   * @param certainty how sure that is
   * @param why what speaks for it; where it is asked, the question
   */
  public PlacedField(StudyField field, ExportColumn column, Certainty certainty, Argument why) {
    this(field, column, certainty, why, List.of());
  }

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

  /**
   * All columns that it is about.
   *
   * @return the column, then the others of a question
   */
  public List<ExportColumn> columns() {
    return Stream.concat(Stream.of(column), others.stream()).toList();
  }

  public boolean sure() {
    return certainty == Certainty.SURE;
  }

  public boolean asked() {
    return certainty == Certainty.ASKED;
  }
}
