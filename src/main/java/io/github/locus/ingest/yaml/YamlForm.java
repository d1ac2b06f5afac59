package io.github.locus.ingest.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A form of YAML that people write, with the JSON Schema by which an editor can help them. */
public enum YamlForm {
  /** Where the answers of a survey stand and what they mean. */
  STUDY,
  /** A questionnaire. */
  INSTRUMENT,
  /** What a house puts on documents. */
  BRAND;

  /**
   * What people call it.
   *
   * @return in lower case
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The published JSON Schema (2020-12).
   *
   * @return UTF-8 JSON
   */
  public byte[] schema() {
    String file = code() + ".schema.json";
    try (InputStream in = YamlForm.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
