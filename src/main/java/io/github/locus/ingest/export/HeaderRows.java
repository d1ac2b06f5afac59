package io.github.locus.ingest.export;

import io.github.locus.ingest.table.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The header rows of an export, and the records that stand below them as a sample of its answers.
 *
 * @param rows clean cells of each header row
 * @param width columns, as many as the widest header row has
 * @param sample what the columns hold in the first records
 */
public record HeaderRows(List<List<String>> rows, int width, Sample sample) {
  /**
   * Cleans header rows.
   *
   * @param header the rows above the first record
   * @param records the records that follow, as far as they are looked at
   * @return the header
   */
  public static HeaderRows of(List<TableRow> header, List<TableRow> records) {
    List<List<String>> rows =
        header.stream()
            .map(row -> Arrays.stream(row.fields()).map(HeaderText::clean).toList())
            .toList();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return new HeaderRows(rows, width, Sample.of(records, width));
  }

  /**
   * How many rows there are.
   *
   * @return number of rows
   */
  public int count() {
    return rows.size();
  }

  /**
   * A clean cell.
   *
   * @param row its row, from 0
   * @param column its column, from 0
   * @return its text, empty where there is none
   */
  public String cell(int row, int column) {
    List<String> cells = row >= 0 && row < rows.size() ? rows.get(row) : List.of();
    return column < cells.size() ? cells.get(column) : "";
  }

  /**
   * The cells of one column from top to bottom.
   *
   * @param column its place, from 0
   * @return a cell for each row
   */
  public List<String> column(int column) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      cells.add(cell(row, column));
    }
    return cells;
  }
}
