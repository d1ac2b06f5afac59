package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.study.StudyNames;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how the organisation calls things. */
final class NameParser {
  private static final List<String> WINDOWS = List.of("now", "6-months", "12-months", "later");

  private final YamlFields root;

  NameParser(YamlFields root) {
    this.root = root;
  }

  StudyNames names() {
    return new StudyNames(
        names("functions", YamlFields.ANY),
        names("units", YamlFields.ANY),
        names("windows", WINDOWS),
        names("nominations", YamlFields.ANY));
  }

  private Map<String, List<String>> names(String key, List<String> known) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, String> said = new HashMap<>();
    root.below(key, known)
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (name, value) -> {
                          List<String> others = value.texts();
                          names.put(name, others);
                          others.forEach(other -> distinct(value, other, said));
                        }));
    return names;
  }

  private static void distinct(YamlValue value, String other, Map<String, String> said) {
    String first = said.putIfAbsent(other, value.key());
    if (first != null && !first.equals(value.key())) {
      value.report(DiagnosticCode.TWO_MEANINGS, other, first, value.key());
    }
  }
}
