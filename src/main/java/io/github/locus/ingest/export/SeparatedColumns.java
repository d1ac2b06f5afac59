package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headers of the form {@code question >> row}, where several columns share the question. */
public final class SeparatedColumns {
  private SeparatedColumns() {}

  /**
   * Splits the headers that are whole so far.
   *
   * @param columns columns in file order
   * @param separators what may stand between question and row, the preferred first
   * @return the same columns; those of a question that several have with their row
   */
  public static List<ExportColumn> split(List<ExportColumn> columns, List<String> separators) {
    List<ExportColumn> split = columns;
    for (String separator : separators) {
      split = split(split, separator);
    }
    return split;
  }

  private static List<ExportColumn> split(List<ExportColumn> columns, String separator) {
    Map<String, Integer> stems = new HashMap<>();
    for (ExportColumn column : columns) {
      stem(column, separator).ifPresent(stem -> stems.merge(stem, 1, Integer::sum));
    }
    List<ExportColumn> split = new ArrayList<>();
    for (ExportColumn column : columns) {
      split.add(
          stem(column, separator)
              .filter(stem -> stems.getOrDefault(stem, 0) > 1)
              .map(stem -> column.withRow(stem, rest(column, stem, separator)))
              .orElse(column));
    }
    return split;
  }

  private static Optional<String> stem(ExportColumn column, String separator) {
    int at = column.row().isEmpty() ? column.question().indexOf(separator) : -1;
    boolean parted = at > 0 && at + separator.length() < column.question().length();
    return parted ? Optional.of(column.question().substring(0, at).strip()) : Optional.empty();
  }

  private static String rest(ExportColumn column, String stem, String separator) {
    int at = column.question().indexOf(separator, stem.length());
    return column.question().substring(at + separator.length()).strip();
  }
}
