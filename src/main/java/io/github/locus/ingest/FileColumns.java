package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.row.RowLayout;
import io.github.locus.ingest.study.StudyField;
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
  private final Map<OpenTable, RowLayout> layouts = new LinkedHashMap<>();

  FileColumns(Diagnostics out) {
    this.out = out;
  }

  void add(OpenTable table, RowLayout layout) {
    layouts.put(table, layout);
  }

  boolean isEmpty() {
    return layouts.isEmpty();
  }

  boolean haveWaves() {
    return layouts.values().stream().anyMatch(has(StudyField.WAVE));
  }

  /**
   * Compares the files.
   *
   * @param again whether the same person may have answered more than once, in several waves
   */
  void compare(boolean again) {
    compare(StudyField.RESPONDENT.key(), has(StudyField.RESPONDENT));
    compare(StudyField.UNIT.key(), has(StudyField.UNIT));
    compare(StudyField.WAVE.key(), has(StudyField.WAVE));
    compare(StudyField.WEIGHT.key(), has(StudyField.WEIGHT));
    compare("leader", RowLayout::hasLeaders);
    if (again) {
      layouts.forEach(
          (table, layout) -> {
            if (!layout.has(StudyField.RESPONDENT)) {
              out.add(DiagnosticCode.RESPONDENT_NEEDED, header(table));
            }
          });
    }
  }

  private static Predicate<RowLayout> has(StudyField field) {
    return layout -> layout.has(field);
  }

  private void compare(String column, Predicate<RowLayout> present) {
    List<OpenTable> with = new ArrayList<>();
    List<OpenTable> without = new ArrayList<>();
    layouts.forEach((table, layout) -> (present.test(layout) ? with : without).add(table));
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
