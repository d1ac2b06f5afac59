package io.github.locus.report;

import java.util.List;

/**
 * A table as it is printed.
 *
 * @param title what it holds
 * @param columns headings
 * @param rows printed cells, each row as long as {@code columns}
 * @param notes small print below, such as why a cell is withheld
 */
public record TableView(
    String title, List<Column> columns, List<List<String>> rows, List<String> notes) {
  /** Copies. */
  public TableView {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /**
   * A cell without the interval behind its figure.
   *
   * @param row the row
   * @param column number of the column, from 0
   * @return such as {@code 66} of {@code 66 (60–69)}
   */
  public String figure(List<String> row, int column) {
    String cell = row.get(column);
    int at = behind(cell, column);
    return at < 0 ? cell : cell.substring(0, at);
  }

  /**
   * The interval behind the figure of a cell.
   *
   * @param row the row
   * @param column number of the column, from 0
   * @return such as {@code 60–69} of {@code 66 (60–69)}; empty where there is none
   */
  public String interval(List<String> row, int column) {
    String cell = row.get(column);
    int at = behind(cell, column);
    return at < 0 ? "" : cell.substring(at + 2, cell.length() - 1);
  }

  private int behind(String cell, int column) {
    return columns.get(column).numeric() && cell.endsWith(")") ? cell.indexOf(" (") : -1;
  }

  /**
   * A heading.
   *
   * @param heading words
   * @param numeric whether its cells are figures, set to the right
   */
  public record Column(String heading, boolean numeric) {
    static Column words(String heading) {
      return new Column(heading, false);
    }

    static Column figures(String heading) {
      return new Column(heading, true);
    }
  }
}
