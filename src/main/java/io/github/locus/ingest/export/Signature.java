package io.github.locus.ingest.export;

/**
 * What a file's first rows show.
 *
 * @param platform where it is from
 * @param variant which of the platform's forms; empty where there is one only
 * @param headerRows rows before the first record, blank rows not counted
 */
public record Signature(Platform platform, String variant, int headerRows) {
  /** The variant that describes questions and holds no answers. */
  public static final String DICTIONARY = "data dictionary";

  /**
   * The same with another number of header rows.
   *
   * @param other rows before the first record
   * @return a copy with it
   */
  public Signature withHeaderRows(int other) {
    return new Signature(platform, variant, other);
  }
}
