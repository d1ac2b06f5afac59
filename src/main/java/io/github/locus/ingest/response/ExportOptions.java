package io.github.locus.ingest.response;

import io.github.locus.ingest.export.Platform;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an export is to be read, where the file is not to decide.
 *
 * @param platform where it is from; empty to find out
 * @param headerRows rows before the first record; empty to find out
 * @param unfinished what happens to unfinished responses
 */
public record ExportOptions(
    Optional<Platform> platform, OptionalInt headerRows, UnfinishedResponses unfinished) {
  /** Most header rows that a platform writes, and one to spare. */
  public static final int MOST_HEADER_ROWS = 4;

  /** Checks the number of header rows. */
  public ExportOptions {
    if (headerRows.isPresent()
        && (headerRows.getAsInt() < 1 || headerRows.getAsInt() > MOST_HEADER_ROWS)) {
      throw new IllegalArgumentException(
          "header rows must be 1 to " + MOST_HEADER_ROWS + ", were " + headerRows.getAsInt());
    }
  }

  /**
   * The usual options.
   *
   * @return all to be found out; unfinished responses kept
   */
  public static ExportOptions withDefaults() {
    return new ExportOptions(Optional.empty(), OptionalInt.empty(), UnfinishedResponses.KEEP);
  }

  /**
   * A stated platform.
   *
   * @param stated where the file is from
   * @return a copy with it
   */
  public ExportOptions withPlatform(Platform stated) {
    return new ExportOptions(Optional.of(stated), headerRows, unfinished);
  }

  /**
   * A stated number of header rows.
   *
   * @param stated rows before the first record
   * @return a copy with it
   */
  public ExportOptions withHeaderRows(int stated) {
    return new ExportOptions(platform, OptionalInt.of(stated), unfinished);
  }

  /**
   * Another treatment of unfinished responses.
   *
   * @param other what happens to them
   * @return a copy with it
   */
  public ExportOptions withUnfinished(UnfinishedResponses other) {
    return new ExportOptions(platform, headerRows, other);
  }
}
