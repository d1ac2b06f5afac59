package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.study.StudyNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how the organisation calls things. */
final class NameParser {
  private static final List<String> WINDOWS = List.of("now", "6-months", "12-months", "later");

  private final StudyFields root;

  NameParser(StudyFields root) {
    this.root = root;
  }

  StudyNames names() {
    return new StudyNames(
        names("functions", StudyFields.ANY),
        names("units", StudyFields.ANY),
        names("windows", WINDOWS),
        names("nominations", StudyFields.ANY));
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
                        (name, entry) -> {
                          List<String> others = given.texts(entry.value(), name);
                          names.put(name, others);
                          others.forEach(other -> distinct(given, name, other, said));
                        }));
    return names;
  }

  private static void distinct(
      StudyFields given, String name, String other, Map<String, String> said) {
    String first = said.putIfAbsent(other, name);
    if (first != null && !first.equals(name)) {
      given.out().add(DiagnosticCode.TWO_MEANINGS, given.place(name), other, first, name);
    }
  }
}
