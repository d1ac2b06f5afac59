package io.github.locus.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What {@code check --format json} prints: a {@link CheckResult} as bytes. */
public final class CheckJson {
  /** Version of the JSON form; raised when a name changes. */
  public static final int VERSION = 3;

  private CheckJson() {}

  /**
   * Writes.
   *
   * @param check what to write
   * @return UTF-8 JSON, ending in a line feed
   */
  public static byte[] write(CheckResult check) {
    return JsonForm.write(check);
  }

  /**
   * The published JSON Schema (2020-12) of what {@code check --format json} prints.
   *
   * @return UTF-8 JSON
   */
  public static byte[] schema() {
    try (InputStream in = CheckJson.class.getResourceAsStream("check.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("check.schema.json is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
