package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.instrument.ResponseScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads response scales. */
public final class ScaleParser {
  private static final List<String> KEYS = List.of("min", "max", "labels");

  /** Stands in a draft where the file does not tell. */
  private static final String OPEN = "?";

  private final String file;
  private final Diagnostics out;
  private final List<String> languages;

  /** A parser of one file. */
  public ScaleParser(String file, Diagnostics out, List<String> languages) {
    this.file = file;
    this.out = out;
    this.languages = List.copyOf(languages);
  }

  /**
   * Reads a scale.
   *
   * @param node value of a key “scale”
   * @return the scale, empty where a diagnostic says why
   */
  public Optional<ResponseScale> scale(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals(OPEN)) {
      out.add(
          DiagnosticCode.STUDY_TO_DO,
          Place.at(file, node.line(), node.column()),
          "scale",
          Clause.ASK_SCALE,
          Clause.ANSWER_SCALE);
      return Optional.empty();
    }
    Optional<YamlFields> given = YamlFields.of(node, "scale", KEYS, file, out);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    YamlFields fields = given.get();
    OptionalInt min = fields.requiredWhole("min", Clause.LOWEST_ANSWER);
    OptionalInt max = fields.requiredWhole("max", Clause.HIGHEST_ANSWER);
    if (min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    long options = (long) max.getAsInt() - min.getAsInt() + 1;
    if (options < 2 || options > ResponseScale.MAX_OPTIONS) {
      out.add(DiagnosticCode.BAD_SCALE, fields.place(), min.getAsInt(), max.getAsInt());
      return Optional.empty();
    }
    return Optional.of(
        new ResponseScale(min.getAsInt(), max.getAsInt(), labels(fields, (int) options)));
  }

  private Map<String, List<String>> labels(YamlFields fields, int points) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    Optional<YamlNode> node = fields.node("labels");
    Optional<YamlFields> byLanguage =
        node.flatMap(value -> YamlFields.of(value, "labels", languages, file, out));
    byLanguage.ifPresent(
        given ->
            given
                .entries()
                .forEach(
                    (language, entry) -> {
                      List<String> words =
                          List.copyOf(given.texts(entry.value(), language).keySet());
                      if (words.isEmpty() || words.equals(List.of(OPEN))) {
                        out.add(
                            DiagnosticCode.STUDY_TO_DO,
                            given.place(language),
                            "labels",
                            Clause.ASK_ORDER_OF_ANSWERS,
                            Clause.ANSWER_ORDER_OF_ANSWERS);
                      } else if (words.size() != points) {
                        out.add(
                            DiagnosticCode.BAD_LABELS, given.place(language), words.size(), points);
                      }
                      labels.put(language, words);
                    }));
    return labels;
  }
}
