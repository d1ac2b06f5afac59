package io.github.locus.ingest.mapped;

import io.github.locus.ingest.draft.IntColumn;
import io.github.locus.ingest.export.ExportColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of an export, each distinct cell kept once: what a cell means is known only when all have
 * been seen.
 */
public final class CodedColumn {
  private final ExportColumn column;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> cells = new ArrayList<>();
  private final IntColumn counts = new IntColumn();
  private final IntColumn firstRow = new IntColumn();
  private final IntColumn codes = new IntColumn();

  CodedColumn(ExportColumn column) {
    this.column = column;
  }

  /** Appends the cell of the next record. */
  void add(String cell) {
    Integer known = numbers.get(cell);
    int number = known == null ? cells.size() : known;
    if (known == null) {
      numbers.put(cell, number);
      cells.add(cell);
      counts.add(0);
      firstRow.add(codes.size());
    }
    counts.set(number, counts.get(number) + 1);
    codes.add(number);
  }

  ExportColumn column() {
    return column;
  }

  /** Records so far. */
  int rows() {
    return codes.size();
  }

  /** Number of the cell of a record. */
  int code(int row) {
    return codes.get(row);
  }

  String cell(int row) {
    return cells.get(codes.get(row));
  }

  /** Distinct cells by their numbers. */
  List<String> cells() {
    return cells;
  }

  int count(int code) {
    return counts.get(code);
  }

  /** The first record with a cell. */
  int firstRow(int code) {
    return firstRow.get(code);
  }

  /** Distinct cells that are not empty, and how often each occurs. */
  Map<String, Long> filled() {
    Map<String, Long> filled = new LinkedHashMap<>();
    for (int code = 0; code < cells.size(); code++) {
      if (!cells.get(code).isEmpty()) {
        filled.put(cells.get(code), (long) counts.get(code));
      }
    }
    return filled;
  }
}
