package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.instrument.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts in one or more languages. */
public final class TextParser {
  private final String file;
  private final Diagnostics out;
  private final List<String> languages;

  /** A parser of one file. */
  public TextParser(String file, Diagnostics out, List<String> languages) {
    this.file = file;
    this.out = out;
    this.languages = List.copyOf(languages);
  }

  /** The declared languages. */
  public List<String> languages() {
    return languages;
  }

  /** A text by language; a declared language that it lacks is a warning, for the first stands in. */
  public Optional<LocalizedText> text(YamlNode node, String key) {
    Map<String, String> sentences = new LinkedHashMap<>();
    Optional<YamlFields> fields = YamlFields.of(node, key, languages, file, out);
    fields.ifPresent(
        given ->
            given
                .entries()
                .forEach(
                    (language, entry) ->
                        given
                            .text(entry.value(), language)
                            .ifPresent(sentence -> sentences.put(language, sentence))));
    if (sentences.isEmpty()) {
      fields.ifPresent(
          given -> {
            if (given.entries().isEmpty()) {
              out.add(DiagnosticCode.MISSING_KEY, given.place(), "en", Clause.SENTENCE_IN_LANGUAGE);
            }
          });
      return Optional.empty();
    }
    for (String language : languages) {
      if (!sentences.containsKey(language)) {
        out.add(
            DiagnosticCode.MISSING_TRANSLATION,
            Place.at(file, node.line(), node.column()),
            language,
            sentences.keySet().iterator().next());
      }
    }
    return Optional.of(new LocalizedText(sentences));
  }
}
