package io.github.locus.ingest.study;

import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.table.AnswerRows;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A survey file of a study, and what of it is not to be guessed.
 *
 * @param path path, relative to the study file
 * @param platform where it was exported from
 * @param encoding name of the character encoding as in results, for example {@code windows-1252}
 * @param delimiter what stands between fields
 * @param sheet the sheet of a workbook
 * @param answers which columns hold what where a row is one answer
 * @param headerRows rows before the first record
 * @param function the function that all records of the file rate
 * @param unit the unit of all records of the file
 * @param wave the wave of all records of the file
 * @param columns the column of each field where it differs from the other files
 * @param items where the items stand where that differs from the other files
 */
public record StudySource(
    String path,
    Optional<Platform> platform,
    Optional<String> encoding,
    Optional<Character> delimiter,
    Optional<String> sheet,
    Optional<AnswerRows> answers,
    OptionalInt headerRows,
    Optional<String> function,
    Optional<String> unit,
    Optional<String> wave,
    Map<StudyField, ColumnReference> columns,
    Map<String, ItemPlacement> items) {
  /** Copies, keeping the order of declaration. */
  public StudySource {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /**
   * A file of which everything is found out.
   *
   * @param path path, relative to the study file
   * @return the file
   */
  public static StudySource of(String path) {
    return new StudySource(
        path,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of());
  }
}
