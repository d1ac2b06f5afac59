package io.github.locus.ingest.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the first records of a file answer, side by side, to tell which way answers go together. No
 * value of it is shown.
 *
 * @param byColumn by place of the column, the cell of each record; empty where there is none
 * @param later by place of a column of dates, some of its cells in the records behind these
 */
public record AnswerSample(Map<Integer, List<String>> byColumn, Map<Integer, List<String>> later) {
  /** Records that are kept. */
  public static final int RECORDS = 500;

  public AnswerSample {
    Map<Integer, List<String>> copy = new HashMap<>();
    byColumn.forEach((column, cells) -> copy.put(column, List.copyOf(cells)));
    byColumn = Map.copyOf(copy);
    later = Map.copyOf(later);
  }

  /**
   * The first records alone.
   *
   * @param byColumn by place of the column, the cell of each record
   */
  public AnswerSample(Map<Integer, List<String>> byColumn) {
    this(byColumn, Map.of());
  }

  /**
   * Nothing.
   *
   * @return a sample without records
   */
  public static AnswerSample none() {
    return new AnswerSample(Map.of());
  }

  /**
   * The cells of a column.
   *
   * @param column its place in the file, from 0
   * @return a cell for each record, none for a column that was not looked at
   */
  public List<String> cells(int column) {
    return byColumn.getOrDefault(column, List.of());
  }

  /**
   * Dates of the whole file.
   *
   * @param column the place of a column of dates, from 0
   * @return those of the first records, and some of the others
   */
  public List<String> dates(int column) {
    return Stream.concat(cells(column).stream(), later.getOrDefault(column, List.of()).stream())
        .toList();
  }
}
