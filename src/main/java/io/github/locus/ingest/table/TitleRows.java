package io.github.locus.ingest.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Titles above a table: rows of one or two cells above a row that names every column of the rows
 * below it.
 */
final class TitleRows {
  /** Rows below the first that are looked at. */
  static final int LOOKED_AT = 24;

  /** Characters of them that are looked at. */
  static final long CHARACTERS = 100_000;

  private static final int MOST_TITLES = 8;
  private static final int CELLS_OF_A_TITLE = 2;
  private static final int COLUMNS_OF_A_TABLE = 3;
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)?%?");

  private TitleRows() {}

  /**
   * How many rows are titles.
   *
   * @param rows the first rows of a file, blank ones left out
   * @return 0 where there are none, or where it is not certain which row names the columns
   */
  static int count(List<TableRow> rows) {
    int left = rows.stream().mapToInt(TitleRows::firstFilled).min().orElse(0);
    int header = 0;
    while (header < rows.size() && header <= MOST_TITLES && isTitle(rows.get(header), left)) {
      header++;
    }
    if (header == 0 || header + 1 >= rows.size() || filled(rows.get(0)) != 1) {
      return 0;
    }
    TableRow row = rows.get(header);
    List<TableRow> below = rows.subList(header + 1, rows.size());
    return isHeader(row, left, below) || isMerged(row, left, below) ? header : 0;
  }

  /** Words that begin at the left: a cell further right is the question above the columns below. */
  private static boolean isTitle(TableRow row, int left) {
    return filled(row) <= CELLS_OF_A_TITLE && firstFilled(row) == left;
  }

  /** The first column that is not empty; the number of columns where all are. */
  private static int firstFilled(TableRow row) {
    int first = 0;
    while (first < row.fields().length && row.field(first).isEmpty()) {
      first++;
    }
    return first;
  }

  private static int filled(TableRow row) {
    int filled = 0;
    for (int column = 0; column < row.fields().length; column++) {
      filled += row.field(column).isEmpty() ? 0 : 1;
    }
    return filled;
  }

  private static int width(TableRow row) {
    int width = row.fields().length;
    while (width > 0 && row.field(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** Whether each column has a name of its own, which is no number and no answer. */
  private static boolean isHeader(TableRow row, int left, List<TableRow> below) {
    int width = width(row);
    Set<String> names = new HashSet<>();
    for (int column = left; column < width; column++) {
      String name = row.field(column);
      if (name.isEmpty() || NUMBER.matcher(name).matches() || !names.add(name)) {
        return false;
      }
      for (TableRow record : below) {
        if (column < record.fields().length && record.field(column).equals(name)) {
          return false;
        }
      }
    }
    return width - left >= COLUMNS_OF_A_TABLE
        && below.stream().allMatch(record -> width(record) <= width)
        && below.stream().anyMatch(record -> filled(record) >= COLUMNS_OF_A_TABLE);
  }

  /** Whether two rows name the columns: cells that were merged over several, and what each of these is. */
  private static boolean isMerged(TableRow row, int left, List<TableRow> below) {
    if (below.size() < COLUMNS_OF_A_TABLE) {
      return false;
    }
    TableRow second = below.get(0);
    List<TableRow> records = below.subList(1, below.size());
    int width = Math.max(width(row), width(second));
    int merged = 0;
    for (int column = left; column < width; column++) {
      String above = cell(row, column);
      String name = cell(second, column);
      if ((above.isEmpty() && name.isEmpty())
          || NUMBER.matcher(name).matches()
          || holds(records, column, name)) {
        return false;
      }
      merged += above.isEmpty() && !cell(second, column - 1).isEmpty() ? 1 : 0;
    }
    return merged >= CELLS_OF_A_TITLE
        && width - left >= COLUMNS_OF_A_TABLE
        && records.stream().allMatch(record -> width(record) <= width);
  }

  private static boolean holds(List<TableRow> records, int column, String name) {
    return !name.isEmpty()
        && records.stream().anyMatch(record -> cell(record, column).equals(name));
  }

  private static String cell(TableRow row, int column) {
    return column >= 0 && column < row.fields().length ? row.field(column) : "";
  }
}
