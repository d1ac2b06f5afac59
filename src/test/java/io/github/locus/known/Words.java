package io.github.locus.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words of a survey in one language.
 *
 * @param language language tag
 * @param entries everything that {@code words.yaml} holds under it
 */
record Words(String language, JsonNode entries) {
  /** The languages there are, in the order of the file. */
  static List<Words> all() {
    try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("words.yaml"))) {
      List<Words> all = new ArrayList<>();
      new YAMLMapper()
          .readTree(file)
          .properties()
          .forEach(entry -> all.add(new Words(entry.getKey(), entry.getValue())));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> list(String key) {
    return texts(entries.required(key));
  }

  String text(String key) {
    return entries.required(key).asString();
  }

  /** A question with its options: its header first. */
  String header(String key) {
    return entries.required(key).get(0).asString();
  }

  /** The options of a question. */
  List<String> options(String key) {
    return texts(entries.required(key).get(1));
  }

  /** The labels of a scale, lowest first. */
  List<String> labels(String family) {
    return texts(entries.required("labels").required(family));
  }

  /** The usual names of each function, by the name that the product uses. */
  Map<String, List<String>> usual() {
    Map<String, List<String>> usual = new LinkedHashMap<>();
    entries.required("usual").properties().forEach(e -> usual.put(e.getKey(), texts(e.getValue())));
    return usual;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asString()));
    return texts;
  }
}
