package io.github.locus.ingest;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.ShellWord;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.grouping.ScaleFinder;
import io.github.locus.ingest.mapped.ExportProfiler;
import io.github.locus.ingest.mapped.UnreadColumns;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.response.ExportOptions;
import io.github.locus.ingest.response.ExportRecord;
import io.github.locus.ingest.response.ExportTable;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.words.ToldHeader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads exports that no study maps, for what they are and what is wrong with them. */
final class ExportInspector {
  private static final int SHOWN = 12;

  private final ExportOptions options;
  private final ScaleFinder scaleFinder;
  private final SourceFiles files;
  private final Diagnostics out;

  /**
   * An inspector.
   *
   * @param options platform, header rows, unfinished responses
   * @param scaleFinder tells by their profiles which columns share a scale
   * @param files takes what the files turn out to be
   * @param out takes what is wrong
   */
  ExportInspector(
      ExportOptions options, ScaleFinder scaleFinder, SourceFiles files, Diagnostics out) {
    this.options = options;
    this.scaleFinder = scaleFinder;
    this.files = files;
    this.out = out;
  }

  /**
   * Reads an export to its end.
   *
   * @param table a table of which no record was taken
   * @throws IOException if it cannot be read on
   */
  void inspect(OpenTable table) throws IOException {
    // closed with the table, whose owner is the list of files
    ExportTable export = ExportTable.of(table, options, out);
    ExportProfiler profiler = new ExportProfiler(export.layout());
    long kept = 0;
    for (Optional<ExportRecord> next = export.next(); next.isPresent(); next = export.next()) {
      profiler.add(next.get());
      kept++;
    }
    List<ColumnProfile> profiles = profiler.profiles();
    List<FoundScale> scales = scaleFinder.find(profiles).scales();
    Set<Integer> onScale =
        scales.stream()
            .flatMap(scale -> scale.columns().stream())
            .map(ExportColumn::index)
            .collect(Collectors.toSet());
    files.describe(export, scales, UnreadColumns.of(export.layout(), profiles, onScale));
    report(export, scales, kept);
  }

  private void report(ExportTable export, List<FoundScale> scales, long kept) {
    OpenTable table = export.table();
    ExportLayout layout = export.layout();
    Place place = Place.inFile(table.name());
    if (layout.isDictionary()) {
      out.add(
          DiagnosticCode.NOT_ANSWERS,
          place,
          layout.platform().title(),
          layout.platform().download());
      return;
    }
    reportPersonal(layout, place, out);
    if (table.recordCount() == 0) {
      out.add(DiagnosticCode.NO_RECORDS, place);
    } else if (kept == 0 && !withoutBlank(export.leftOut()).isEmpty()) {
      out.add(
          DiagnosticCode.ALL_LEFT_OUT,
          place,
          table.recordCount(),
          AnswerEvidence.records(withoutBlank(export.leftOut())));
    } else if (layout.platform() == Platform.UNKNOWN) {
      out.add(DiagnosticCode.UNKNOWN_PLATFORM, place, layout.columns().size(), seen(scales));
    }
    if (kept > 0) {
      out.add(
          DiagnosticCode.EXPORT_NOT_MAPPED,
          place,
          layout.platform().title(),
          layout.questions().size(),
          ShellWord.of(table.path()));
    }
  }

  /**
   * Names the columns that may identify a person. The first row of an unknown file may be a record,
   * so its cells are not shown.
   *
   * @param layout columns
   * @param place the file
   * @param out takes the note
   */
  static void reportPersonal(ExportLayout layout, Place place, Diagnostics out) {
    List<ExportColumn> personal =
        layout.columns().stream()
            .filter(column -> column.kind() == ColumnKind.IDENTIFYING)
            .toList();
    if (personal.isEmpty()) {
      return;
    }
    boolean named = layout.platform() != Platform.UNKNOWN;
    List<Argument> list =
        personal.stream()
            .limit(SHOWN)
            .map(c -> named ? ToldHeader.of(c) : Clause.NUMBERED_COLUMN.with(c.index() + 1))
            .toList();
    out.add(
        DiagnosticCode.PERSONAL_COLUMNS,
        place,
        personal.size(),
        personal.size() > SHOWN ? Clause.AND_SO_ON.with(list) : list);
  }

  private static Argument seen(List<FoundScale> scales) {
    if (scales.isEmpty()) {
      return Clause.NO_RUN_OF_ANSWERS;
    }
    List<Integer> sizes = scales.stream().limit(SHOWN).map(s -> s.columns().size()).toList();
    return Clause.RUNS_OF_ANSWERS.with(scales.size(), sizes);
  }

  private static Map<LeftOutReason, Long> withoutBlank(Map<LeftOutReason, Long> leftOut) {
    Map<LeftOutReason, Long> records = new LinkedHashMap<>(leftOut);
    records.remove(LeftOutReason.BLANK);
    return records;
  }
}
