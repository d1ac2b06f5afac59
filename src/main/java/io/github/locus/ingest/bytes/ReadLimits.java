package io.github.locus.ingest.bytes;

/**
 * What keeps memory bounded whatever the file is.
 *
 * @param fieldCharacters longest field
 * @param recordCharacters longest record
 * @param recordFields most fields of a record: each costs memory, however short
 */
public record ReadLimits(int fieldCharacters, int recordCharacters, int recordFields) {
  /** Checks that all are positive. */
  public ReadLimits {
    if (fieldCharacters < 1 || recordCharacters < 1 || recordFields < 1) {
      throw new IllegalArgumentException(
          "limits must be positive, were "
              + fieldCharacters
              + ", "
              + recordCharacters
              + ", "
              + recordFields);
    }
  }

  /**
   * The usual limits.
   *
   * @return 1 Mi characters a field, 16 Mi characters and 256 Ki fields a record
   */
  public static ReadLimits withDefaults() {
    return new ReadLimits(1 << 20, 1 << 24, 1 << 18);
  }
}
