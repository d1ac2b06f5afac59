package io.github.locus.ingest.export;

import io.github.locus.ingest.table.Blanks;
import io.github.locus.ingest.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the columns of an export hold in its first records: enough to tell closed answers from free
 * text. Lives only while the layout is read.
 */
public final class Sample {
  /** Records looked at. */
  public static final int RECORDS = 1000;

  /** Characters looked at. */
  public static final long CHARACTERS = 4_000_000;

  private static final int LONGEST_ANSWER = 80;
  private static final int MOST_ANSWERS = 12;
  private static final Pattern SMALL_NUMBER = Pattern.compile("-?\\d{1,2}(\\.0)?|100");

  private final List<Map<String, Integer>> columns;
  private final int records;

  private Sample(List<Map<String, Integer>> columns, int records) {
    this.columns = columns;
    this.records = records;
  }

  static Sample of(List<TableRow> records, int width) {
    List<Map<String, Integer>> columns = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      columns.add(new HashMap<>());
    }
    for (TableRow row : records) {
      for (int c = 0; c < Math.min(width, row.fields().length); c++) {
        String cell = Blanks.strip(row.fields()[c]);
        if (!cell.isEmpty()) {
          columns.get(c).merge(cell, 1, Integer::sum);
        }
      }
    }
    return new Sample(columns, records.size());
  }

  /**
   * How many records were looked at.
   *
   * @return number of records
   */
  public int records() {
    return records;
  }

  /**
   * What a column holds.
   *
   * @param column its place, from 0
   * @return distinct cells that are not empty, with their counts
   */
  public Map<String, Integer> values(int column) {
    return columns.get(column);
  }

  /**
   * Whether a column holds nothing.
   *
   * @param column its place, from 0
   * @return true if all its cells are empty
   */
  public boolean isEmpty(int column) {
    return columns.get(column).isEmpty();
  }

  /**
   * Whether columns hold answers to choose from: few and repeated, or small whole numbers.
   *
   * @param together columns of one question
   * @return false for free text, and where no record tells
   */
  public boolean isClosed(List<Integer> together) {
    Map<String, Integer> all = new HashMap<>();
    together.forEach(
        column -> columns.get(column).forEach((value, n) -> all.merge(value, n, Integer::sum)));
    if (all.isEmpty()) {
      return false;
    }
    if (all.keySet().stream().allMatch(value -> SMALL_NUMBER.matcher(value).matches())) {
      return true;
    }
    int filled = all.values().stream().mapToInt(Integer::intValue).sum();
    return all.size() <= MOST_ANSWERS
        && filled >= 2 * all.size()
        && all.keySet().stream().allMatch(value -> value.length() <= LONGEST_ANSWER);
  }

  /**
   * Whether a column stands for one answer option: whoever chose it has the option's text, a mark
   * or a code there, and nobody anything else.
   *
   * @param column a column
   * @param option header text of the option
   * @return false also for a column that is empty throughout
   */
  public boolean isOption(int column, String option) {
    Map<String, Integer> values = columns.get(column);
    return values.size() == 1
        && HeaderText.folded(values.keySet().iterator().next()).equals(HeaderText.folded(option));
  }

  /**
   * Whether a column holds one and the same small number wherever it holds anything.
   *
   * @param column its place, from 0
   * @return false for an empty column
   */
  public boolean isConstantNumber(int column) {
    Map<String, Integer> values = columns.get(column);
    return values.size() == 1 && SMALL_NUMBER.matcher(values.keySet().iterator().next()).matches();
  }
}
