package io.github.locus.reference;

import java.util.Arrays;
import java.util.List;

/**
 * A reference table: comma-separated, text in quotes, no comma or line break inside a cell, empty =
 * missing.
 *
 * @param header column names
 * @param rows cells as text
 */
public record CsvTable(List<String> header, List<List<String>> rows) {

  /**
   * Reads a reference file.
   *
   * @param name file name without {@code .csv}
   */
  public static CsvTable read(String name) {
    List<List<String>> lines =
        ReferenceFiles.text(name + ".csv").lines().map(CsvTable::cells).toList();
    List<String> header = lines.get(0);
    List<List<String>> rows = lines.subList(1, lines.size());
    if (rows.stream().anyMatch(row -> row.size() != header.size())) {
      throw new IllegalStateException(name + ".csv has a ragged row");
    }
    return new CsvTable(header, rows);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(cell -> cell.replace("\"", "")).toList();
  }

  /** The cells of a column. */
  public List<String> column(String name) {
    int at = index(name);
    return rows.stream().map(row -> row.get(at)).toList();
  }

  /** The cells of a column as numbers; none may be empty. */
  public double[] numbers(String name) {
    return column(name).stream().mapToDouble(Double::parseDouble).toArray();
  }

  /** The cell of a row. */
  public String cell(int row, String column) {
    return rows.get(row).get(index(column));
  }

  /** The rows in which a column is not empty. */
  public CsvTable having(String column) {
    int at = index(column);
    return new CsvTable(header, rows.stream().filter(row -> !row.get(at).isEmpty()).toList());
  }

  private int index(String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column " + column);
    }
    return at;
  }
}
