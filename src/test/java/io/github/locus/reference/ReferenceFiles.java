package io.github.locus.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The files in {@code src/test/resources/reference}. */
public final class ReferenceFiles {
  private ReferenceFiles() {}

  /** The text of a file. */
  public static String text(String name) {
    try (InputStream in = ReferenceFiles.class.getResourceAsStream("/reference/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What R says of a data set. */
  public static JsonNode expected(String name) {
    return new ObjectMapper().readTree(text(name + ".expected.json"));
  }
}
