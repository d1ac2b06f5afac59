package io.github.locus.ingest.table;

import io.github.locus.ingest.bytes.ReadLimits;
import io.github.locus.ingest.text.TextEncoding;
import java.util.Optional;

/**
 * How a table is to be read, where its bytes are not to decide.
 *
 * @param limits what bounds memory
 * @param encoding how characters are written; empty to find out
 * @param delimiter what stands between fields; empty to find out
 * @param sheet the sheet of a workbook; empty for the only one with a header
 * @param answers which columns hold what where a row is one answer; empty where it is one record
 */
public record TableOptions(
    ReadLimits limits,
    Optional<TextEncoding> encoding,
    Optional<Character> delimiter,
    Optional<String> sheet,
    Optional<AnswerRows> answers) {
  /**
   * The usual options.
   *
   * @return default limits, all else to be found out
   */
  public static TableOptions withDefaults() {
    return new TableOptions(
        ReadLimits.withDefaults(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Other limits.
   *
   * @param other what bounds memory
   * @return a copy with them
   */
  public TableOptions withLimits(ReadLimits other) {
    return new TableOptions(other, encoding, delimiter, sheet, answers);
  }

  /**
   * A stated encoding.
   *
   * @param stated how characters are written
   * @return a copy with it
   */
  public TableOptions withEncoding(TextEncoding stated) {
    return new TableOptions(limits, Optional.of(stated), delimiter, sheet, answers);
  }

  /**
   * A stated delimiter.
   *
   * @param stated what stands between fields
   * @return a copy with it
   */
  public TableOptions withDelimiter(char stated) {
    return new TableOptions(limits, encoding, Optional.of(stated), sheet, answers);
  }

  /**
   * A stated sheet of a workbook.
   *
   * @param stated what its tab says
   * @return a copy with it
   */
  public TableOptions withSheet(String stated) {
    return new TableOptions(limits, encoding, delimiter, Optional.of(stated), answers);
  }

  /**
   * A table whose rows are answers.
   *
   * @param stated which columns hold what
   * @return a copy with it
   */
  public TableOptions withAnswers(AnswerRows stated) {
    return new TableOptions(limits, encoding, delimiter, sheet, Optional.of(stated));
  }
}
