package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Reads labels that say each point in two languages ({@code Agree / Stimme zu}): both halves must be
 * known scales of as many points, and say the same point of it.
 */
final class TwoLanguages {
  /** What stands between the halves; the first that parts all labels counts. */
  private static final List<String> BETWEEN = List.of(" / ", " | ", "\n", " – ", " - ", "/");

  private static final int FEWEST = 2;

  private TwoLanguages() {}

  /**
   * Reads labels.
   *
   * @param answers answers that are no absences
   * @param absences spellings that are no answer
   * @param resolver reads labels in one language
   * @return the scale; empty where a label is not said twice, or the halves differ
   */
  static Optional<ResolvedScale> read(
      List<Term> answers,
      Map<String, Absence> absences,
      Function<List<String>, ResolvedScale> resolver) {
    List<String> labels = answers.stream().map(Term::shown).toList();
    return BETWEEN.stream()
        .filter(between -> labels.size() >= FEWEST)
        .filter(between -> labels.stream().allMatch(label -> isParted(label, between)))
        .findFirst()
        .flatMap(between -> read(labels, between, answers, absences, resolver));
  }

  private static boolean isParted(String label, String between) {
    int at = label.indexOf(between);
    return at > 0
        && at == label.lastIndexOf(between)
        && !label.substring(at + between.length()).isBlank();
  }

  private static Optional<ResolvedScale> read(
      List<String> labels,
      String between,
      List<Term> answers,
      Map<String, Absence> absences,
      Function<List<String>, ResolvedScale> resolver) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String label : labels) {
      int at = label.indexOf(between);
      before.add(label.substring(0, at).strip());
      after.add(label.substring(at + between.length()).strip());
    }
    if (!(resolver.apply(before) instanceof Ordered one)
        || !(resolver.apply(after) instanceof Ordered other)) {
      return Optional.empty();
    }
    Halves halves = new Halves(before, after, between, answers, absences);
    List<ScaleReading> less = new ArrayList<>();
    for (ScaleReading first : one.others()) {
      other.others().forEach(second -> halves.together(first, second).ifPresent(less::add));
    }
    return halves.together(one.reading(), other.reading()).map(most -> new Ordered(most, less));
  }

  /** The halves of each label. */
  private record Halves(
      List<String> before,
      List<String> after,
      String between,
      List<Term> answers,
      Map<String, Absence> absences) {
    /** One scale of two; empty where a label means different points of them. */
    Optional<ScaleReading> together(ScaleReading one, ScaleReading other) {
      if (one.size() != other.size()) {
        return Optional.empty();
      }
      Map<Integer, List<String>> places = new LinkedHashMap<>();
      for (int label = 0; label < answers.size(); label++) {
        OptionalInt point = point(one, before.get(label));
        if (point.isEmpty() || !point.equals(point(other, after.get(label)))) {
          return Optional.empty();
        }
        places
            .computeIfAbsent(point.getAsInt(), p -> new ArrayList<>())
            .addAll(answers.get(label).spellings());
      }
      List<ScalePoint> points = new ArrayList<>();
      for (int point = 0; point < one.size(); point++) {
        String known =
            one.points().get(point).known() + between + other.points().get(point).known();
        points.add(new ScalePoint(known, places.getOrDefault(point, List.of())));
      }
      String languages = one.languages() + "+" + other.languages();
      return Optional.of(new ScaleReading(one.set(), languages, points, absences, Map.of()));
    }
  }

  private static OptionalInt point(ScaleReading reading, String label) {
    for (int point = 0; point < reading.size(); point++) {
      if (reading.points().get(point).spellings().contains(label)) {
        return OptionalInt.of(point);
      }
    }
    return OptionalInt.empty();
  }
}
