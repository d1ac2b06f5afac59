package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import io.github.locus.instrument.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts in one or more languages. */
final class TextParser {
  private final List<String> languages;

  /** A parser of a file with some declared languages. */
  TextParser(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  /** The declared languages. */
  List<String> languages() {
    return languages;
  }

  /** A text by language; a declared language that it lacks is a warning, for the first stands in. */
  Optional<LocalizedText> text(YamlValue value) {
    return text(value, List.of());
  }

  /** The same of a mapping that has further keys of its own. */
  Optional<LocalizedText> text(YamlValue value, List<String> besides) {
    List<String> known = new ArrayList<>(languages);
    known.addAll(besides);
    Optional<YamlFields> fields = value.fields(known);
    Map<String, String> sentences =
        new LinkedHashMap<>(fields.map(given -> given.entries(YamlValue::text)).orElse(Map.of()));
    sentences.keySet().removeAll(besides);
    if (sentences.isEmpty()) {
      fields.ifPresent(
          given -> {
            if (besides.containsAll(given.entries().keySet())) {
              value.report(DiagnosticCode.MISSING_KEY, "en", Clause.SENTENCE_IN_LANGUAGE);
            }
          });
      return Optional.empty();
    }
    for (String language : languages) {
      if (!sentences.containsKey(language)) {
        value.report(
            DiagnosticCode.MISSING_TRANSLATION, language, sentences.keySet().iterator().next());
      }
    }
    return Optional.of(new LocalizedText(sentences));
  }
}
