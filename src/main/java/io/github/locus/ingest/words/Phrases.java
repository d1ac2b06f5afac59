package io.github.locus.ingest.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of several languages that mean the same, from a resource of this package: lines {@code key:
 * phrase | phrase}.
 *
 * @param byKey phrases by what they mean, in the order of the file
 */
public record Phrases(Map<String, List<String>> byKey) {
  /** What functions are called. */
  static final String FUNCTIONS = "functions.txt";

  /** What headers say that hold something beside answers. */
  public static final String FIELDS = "fields.txt";

  /** Words of headers of columns that hold no ratings. */
  static final String HEADERS = "headers.txt";

  /** By what words a language is told. */
  static final String LANGUAGES = "languages.txt";

  /** What surveys measure. */
  static final String TOPICS = "topics.txt";

  /** What the answers to questions asked once mean. */
  static final String ANSWERS = "answers.txt";

  /** What nobody wants of a function, and what is done about it. */
  static final String TROUBLES = "troubles.txt";

  /** By what a line is told that says which answer to choose. */
  static final String INSTRUCTIONS = "instructions.txt";

  public Phrases {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  /**
   * Reads a resource.
   *
   * @param resource its name
   * @return the phrases
   */
  public static Phrases read(String resource) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        List<String> phrases =
            Arrays.stream(line.substring(colon + 1).strip().split("\\s*\\|\\s*")).toList();
        byKey.put(line.substring(0, colon).strip(), phrases);
      }
    }
    return new Phrases(byKey);
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = Phrases.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException(resource + " is not in the program");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }
}
