package io.github.locus.ingest.export;

import java.util.List;

/**
 * How a file is laid out.
 *
 * @param platform where it comes from
 * @param variant which of the platform's forms, in a few words ({@code legacy}, {@code condensed},
 *     {@code codes}, {@code data dictionary}); empty where there is one only
 * @param headerRows rows before the first record, blank rows not counted
 * @param columns all columns in file order, {@code columns.get(i).index() == i}
 * @param namesPersons whether headers name persons, whose names were taken out of {@code columns}
 * @param rule what the columns say of a record: a test, a preview, unfinished
 */
public record ExportLayout(
    Platform platform,
    String variant,
    int headerRows,
    List<ExportColumn> columns,
    boolean namesPersons,
    RecordRule rule) {
  public ExportLayout {
    columns = List.copyOf(columns);
  }

  /**
   * The same layout with other texts in its columns.
   *
   * @param others as many columns in the same order
   * @return a copy with them
   */
  public ExportLayout withColumns(List<ExportColumn> others) {
    return new ExportLayout(platform, variant, headerRows, others, namesPersons, rule);
  }

  /**
   * Whether the file describes questions and holds no answers.
   *
   * @return true for a data dictionary
   */
  public boolean isDictionary() {
    return variant.equals(Signature.DICTIONARY);
  }

  /**
   * The columns that a survey may be read from.
   *
   * @return questions in file order
   */
  public List<ExportColumn> questions() {
    return columns.stream().filter(column -> column.kind() == ColumnKind.QUESTION).toList();
  }
}
