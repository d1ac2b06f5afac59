package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import io.github.locus.instrument.ResponseScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads response scales. */
final class ScaleParser {
  private static final List<String> KEYS = List.of("min", "max", "labels");

  /** Stands in a draft where the file does not tell. */
  private static final String OPEN = "?";

  private final List<String> languages;

  /** A parser of a file with some declared languages. */
  ScaleParser(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  /**
   * Reads a scale.
   *
   * @param value value of a key “scale”
   * @return the scale, empty where a diagnostic says why
   */
  Optional<ResponseScale> scale(YamlValue value) {
    if (value.is(OPEN)) {
      value.report(DiagnosticCode.STUDY_TO_DO, "scale", Clause.ASK_SCALE, Clause.ANSWER_SCALE);
      return Optional.empty();
    }
    return value.fields(KEYS).flatMap(this::scale);
  }

  private Optional<ResponseScale> scale(YamlFields fields) {
    Optional<Integer> min = point(fields, "min", Clause.LOWEST_ANSWER);
    Optional<Integer> max = point(fields, "max", Clause.HIGHEST_ANSWER);
    if (min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    long options = (long) max.get() - min.get() + 1;
    if (options < 2 || options > ResponseScale.MAX_OPTIONS) {
      fields.report(DiagnosticCode.BAD_SCALE, fields.place(), min.get(), max.get());
      return Optional.empty();
    }
    return Optional.of(new ResponseScale(min.get(), max.get(), labels(fields, (int) options)));
  }

  private static Optional<Integer> point(YamlFields fields, String key, Clause meaning) {
    return fields
        .required(key, meaning)
        .flatMap(value -> value.whole(Clause.WHOLE_NUMBER, n -> n == (int) n))
        .map(Long::intValue);
  }

  private Map<String, List<String>> labels(YamlFields fields, int points) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    Map<String, YamlValue> byLanguage =
        fields.below("labels", languages).map(YamlFields::entries).orElse(Map.of());
    byLanguage.forEach(
        (language, value) -> {
          List<String> words = List.copyOf(value.textList().keySet());
          if (words.isEmpty() || words.equals(List.of(OPEN))) {
            value.report(
                DiagnosticCode.STUDY_TO_DO,
                "labels",
                Clause.ASK_ORDER_OF_ANSWERS,
                Clause.ANSWER_ORDER_OF_ANSWERS);
          } else if (words.size() != points) {
            value.report(DiagnosticCode.BAD_LABELS, words.size(), points);
          }
          labels.put(language, words);
        });
    return labels;
  }
}
