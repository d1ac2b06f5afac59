package io.github.locus.ingest.export;

import io.github.locus.diagnostic.Argument;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a survey file was exported from: all that is known of what one platform writes. Two are no
 * platform: our own layout, and an unknown source.
 */
public interface Platform {
  /** Our own layout, long or wide. */
  Platform TIDY = new AnyTable("tidy", "tidy CSV");

  /** None that is known. */
  Platform UNKNOWN = new AnyTable("unknown", "an unknown source");

  /**
   * The name in results, on the command line and in study files.
   *
   * @return for example {@code google-forms}
   */
  String code();

  /**
   * The name in sentences.
   *
   * @return for example {@code Google Forms}
   */
  String title();

  /**
   * Whether a file is from here. One sign is never enough: a name that this platform gives a column
   * may be anybody's.
   *
   * @param rows the first rows of the file
   * @return what they show; empty for a file from elsewhere
   */
  Optional<Signature> recognize(FirstRows rows);

  /**
   * Rows above the first record of a file that is stated to be from here and shows no sign of it.
   *
   * @param rows the first rows of the file
   * @return number of rows, from 1
   */
  default int headerRows(FirstRows rows) {
    return 1;
  }

  /**
   * What the header rows say of the columns: as plain headers, where a platform says no more.
   *
   * @param header header rows, and what stands below them
   * @return a column for each field, in file order; marked as metadata or identifying where it is so
   *     in files from here alone
   */
  default List<ExportColumn> columns(HeaderRows header) {
    return PlainColumns.read(header);
  }

  /**
   * The same where something beside the table says what the columns ask whose headers are codes.
   *
   * @param header header rows, and what stands below them
   * @param told a text for each column, empty where there is none
   * @return a column for each field, in file order
   */
  default List<ExportColumn> columns(HeaderRows header, List<String> told) {
    return columns(header);
  }

  /**
   * Whether a column is none of the survey's questions: a time, a status, a text beside a choice.
   *
   * @param column a column
   * @param columns all columns of the file
   * @return true for what the platform adds
   */
  boolean isMetadata(ExportColumn column, List<ExportColumn> columns);

  /**
   * Header cells above what identifies a person. They hold for files from anywhere, since files are
   * saved again and put together.
   *
   * @return cells in lower case
   */
  default Set<String> identifying() {
    return Set.of();
  }

  /**
   * Numbers that the platform writes where there is no answer, beside those that codebooks use (-99).
   *
   * @return numbers that on a scale of labels are no points
   */
  default Set<Integer> absent() {
    return Set.of();
  }

  /**
   * What the platform's own columns say of a response.
   *
   * @param metadata the columns of the file that are none of the survey's questions
   * @return tells previews, tests, spam and unfinished responses
   */
  default RecordRule rule(List<ExportColumn> metadata) {
    return RecordRule.NONE;
  }

  /**
   * How the answers are downloaded.
   *
   * @return a sentence without its stop
   */
  Argument download();
}
