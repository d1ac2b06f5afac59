package io.github.locus.result;

import java.util.Map;

/** The JSON form of {@link Comparison}. */
public final class ComparisonJson {
  /** Version of the JSON form. */
  public static final int VERSION = 2;

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

  /**
   * Writes for readers too: beside the codes stand the sentences of a language.
   *
   * @param comparison what to write
   * @param texts sentences by the JSON pointer at which they stand
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(Comparison comparison, Map<String, ?> texts) {
    return JsonForm.write(comparison, texts);
  }
}
