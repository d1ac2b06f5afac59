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
  private final List<Pattern> patterns;

  Patterns(LabelCatalogue catalogue) {
    this.catalogue = catalogue;
    this.patterns =
        catalogue.patterns().stream()
            .flatMap(set -> set.points().keySet().stream().map(point -> Pattern.of(set, point)))
            .toList();
  }

  /**
   * A wording with a star.
   *
   * @param set the points of which it is one
   * @param before what stands before the star
   * @param after what stands behind it
   */
  private record Pattern(LabelSet set, String before, String after) {
    static Pattern of(LabelSet set, String point) {
      int star = point.indexOf('*');
      return new Pattern(set, point.substring(0, star), point.substring(star + 1));
    }

    /** What stands in a label in place of the star: one word, or two. */
    Optional<String> word(String text) {
      if (text.length() <= before.length() + after.length()
          || !text.startsWith(before)
          || !text.endsWith(after)) {
        return Optional.empty();
      }
      String word = text.substring(before.length(), text.length() - after.length());
      return word.chars().filter(c -> c == ' ').count() <= 1 ? Optional.of(word) : Optional.empty();
    }
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
        .ifPresent(text -> fill(text, filled));
    return List.copyOf(filled);
  }

  private void fill(String text, Set<LabelSet> filled) {
    for (Pattern pattern : patterns) {
      pattern.word(text).ifPresent(word -> filled.add(pattern.set().fill(word)));
    }
  }
}
