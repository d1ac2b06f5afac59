package io.github.locus.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** {@code plan.json}: an {@link EvidencePlan} as bytes. */
public final class EvidencePlanJson {
  /** Version of the JSON form; raised when a name changes. */
  public static final int VERSION = 3;

  private EvidencePlanJson() {}

  /**
   * Writes.
   *
   * @param plan what to write
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(EvidencePlan plan) {
    return JsonForm.write(plan);
  }

  /**
   * Writes for readers too: beside the codes stand the sentences of a language.
   *
   * @param plan what to write
   * @param texts sentences by the JSON pointer at which they stand
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(EvidencePlan plan, Map<String, ?> texts) {
    return JsonForm.write(plan, texts);
  }

  /**
   * The published JSON Schema (2020-12) of {@code plan.json}.
   *
   * @return UTF-8 JSON
   */
  public static byte[] schema() {
    try (InputStream in = EvidencePlanJson.class.getResourceAsStream("plan.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("plan.schema.json is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
