package io.github.locus.ingest.export;

import io.github.locus.ingest.table.TableRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first rows of a file as signatures compare them: clean, in lower case.
 *
 * @param rows cells of each row that is not blank, from the first on
 */
record FirstRows(List<List<String>> rows) {
  static FirstRows of(List<TableRow> rows) {
    return new FirstRows(
        rows.stream()
            .map(row -> Arrays.stream(row.fields()).map(HeaderText::folded).toList())
            .toList());
  }

  /** The cells of a row, none where there is no such row. */
  List<String> row(int number) {
    return number < rows.size() ? rows.get(number) : List.of();
  }

  /** A cell, empty where there is none. */
  String cell(int row, int column) {
    List<String> cells = row(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Whether a cell of the first row is exactly one of some words. */
  boolean hasHeader(String... words) {
    return Arrays.stream(words).anyMatch(row(0)::contains);
  }

  /**
   * Whether the first row begins with words; a nameless column before them, as R and pandas write
   * one, does not count.
   */
  boolean beginsWith(String... words) {
    int from = firstNamed();
    return IntStream.range(0, words.length).allMatch(i -> cell(0, from + i).equals(words[i]));
  }

  /** The first column with a name, 1 at most. */
  int firstNamed() {
    String first = cell(0, 0);
    return first.isEmpty() || first.startsWith("unnamed:") ? 1 : 0;
  }
}
