package io.github.locus.ingest.bytes;

/**
 * What keeps memory and time bounded whatever the file is.
 *
 * @param fieldCharacters longest field
 * @param recordCharacters longest record
 * @param recordFields most fields of a record: each costs memory, however short
 * @param tableLines most lines of a text: a pipe may never end
 * @param tableCharacters most characters of a text
 */
public record ReadLimits(
    int fieldCharacters,
    int recordCharacters,
    int recordFields,
    long tableLines,
    long tableCharacters) {
  /** Checks that all are positive. */
  public ReadLimits {
    if (fieldCharacters < 1
        || recordCharacters < 1
        || recordFields < 1
        || tableLines < 1
        || tableCharacters < 1) {
      throw new IllegalArgumentException(
          "limits must be positive, were "
              + fieldCharacters
              + ", "
              + recordCharacters
              + ", "
              + recordFields
              + ", "
              + tableLines
              + ", "
              + tableCharacters);
    }
  }

  /**
   * The usual limits.
   *
   * @return 1 Mi characters a field, 16 Mi characters and 256 Ki fields a record, 5 million lines and 4 Gi characters a
   *     table
   */
  public static ReadLimits withDefaults() {
    return new ReadLimits(1 << 20, 1 << 24, 1 << 18, 5_000_000, 1L << 32);
  }
}
