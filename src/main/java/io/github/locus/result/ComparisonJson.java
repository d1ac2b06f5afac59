package io.github.locus.result;

/** The JSON form of {@link Comparison}. */
public final class ComparisonJson {
  /** Version of the JSON form. */
  public static final int VERSION = 1;

  private ComparisonJson() {}

  /**
   * Writes.
   *
   * @param comparison what to write
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(Comparison comparison) {
    return JsonForm.write(comparison);
  }
}
