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
record HeaderRows(List<List<String>> rows, int width, Sample sample) {
  static HeaderRows of(List<TableRow> header, List<TableRow> records) {
    List<List<String>> rows =
        header.stream()
            .map(row -> Arrays.stream(row.fields()).map(HeaderText::clean).toList())
            .toList();
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return new HeaderRows(rows, width, Sample.of(records, width));
  }

  int count() {
    return rows.size();
  }

  /** A clean cell, empty where there is none. */
  String cell(int row, int column) {
    List<String> cells = row >= 0 && row < rows.size() ? rows.get(row) : List.of();
    return column < cells.size() ? cells.get(column) : "";
  }

  /** The cells of one column from top to bottom. */
  List<String> column(int column) {
    List<String> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      cells.add(cell(row, column));
    }
    return cells;
  }
}
