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
import java.util.stream.IntStream;

/** Reads the tidy files of one survey into a draft. */
final class TidyFiles {
  private final SurveyDraft draft;
  private final Diagnostics out;
  private final TidyMapper mapper;
  private final FileColumns columns;

  TidyFiles(SurveyDraft draft, FileColumns columns) {
    this.draft = draft;
    this.columns = columns;
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
    mapping.ifPresent(found -> columns.add(table, found));
    Optional<RowReader> reader =
        mapping.map(found -> new RowReader(draft, found, new RowFaults(table, out)));
    for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
      if (reader.isPresent()) {
        reader.get().read(row.get());
      }
    }
    reader.ifPresent(RowReader::end);
    if (table.recordCount() == 0) {
      out.add(DiagnosticCode.NO_RECORDS, Place.inFile(table.name()));
    }
    Optional<AnswerCounts> counts = reader.map(RowReader::counts);
    counts.ifPresent(counted -> report(table, counted));
    files.describe(
        table,
        mapping
            .map(found -> scaleGroups(found, table, counts.orElseThrow().spellings()))
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
        .map(e -> new ScaleGroup(e.getValue(), points(e.getKey()), missing, true))
        .toList();
  }

  private static List<String> points(ResponseScale scale) {
    return IntStream.rangeClosed(scale.min(), scale.max()).mapToObj(Integer::toString).toList();
  }
}
