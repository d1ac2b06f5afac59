package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills the patterns of a catalogue with the word that labels share. */
final class Patterns {
  private final LabelCatalogue catalogue;

  Patterns(LabelCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The sets that the first label may belong to.
   *
   * @param terms labels
   * @return filled sets, without a star
   */
  List<LabelSet> fill(List<Term> terms) {
    Set<LabelSet> filled = new LinkedHashSet<>();
    terms.stream()
        .map(Term::text)
        .filter(text -> catalogue.absence(text).isEmpty())
        .findFirst()
        .ifPresent(text -> catalogue.patterns().forEach(set -> fill(set, text, filled)));
    return List.copyOf(filled);
  }

  private static void fill(LabelSet set, String text, Set<LabelSet> filled) {
    for (String pattern : set.points().keySet()) {
      word(pattern, text).ifPresent(word -> filled.add(set.fill(word)));
    }
  }

  private static Optional<String> word(String pattern, String text) {
    int star = pattern.indexOf('*');
    String before = pattern.substring(0, star);
    String after = pattern.substring(star + 1);
    if (text.length() <= before.length() + after.length()
        || !text.startsWith(before)
        || !text.endsWith(after)) {
      return Optional.empty();
    }
    String word = text.substring(before.length(), text.length() - after.length());
    return word.chars().filter(c -> c == ' ').count() <= 1 ? Optional.of(word) : Optional.empty();
  }
}
