package io.github.locus.ingest.export;

import io.github.locus.ingest.table.TableRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first rows of a file as signatures compare them: clean, in lower case.
 *
 * @param rows cells of each row that is not blank, from the first on
 */
public record FirstRows(List<List<String>> rows) {
  /**
   * Cleans rows.
   *
   * @param rows the first rows of a file
   * @return the same to be compared
   */
  public static FirstRows of(List<TableRow> rows) {
    Map<String, String> known = new HashMap<>(); // answers are the same in thousands of columns
    return new FirstRows(
        rows.stream()
            .map(
                row ->
                    Arrays.stream(row.fields())
                        .map(cell -> known.computeIfAbsent(cell, HeaderText::folded))
                        .toList())
            .toList());
  }

  /**
   * The cells of a row.
   *
   * @param number its place, from 0
   * @return its cells, none where there is no such row
   */
  public List<String> row(int number) {
    return number < rows.size() ? rows.get(number) : List.of();
  }

  /**
   * A cell.
   *
   * @param row its row, from 0
   * @param column its column, from 0
   * @return its text, empty where there is none
   */
  public String cell(int row, int column) {
    List<String> cells = row(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  /**
   * Whether a cell of the first row is exactly one of some words.
   *
   * @param words names of columns in lower case
   * @return true if one of them is there
   */
  public boolean hasHeader(String... words) {
    return Arrays.stream(words).anyMatch(row(0)::contains);
  }

  /**
   * How many of some names head a column.
   *
   * @param names names of columns in lower case
   * @return number of names that are there
   */
  public int count(Collection<String> names) {
    Set<String> there = new HashSet<>(row(0));
    return (int) names.stream().distinct().filter(there::contains).count();
  }

  /**
   * Whether the first row begins with words; a nameless column before them, as R and pandas write
   * one, does not count.
   *
   * @param words cells in lower case
   * @return true if they follow each other there
   */
  public boolean beginsWith(String... words) {
    int from = firstNamed();
    return IntStream.range(0, words.length).allMatch(i -> cell(0, from + i).equals(words[i]));
  }

  /**
   * The first column with a name.
   *
   * @return its place, 1 at most
   */
  public int firstNamed() {
    String first = cell(0, 0);
    return first.isEmpty() || first.startsWith("unnamed:") ? 1 : 0;
  }
}
