package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ResolvedScale.Unordered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads labels that say each point in two languages ({@code Agree / Stimme zu}): where both halves
 * are known scales these must be of as many points, and say the same point of it. Where a
 * word of one is not known the others must stand in the order of the other language.
 */
final class TwoLanguages {
  /** What stands between the halves; the first that parts all labels counts. */
  private static final List<String> BETWEEN = List.of(" / ", " | ", "\n", " – ", " - ", "/");

  private static final int FEWEST = 2;

  /** So many words of a language tell an order that is more than that of opposites. */
  private static final int FEWEST_KNOWN = 3;

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
    Halves halves = new Halves(before, after, between, answers, absences);
    ResolvedScale first = resolver.apply(before);
    ResolvedScale second = resolver.apply(after);
    if (first instanceof Ordered one) {
      return second instanceof Ordered other
          ? both(halves, one, other)
          : known(halves, one, second, resolver);
    }
    return second instanceof Ordered other
        ? known(halves.turned(), other, first, resolver)
        : Optional.empty();
  }

  /** One language is known wholly, and the other but for a word. */
  private static Optional<ResolvedScale> known(
      Halves halves,
      Ordered one,
      ResolvedScale other,
      Function<List<String>, ResolvedScale> resolver) {
    if (!(other instanceof Unordered) || !halves.agree(one.reading(), resolver)) {
      return Optional.empty();
    }
    List<ScaleReading> less =
        one.others().stream().flatMap(reading -> halves.alone(reading).stream()).toList();
    return halves.alone(one.reading()).map(most -> new Ordered(most, less));
  }

  private static Optional<ResolvedScale> both(Halves halves, Ordered one, Ordered other) {
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
    Halves turned() {
      return new Halves(after, before, between, answers, absences);
    }

    /** The scale of the first halves; empty where the second ones are not as many. */
    Optional<ScaleReading> alone(ScaleReading one) {
      Map<Integer, List<String>> places = new LinkedHashMap<>();
      for (int label = 0; label < answers.size(); label++) {
        OptionalInt point = point(one, before.get(label));
        if (point.isEmpty()
            || places.put(point.getAsInt(), answers.get(label).spellings()) != null) {
          return Optional.empty();
        }
      }
      List<ScalePoint> points = new ArrayList<>();
      for (int point = 0; point < one.size(); point++) {
        points.add(
            new ScalePoint(one.points().get(point).known(), places.getOrDefault(point, List.of())));
      }
      boolean asMany = after.stream().distinct().count() == answers.size();
      return asMany
          ? Optional.of(new ScaleReading(one.set(), one.languages(), points, absences, Map.of()))
          : Optional.empty();
    }

    /** Whether all second halves but one are known, in the order of the first ones. */
    boolean agree(ScaleReading one, Function<List<String>, ResolvedScale> resolver) {
      List<Integer> rising = new ArrayList<>(IntStream.range(0, answers.size()).boxed().toList());
      rising.sort(Comparator.comparingInt(label -> point(one, before.get(label)).orElse(0)));
      for (Integer unknown : List.copyOf(rising)) {
        List<String> rest =
            rising.stream().filter(label -> !label.equals(unknown)).map(after::get).toList();
        if (rest.size() >= FEWEST_KNOWN && rises(resolver.apply(rest), rest)) {
          return true;
        }
      }
      return false;
    }

    private static boolean rises(ResolvedScale scale, List<String> labels) {
      List<ScaleReading> readings =
          scale instanceof Ordered ordered
              ? List.of(ordered.reading())
              : scale instanceof Ambiguous ambiguous ? ambiguous.readings() : List.of();
      return readings.stream().anyMatch(reading -> reading.order().equals(labels));
    }

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
