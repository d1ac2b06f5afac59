package io.github.locus.ingest.response;

import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.table.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether the first row of a table is a record, so that its header is missing: every cell is
 * one that the rows below have too, or has the form of those below it.
 */
final class FirstRecord {
  private static final int FEWEST = 2;

  /** Share of different cells from which on a column holds free text, which tells nothing. */
  private static final double FREE = 0.8;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private FirstRecord() {}

  /**
   * Looks at the first row.
   *
   * @param header the first row alone, with a sample of what follows
   * @param records the rows that follow
   * @return how many of its cells are like those below; empty where it is a header
   */
  static OptionalInt in(HeaderRows header, List<TableRow> records) {
    List<String> cells = header.rows().get(0);
    HeaderAgain names = HeaderAgain.of(cells.toArray(String[]::new));
    if (records.stream().anyMatch(row -> names.is(row.fields())) || countsUp(cells)) {
      return OptionalInt.empty();
    }
    Set<String> answers = new HashSet<>();
    for (int c = 0; c < header.width(); c++) {
      answers.addAll(header.sample().values(c).keySet());
    }
    int alike = 0;
    int seen = 0;
    for (int c = 0; c < cells.size(); c++) {
      String cell = cells.get(c);
      Map<String, Integer> below = header.sample().values(c);
      if (cell.isEmpty() || below.isEmpty()) {
        continue;
      }
      if (answers.contains(cell)) {
        seen++;
      } else if (!hasForm(cell, below) && !isFree(header.sample(), c)) {
        return OptionalInt.empty();
      }
      alike++;
    }
    return seen >= FEWEST && 2 * seen >= alike ? OptionalInt.of(alike) : OptionalInt.empty();
  }

  /** Numbers of questions: 1, 2, 3. */
  private static boolean countsUp(List<String> cells) {
    List<Integer> numbers =
        cells.stream().filter(NUMBER.asMatchPredicate()).map(Integer::valueOf).toList();
    for (int n = 1; n < numbers.size(); n++) {
      if (numbers.get(n) != numbers.get(n - 1) + 1) {
        return false;
      }
    }
    return numbers.size() > FEWEST;
  }

  /** Whether all cells below are the same but for their digits: ids, times, numbers. */
  private static boolean hasForm(String cell, Map<String, Integer> below) {
    String form = form(cell);
    return !form.equals(cell) && below.keySet().stream().allMatch(b -> form(b).equals(form));
  }

  private static String form(String cell) {
    return DIGITS.matcher(cell).replaceAll("9");
  }

  private static boolean isFree(Sample sample, int column) {
    Map<String, Integer> values = sample.values(column);
    int filled = values.values().stream().mapToInt(Integer::intValue).sum();
    return filled > FEWEST && values.size() >= FREE * filled;
  }
}
