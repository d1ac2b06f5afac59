package io.github.locus.ingest.label;

import io.github.locus.ingest.label.ResolvedScale.Ambiguous;
import io.github.locus.ingest.label.ResolvedScale.Numeric;
import io.github.locus.ingest.label.ResolvedScale.Ordered;
import io.github.locus.ingest.label.ResolvedScale.Unordered;
import io.github.locus.instrument.ResponseScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Says what scale a group of columns has, if any. */
final class ScaleDescriber {
  private static final Set<String> FILTERS = Set.of("yes-no", "true-false");
  private static final Set<String> FILTER_ANSWERS =
      Set.of("yes", "no", "ja", "nein", "nee", "oui", "non", "si", "nao", "sim");

  private static final int FEWEST_POINTS = 3;
  private static final int FEWEST_COLUMNS = 2;
  private static final int FEWEST_UNKNOWN = 3;
  private static final int MOST_UNKNOWN = 11;
  private static final int FEWEST_ANSWERS = 3;
  private static final int HIGHEST_START = 2;

  /** One answer in so many, at an end of the scale, is taken for a slip. */
  private static final int STRAY = 1_000;

  private static final int SHORTEST_WORD = 3;

  /** Answers a point from which on a number that nobody chose hints at codes. */
  private static final int MANY_A_POINT = 10;

  private final ScaleResolver resolver;

  ScaleDescriber(ScaleResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Describes a group.
   *
   * @param group columns that share their answers
   * @return the scale, or what the answers are instead
   */
  ScaleVerdict describe(List<ColumnShape> group) {
    ResolvedScale scale = resolver.resolve(ColumnShape.together(group), OptionalInt.empty());
    if (scale instanceof Ordered ordered) {
      ScaleReading reading = ordered.reading();
      return FILTERS.contains(reading.set())
          ? ScaleVerdict.not(ExclusionReason.YES_NO)
          : shared(group, found(group, reading.shown(), reading.absences(), true));
    }
    if (scale instanceof Numeric numeric) {
      return describeNumbers(group, numeric);
    }
    if (scale instanceof Ambiguous ambiguous) {
      return shared(group, describeReadings(group, ambiguous.readings()));
    }
    return describeUnknown(group, (Unordered) scale);
  }

  /** A scale that a single column has is no group. */
  private static ScaleVerdict shared(List<ColumnShape> group, FoundScale scale) {
    return group.size() < FEWEST_COLUMNS
        ? ScaleVerdict.not(ExclusionReason.SINGLE)
        : ScaleVerdict.rated(scale);
  }

  private static FoundScale describeReadings(List<ColumnShape> group, List<ScaleReading> readings) {
    ScaleReading first = readings.get(0);
    Set<List<String>> orders = new LinkedHashSet<>();
    readings.forEach(reading -> orders.add(reading.order()));
    return found(group, first.order(), first.absences(), orders.size() == 1);
  }

  private static ScaleVerdict describeNumbers(List<ColumnShape> group, Numeric numeric) {
    long filled = group.stream().mapToLong(shape -> shape.profile().filled()).sum();
    long most = group.stream().mapToLong(shape -> shape.profile().filled()).max().orElse(0);
    Map<Integer, String> shown = new LinkedHashMap<>();
    // A group's spellings come by column, the most frequent of each number is wanted.
    Map<String, Long> counts = ColumnShape.together(group);
    numeric
        .numbers()
        .forEach(
            (cell, number) ->
                shown.merge(
                    number,
                    cell,
                    (one, other) ->
                        counts.getOrDefault(one, 0L) >= counts.getOrDefault(other, 0L)
                            ? one
                            : other));
    dropStrays(shown, group);
    boolean plain = group.stream().allMatch(ColumnShape::isNumeric);
    boolean ranks = plain && NotRatings.areRanks(group);
    if (ranks) {
      return ScaleVerdict.not(ExclusionReason.RANKS);
    }
    if (most < FEWEST_ANSWERS) {
      return ScaleVerdict.not(ExclusionReason.FEW_ANSWERS);
    }
    if (shown.size() < FEWEST_POINTS) {
      return ScaleVerdict.not(ExclusionReason.CHOICE);
    }
    String decimals = group.get(0).hasDecimals() ? ".0" : "";
    int min = Collections.min(shown.keySet());
    int max = Collections.max(shown.keySet());
    int points = max - min + 1;
    if (points > ResponseScale.MAX_OPTIONS) {
      return ScaleVerdict.not(ExclusionReason.FREE_TEXT);
    }
    boolean codes = shown.size() < points && filled >= (long) MANY_A_POINT * points;
    boolean grid = !group.get(0).stem().isEmpty();
    if (codes || min > HIGHEST_START) {
      return grid
          ? shared(group, found(group, List.copyOf(shown.values()), numeric.absences(), false))
          : ScaleVerdict.not(ExclusionReason.CHOICE);
    }
    List<String> order = new ArrayList<>();
    // No scale begins with 2: nobody chose the lowest point.
    int lowest = min == HIGHEST_START ? 1 : min;
    for (int number = lowest; number <= max; number++) {
      order.add(shown.getOrDefault(number, number + decimals));
    }
    return shared(group, found(group, order, numeric.absences(), true));
  }

  /** A number at an end that hardly anybody wrote is a slip; it stays in the data as off scale. */
  private static void dropStrays(Map<Integer, String> shown, List<ColumnShape> group) {
    Map<Integer, Long> uses = new HashMap<>();
    for (ColumnShape shape : group) {
      shape.terms().stream()
          .filter(Term::hasNumber)
          .forEach(term -> uses.merge(term.number(), shape.count(term), Long::sum));
    }
    long all = uses.values().stream().mapToLong(n -> n).sum();
    for (int end : List.of(Collections.min(shown.keySet()), Collections.max(shown.keySet()))) {
      if (uses.getOrDefault(end, all) * STRAY < all) {
        shown.remove(end);
      }
    }
  }

  private static ScaleVerdict describeUnknown(List<ColumnShape> group, Unordered scale) {
    List<String> labels = scale.labels();
    boolean filter =
        labels.stream().anyMatch(label -> FILTER_ANSWERS.contains(LabelFolding.fold(label).text()));
    boolean grid = !group.get(0).stem().isEmpty();
    boolean words = grid || labels.stream().allMatch(label -> label.length() >= SHORTEST_WORD);
    long most = group.stream().mapToLong(shape -> shape.profile().filled()).max().orElse(0);
    boolean few = labels.size() >= FEWEST_UNKNOWN && labels.size() <= MOST_UNKNOWN;
    boolean shared =
        group.size() >= FEWEST_UNKNOWN
            && group.stream().mapToInt(shape -> shape.terms().size()).sum()
                >= labels.size() * group.size() / 2;
    if (filter) {
      return ScaleVerdict.not(ExclusionReason.YES_NO);
    }
    return few && shared && words && most >= FEWEST_ANSWERS
        ? ScaleVerdict.rated(found(group, labels, scale.absences(), false))
        : ScaleVerdict.not(ExclusionReason.CHOICE);
  }

  private static FoundScale found(
      List<ColumnShape> group, List<String> order, Map<String, Absence> absences, boolean ordered) {
    Set<String> missing = new LinkedHashSet<>(absences.keySet());
    if (group.stream().anyMatch(shape -> shape.profile().filled() < shape.profile().records())) {
      missing.add("");
    }
    return new FoundScale(
        group.stream().map(ColumnShape::column).toList(),
        order,
        List.copyOf(missing),
        ordered,
        false);
  }
}
