package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** A known scale, in one language or several, that labels may belong to. */
final class Candidate {
  private final LabelCatalogue catalogue;
  private final List<LabelSet> sets;

  /**
   * A candidate.
   *
   * @param catalogue where answers that are none are known
   * @param sets the scale in each language that is tried at once, one at least
   */
  Candidate(LabelCatalogue catalogue, List<LabelSet> sets) {
    this.catalogue = catalogue;
    this.sets = List.copyOf(sets);
  }

  /**
   * Reads labels by this scale.
   *
   * @param terms the labels
   * @param doubtfulAreAbsent whether labels that may be a point or no answer are no answer
   * @param guess whether a label that is a letter away from a known one is taken for it
   * @return the reading; empty where a label fits nowhere, two labels of a language share a point,
   *     or fewer than two points are seen
   */
  Optional<ScaleReading> read(List<Term> terms, boolean doubtfulAreAbsent, boolean guess) {
    Map<Integer, List<Term>> placed = new LinkedHashMap<>();
    Map<String, Absence> absences = new LinkedHashMap<>();
    Map<String, String> guesses = new LinkedHashMap<>();
    List<Term> strangers = new ArrayList<>();
    for (Term term : terms) {
      OptionalInt point = point(term.text(), doubtfulAreAbsent);
      Optional<Absence> absence = catalogue.absence(term.text());
      if (point.isPresent()) {
        placed.computeIfAbsent(point.getAsInt(), any -> new ArrayList<>()).add(term);
      } else if (absence.isPresent()) {
        term.spellings().forEach(spelling -> absences.put(spelling, absence.get()));
      } else {
        strangers.add(term);
      }
    }
    if (guess && strangers.size() == 1) {
      placeNear(strangers.remove(0), placed, guesses);
    }
    boolean fits = strangers.isEmpty() && placed.size() >= 2 && !isCrowded(placed);
    return fits && (!guess || !guesses.isEmpty())
        ? Optional.of(reading(placed, absences, guesses))
        : Optional.empty();
  }

  /** Whether the scale has any of the labels. */
  boolean knowsAny(List<Term> terms) {
    for (LabelSet set : sets) {
      for (Term term : terms) {
        if (set.points().containsKey(term.text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any of the labels may be a point of the scale or no answer. */
  boolean doubtsAny(List<Term> terms) {
    for (LabelSet set : sets) {
      for (Term term : terms) {
        if (set.doubtful().contains(term.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private void placeNear(
      Term stranger, Map<Integer, List<Term>> placed, Map<String, String> guesses) {
    Set<String> near = new TreeSet<>();
    for (LabelSet set : sets) {
      set.points().keySet().stream()
          .filter(known -> NearLabel.isNear(stranger.text(), known))
          .forEach(near::add);
    }
    if (near.size() == 1) {
      String known = near.iterator().next();
      int point = point(known, false).orElseThrow();
      if (placed.putIfAbsent(point, List.of(stranger)) == null) {
        stranger.spellings().forEach(spelling -> guesses.put(spelling, known));
      }
    }
  }

  /** The point of a text in all languages that know it, empty where they contradict. */
  private OptionalInt point(String text, boolean doubtfulAreAbsent) {
    OptionalInt found = OptionalInt.empty();
    for (LabelSet set : sets) {
      OptionalInt point = set.point(text);
      if (point.isEmpty()) {
        continue;
      }
      boolean absent = doubtfulAreAbsent && set.doubtful().contains(text);
      if (absent || (found.isPresent() && found.getAsInt() != point.getAsInt())) {
        return OptionalInt.empty();
      }
      found = point;
    }
    return found;
  }

  private boolean isCrowded(Map<Integer, List<Term>> placed) {
    return placed.values().stream()
        .anyMatch(
            sharing ->
                sets.stream()
                    .anyMatch(
                        set ->
                            sharing.stream()
                                    .filter(term -> set.point(term.text()).isPresent())
                                    .count()
                                > 1));
  }

  private ScaleReading reading(
      Map<Integer, List<Term>> placed, Map<String, Absence> absences, Map<String, String> guesses) {
    List<LabelSet> used = sets.stream().filter(set -> knowsAny(set, placed)).toList();
    LabelSet first = used.isEmpty() ? sets.get(0) : mainOf(used, placed);
    List<ScalePoint> points = new ArrayList<>();
    for (int point = 1; point <= first.size(); point++) {
      // the labels of one language stand first in every point
      List<String> spellings =
          placed.getOrDefault(point, List.of()).stream()
              .sorted(Comparator.comparing((Term term) -> first.point(term.text()).isEmpty()))
              .flatMap(term -> term.spellings().stream())
              .toList();
      points.add(new ScalePoint(first.names().get(point - 1), spellings));
    }
    String languages = String.join("+", used.stream().map(LabelSet::language).toList());
    return new ScaleReading(first.id(), languages, points, absences, guesses);
  }

  /** The language that knows most of the labels. */
  private static LabelSet mainOf(List<LabelSet> used, Map<Integer, List<Term>> placed) {
    LabelSet main = used.get(0);
    for (LabelSet set : used) {
      main = known(set, placed) > known(main, placed) ? set : main;
    }
    return main;
  }

  private static long known(LabelSet set, Map<Integer, List<Term>> placed) {
    return placed.values().stream()
        .flatMap(List::stream)
        .filter(term -> set.point(term.text()).isPresent())
        .count();
  }

  private static boolean knowsAny(LabelSet set, Map<Integer, List<Term>> placed) {
    return placed.values().stream()
        .flatMap(List::stream)
        .anyMatch(term -> set.point(term.text()).isPresent());
  }
}
