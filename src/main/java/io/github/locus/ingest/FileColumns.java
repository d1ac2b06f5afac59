package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.table.OpenTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the files of one survey have columns for: what distinguishes respondents, units, waves and
 * leaders must be in all files or in none.
 */
final class FileColumns {
  private final Diagnostics out;
  private final Map<OpenTable, ColumnMapping> mappings = new LinkedHashMap<>();

  FileColumns(Diagnostics out) {
    this.out = out;
  }

  void add(OpenTable table, ColumnMapping mapping) {
    mappings.put(table, mapping);
  }

  boolean isEmpty() {
    return mappings.isEmpty();
  }

  boolean haveWaves() {
    return mappings.values().stream().anyMatch(has(RowField.WAVE));
  }

  /**
   * Compares the files.
   *
   * @param severalWaves whether the same person may have answered more than once
   */
  void compare(boolean severalWaves) {
    compare(RowField.RESPONDENT.columnName(), has(RowField.RESPONDENT));
    compare(RowField.UNIT.columnName(), has(RowField.UNIT));
    compare(RowField.WAVE.columnName(), has(RowField.WAVE));
    compare(RowField.WEIGHT.columnName(), has(RowField.WEIGHT));
    compare("leader", mapping -> mapping.blocks().stream().anyMatch(b -> b.leader().isPresent()));
    if (severalWaves) {
      mappings.forEach(
          (table, mapping) -> {
            if (mapping.column(RowField.RESPONDENT).isEmpty()) {
              out.add(DiagnosticCode.RESPONDENT_NEEDED, header(table));
            }
          });
    }
  }

  private static Predicate<ColumnMapping> has(RowField field) {
    return mapping -> mapping.column(field).isPresent();
  }

  private void compare(String column, Predicate<ColumnMapping> present) {
    List<OpenTable> with = new ArrayList<>();
    List<OpenTable> without = new ArrayList<>();
    mappings.forEach((table, mapping) -> (present.test(mapping) ? with : without).add(table));
    if (!with.isEmpty()) {
      without.forEach(
          table ->
              out.add(
                  DiagnosticCode.COLUMN_IN_SOME_FILES, header(table), column, with.get(0).name()));
    }
  }

  private static Place header(OpenTable table) {
    return Place.atLine(table.name(), table.header().line());
  }
}
