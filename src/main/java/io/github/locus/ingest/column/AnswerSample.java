package io.github.locus.ingest.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the first records of a file answer, side by side, to tell which way answers go together. No
 * value of it is shown.
 *
 * @param byColumn by place of the column, the cell of each record; empty where there is none
 */
public record AnswerSample(Map<Integer, List<String>> byColumn) {
  /** Records that are kept. */
  public static final int RECORDS = 500;

  public AnswerSample {
    Map<Integer, List<String>> copy = new HashMap<>();
    byColumn.forEach((column, cells) -> copy.put(column, List.copyOf(cells)));
    byColumn = Map.copyOf(copy);
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
}
