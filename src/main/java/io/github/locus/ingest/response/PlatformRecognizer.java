package io.github.locus.ingest.response;

import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.export.Signature;
import io.github.locus.ingest.platform.Platforms;
import io.github.locus.ingest.table.OpenTable;
import io.github.locus.ingest.table.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells by its first rows which platform a file is from and how many header rows it has. The first
 * platform that finds its signs counts; the number of header rows is never decided by width alone,
 * since a second header row is as wide as the data.
 */
public final class PlatformRecognizer {
  /** Rows that are looked at, the first included. */
  public static final int ROWS = 12;

  private final ExportOptions options;

  /**
   * A recognizer.
   *
   * @param options what the user states
   */
  public PlatformRecognizer(ExportOptions options) {
    this.options = options;
  }

  /**
   * Recognizes a file.
   *
   * @param rows its first rows that are not blank, at most {@value #ROWS}
   * @return what they show; platform unknown with one header row where nothing fits
   */
  Signature recognize(List<TableRow> rows) {
    FirstRows first = FirstRows.of(rows);
    List<Platform> asked = options.platform().map(List::of).orElse(Platforms.all());
    Signature found =
        asked.stream()
            .map(platform -> platform.recognize(first))
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> unmatched(first));
    OptionalInt stated = options.headerRows();
    return stated.isPresent() ? found.withHeaderRows(stated.getAsInt()) : found;
  }

  /**
   * Whether a table shows a platform's signature, or the user states one.
   *
   * @param table a table of which no record was taken
   * @return false where the file may be anything
   */
  public boolean isRecognized(OpenTable table) {
    return recognize(LayoutReader.firstRows(table)).platform() != Platform.UNKNOWN;
  }

  /**
   * Whether the first row of a table is a record.
   *
   * @param table a table of which no record was taken
   * @return true where its header is missing
   */
  public boolean hasNoHeader(OpenTable table) {
    List<TableRow> records = table.peek(ROWS - 1, Sample.CHARACTERS);
    return options.headerRows().isEmpty()
        && FirstRecord.in(HeaderRows.of(List.of(table.header()), records), records).isPresent();
  }

  private Signature unmatched(FirstRows first) {
    Platform stated = options.platform().orElse(Platform.UNKNOWN);
    return new Signature(stated, "", stated.headerRows(first));
  }
}
