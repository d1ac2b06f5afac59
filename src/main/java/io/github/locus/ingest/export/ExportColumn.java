package io.github.locus.ingest.export;

/**
 * A column of an export, as its header rows describe it. Texts are without surrounding blanks and
 * with HTML entities, no-break spaces and zero-width characters folded; they are empty where the
 * platform says nothing.
 *
 * @param index place in the file, from 0: the column's identity, since names may repeat
 * @param name the platform's own short name where it has one ({@code Q10_1}, {@code Likert[SQ001]}),
 *     else the header text
 * @param question the question, or the stem that a grid's columns share
 * @param row the row of a grid, the statement that is rated
 * @param option the answer option that the column stands for, where an option has a column of its
 *     own
 * @param importId the platform's key of the column (Qualtrics {@code QID10_1})
 * @param kind what it is for
 */
public record ExportColumn(
    int index,
    String name,
    String question,
    String row,
    String option,
    String importId,
    ColumnKind kind) {
  /** The place alone, which columns of one file differ in: of all texts it would take long for wide files. */
  @Override
  public int hashCode() {
    return index;
  }

  /**
   * How a message calls it.
   *
   * @return name and place from 1, for example {@code Q10_1 (column 18)}
   */
  public String shown() {
    String place = "column " + (index + 1);
    return name.isEmpty() ? place : name + " (" + place + ")";
  }

  /**
   * The same column as the row of a grid.
   *
   * @param stem the question that the grid's columns share
   * @param statement the row
   * @return a copy with them
   */
  public ExportColumn withRow(String stem, String statement) {
    return new ExportColumn(index, name, stem, statement, option, importId, kind);
  }

  /**
   * The same column as an option of a question.
   *
   * @param stem the question
   * @param chosen the option
   * @return a copy with them
   */
  public ExportColumn withOption(String stem, String chosen) {
    return new ExportColumn(index, name, stem, row, chosen, importId, kind);
  }

  /**
   * The same column with other texts in its header.
   *
   * @param called its name
   * @param stem the question
   * @param statement the row
   * @return a copy with them
   */
  public ExportColumn withTexts(String called, String stem, String statement) {
    return new ExportColumn(index, called, stem, statement, option, importId, kind);
  }

  /**
   * The same column for another purpose.
   *
   * @param other what it is for
   * @return a copy with it
   */
  public ExportColumn withKind(ColumnKind other) {
    return new ExportColumn(index, name, question, row, option, importId, other);
  }
}
