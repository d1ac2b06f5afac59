package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All ways in which a catalogue can understand a set of labels. */
final class LabelReadings {
  private final LabelCatalogue catalogue;
  private final KnownScales single;
  private final KnownScales mixed;
  private final Patterns patterns;

  private LabelReadings(LabelCatalogue catalogue) {
    this.catalogue = catalogue;
    this.single = KnownScales.of(catalogue, catalogue.sets().stream().map(List::of).toList());
    Map<String, List<LabelSet>> byId = new LinkedHashMap<>();
    for (LabelSet set : catalogue.sets()) {
      byId.computeIfAbsent(set.id(), any -> new ArrayList<>()).add(set);
    }
    this.mixed = KnownScales.of(catalogue, byId.values());
    this.patterns = new Patterns(catalogue);
  }

  /**
   * The readings of a catalogue.
   *
   * @param catalogue known labels
   * @return those of the built-in catalogue are made once
   */
  static LabelReadings of(LabelCatalogue catalogue) {
    return catalogue == LabelCatalogue.builtIn() ? BuiltIn.READINGS : new LabelReadings(catalogue);
  }

  /** Hundreds of scales are laid out by thousands of labels, for each file that is read. */
  private static final class BuiltIn {
    static final LabelReadings READINGS = new LabelReadings(LabelCatalogue.builtIn());
  }

  /**
   * Readings that know every label.
   *
   * @param terms the labels, answers that are none among them
   * @return readings that differ from one another; languages are only mixed where none alone does
   */
  List<ScaleReading> exact(List<Term> terms) {
    List<ScaleReading> found = read(candidates(terms), terms, false);
    return found.isEmpty() ? read(mixed.havingAny(terms), terms, false) : found;
  }

  /**
   * Readings that know every label but one, of which a letter differs.
   *
   * @param terms the labels
   * @return readings that differ from one another, each with a guess
   */
  List<ScaleReading> near(List<Term> terms) {
    return read(candidates(terms), terms, true);
  }

  /**
   * Whether a label is a point of some known scale, whatever stands beside it.
   *
   * @param term a label
   * @return false where no reading can be had of it
   */
  boolean isKnown(Term term) {
    return !candidates(List.of(term)).isEmpty();
  }

  /**
   * Whether a label is an end of some known scale.
   *
   * @param text a folded text
   * @param low whether the lowest point is meant
   * @return true where some set has it there
   */
  boolean isEnd(String text, boolean low) {
    return catalogue.isEnd(text, low);
  }

  /**
   * Whether a label answers a question of yes or no.
   *
   * @param text a folded text
   * @return true in any language
   */
  boolean isFilter(String text) {
    return catalogue.sets().stream()
        .anyMatch(set -> set.size() == 2 && set.point(text).isPresent());
  }

  private List<Candidate> candidates(List<Term> terms) {
    List<Candidate> candidates = new ArrayList<>(single.havingAny(terms));
    patterns.fill(terms).stream()
        .map(set -> new Candidate(catalogue, List.of(set)))
        .forEach(candidates::add);
    return candidates;
  }

  private static List<ScaleReading> read(
      List<Candidate> candidates, List<Term> terms, boolean guess) {
    List<ScaleReading> readings = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.knowsAny(terms)) {
        add(candidate.read(terms, false, guess), readings);
      }
      if (candidate.doubtsAny(terms)) {
        add(candidate.read(terms, true, guess), readings);
      }
    }
    return readings;
  }

  private static void add(Optional<ScaleReading> reading, List<ScaleReading> readings) {
    reading
        .filter(found -> readings.stream().noneMatch(found::agreesWith))
        .ifPresent(readings::add);
  }
}
