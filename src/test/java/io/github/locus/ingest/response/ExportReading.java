package io.github.locus.ingest.response;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.table.MemorySource;
import io.github.locus.ingest.table.TableOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An export, read to its end.
 *
 * @param layout its layout
 * @param kept the records that count
 * @param leftOut how many do not
 * @param records all of them
 * @param unfinished how many were not submitted
 * @param diagnostics what was wrong
 */
record ExportReading(
    ExportLayout layout,
    List<ExportRecord> kept,
    Map<LeftOutReason, Long> leftOut,
    long records,
    long unfinished,
    List<Diagnostic> diagnostics) {
  static ExportReading of(String text) {
    return of(text, ExportOptions.withDefaults());
  }

  static ExportReading of(String text, ExportOptions options) {
    Diagnostics out = new Diagnostics();
    MemorySource source = MemorySource.file(text, StandardCharsets.UTF_8);
    try (ExportTable export = ExportTable.open(source, TableOptions.withDefaults(), options, out)) {
      List<ExportRecord> kept = new ArrayList<>();
      for (Optional<ExportRecord> next = export.next(); next.isPresent(); next = export.next()) {
        kept.add(next.get());
      }
      return new ExportReading(
          export.layout(),
          kept,
          export.leftOut(),
          export.table().recordCount(),
          export.unfinished(),
          out.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExportColumn column(int index) {
    return layout.columns().get(index);
  }

  List<String> stems() {
    return layout.columns().stream().map(ExportColumn::question).toList();
  }

  List<String> rows() {
    return layout.columns().stream().map(ExportColumn::row).toList();
  }

  List<String> options() {
    return layout.columns().stream().map(ExportColumn::option).toList();
  }

  List<ColumnKind> kinds() {
    return layout.columns().stream().map(ExportColumn::kind).toList();
  }

  /** All that is in memory once the file is read. */
  String everything() {
    StringBuilder text = new StringBuilder(layout.toString()).append(diagnostics);
    kept.forEach(record -> text.append(Arrays.toString(record.cells())));
    return text.toString();
  }
}
