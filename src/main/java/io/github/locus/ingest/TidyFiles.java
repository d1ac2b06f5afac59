package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.survey.SourceFile.ScaleGroup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads the tidy files of one survey into a draft, and compares what columns they have. */
final class TidyFiles {
  private final SurveyDraft draft;
  private final Diagnostics out;
  private final TidyMapper mapper;
  private final Map<OpenTable, ColumnMapping> mappings = new LinkedHashMap<>();

  TidyFiles(SurveyDraft draft) {
    this.draft = draft;
    this.out = draft.diagnostics();
    this.mapper = new TidyMapper(draft.instrument());
  }

  /**
   * Reads a file to its end, also if its header has errors: then only to count and hash it.
   *
   * @param table an open table
   * @param files takes what the file turned out to be
   * @throws IOException if the file cannot be read on
   */
  void read(OpenTable table, SourceFiles files) throws IOException {
    Optional<ColumnMapping> mapping = mapper.map(table, out);
    mapping.ifPresent(columns -> mappings.put(table, columns));
    Optional<RowReader> reader =
        mapping.map(columns -> new RowReader(draft, columns, new RowFaults(table, out)));
    for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
      if (reader.isPresent()) {
        reader.get().read(row.get());
      }
    }
    if (table.recordCount() == 0) {
      out.add(DiagnosticCode.NO_RECORDS, Place.inFile(table.name()));
    }
    Optional<AnswerCounts> counts = reader.map(RowReader::counts);
    counts.ifPresent(counted -> report(table, counted));
    files.describe(
        table,
        mapping
            .map(columns -> scaleGroups(columns, table, counts.orElseThrow().spellings()))
            .orElse(List.of()),
        counts
            .map(AnswerCounts::blankRows)
            .filter(blank -> blank > 0)
            .map(blank -> Map.of("blank", blank))
            .orElse(Map.of()));
  }

  private void report(OpenTable table, AnswerCounts counts) {
    Place place = Place.inFile(table.name());
    if (counts.missing() > 0) {
      out.add(
          DiagnosticCode.MISSING_ANSWERS, place, counts.missing(), counts.cells(), counts.words());
    }
    if (counts.blankRows() > 0) {
      out.add(DiagnosticCode.BLANK_RATINGS, place, counts.blankRows());
    }
  }

  /** What distinguishes respondents, units, waves and leaders must be in all files or in none. */
  void compare() {
    compare(RowField.RESPONDENT.columnName(), has(RowField.RESPONDENT));
    compare(RowField.UNIT.columnName(), has(RowField.UNIT));
    compare(RowField.WAVE.columnName(), has(RowField.WAVE));
    compare(RowField.WEIGHT.columnName(), has(RowField.WEIGHT));
    compare("leader", mapping -> mapping.blocks().stream().anyMatch(b -> b.leader().isPresent()));
    if (draft.waves().size() > 1) {
      mappings.forEach(
          (table, mapping) -> {
            if (mapping.column(RowField.RESPONDENT).isEmpty()) {
              out.add(DiagnosticCode.RESPONDENT_NEEDED, header(table));
            }
          });
    }
  }

  List<ColumnMapping> mappings() {
    return List.copyOf(mappings.values());
  }

  boolean haveWaves() {
    return mappings.values().stream().anyMatch(has(RowField.WAVE));
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

  private List<ScaleGroup> scaleGroups(
      ColumnMapping mapping, OpenTable table, List<String> missing) {
    Map<ResponseScale, List<String>> columns = new LinkedHashMap<>();
    for (ColumnMapping.RatingBlock block : mapping.blocks()) {
      int item = 0;
      for (Dimension dimension : draft.instrument().dimensions()) {
        for (int i = 0; i < dimension.items().size(); i++, item++) {
          columns
              .computeIfAbsent(dimension.scale(), scale -> new ArrayList<>())
              .add(table.columns().get(block.items().get(item)));
        }
      }
    }
    return columns.entrySet().stream()
        .map(e -> new ScaleGroup(e.getValue(), points(e.getKey()), missing))
        .toList();
  }

  private static List<String> points(ResponseScale scale) {
    return IntStream.rangeClosed(scale.min(), scale.max()).mapToObj(Integer::toString).toList();
  }
}
