package io.github.locus.ingest;

/**
 * What keeps memory bounded whatever the file is.
 *
 * @param fieldCharacters longest field
 * @param recordCharacters longest record
 */
public record ReadLimits(int fieldCharacters, int recordCharacters) {
  /** Checks that both are positive. */
  public ReadLimits {
    if (fieldCharacters < 1 || recordCharacters < 1) {
      throw new IllegalArgumentException(
          "limits must be positive, were " + fieldCharacters + " and " + recordCharacters);
    }
  }

  /**
   * The usual limits.
   *
   * @return 1 Mi characters a field, 16 Mi a record
   */
  public static ReadLimits withDefaults() {
    return new ReadLimits(1 << 20, 1 << 24);
  }
}
