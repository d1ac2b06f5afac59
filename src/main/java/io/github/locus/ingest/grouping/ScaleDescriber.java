package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.column.HalfPoints;
import io.github.locus.ingest.column.Legend;
import io.github.locus.ingest.column.StatedEnds;
import io.github.locus.ingest.column.StatedRange;
import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.scale.CountingSigns;
import io.github.locus.ingest.scale.ResolvedScale;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Numeric;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ResolvedScale.Unordered;
import io.github.locus.ingest.scale.ScalePoint;
import io.github.locus.ingest.scale.ScaleReading;
import io.github.locus.ingest.scale.ScaleResolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Says what scale a group of columns has, if any. */
final class ScaleDescriber {
  private static final Set<String> FILTERS = Set.of("yes-no", "true-false");
  private static final Set<String> FILTER_ANSWERS =
      Set.of("yes", "no", "ja", "nein", "nee", "oui", "non", "si", "nao", "sim");

  private static final int FEWEST_COLUMNS = 2;
  private static final int FEWEST_UNKNOWN = 3;
  private static final int MOST_UNKNOWN = 11;
  private static final int FEWEST_ANSWERS = 3;
  private static final int SHORTEST_WORD = 3;

  /** Answers that are none, in words, are asked about from this share on. */
  private static final double MANY_NON_ANSWERS = 0.05;

  /**
   * Columns beside one another that are on a scale from 0 to 100, though nobody went to its ends.
   */
  private static final int FEWEST_SLIDERS = 3;

  private static final int HIGHEST_LABELLED = 15;

  private final LabelCatalogue catalogue;
  private final ScaleResolver resolver;
  private final Legend legend;

  ScaleDescriber(LabelCatalogue catalogue, ScaleResolver resolver, Legend legend) {
    this.catalogue = catalogue;
    this.resolver = resolver;
    this.legend = legend;
  }

  /**
   * Describes a group.
   *
   * @param group columns that share their answers
   * @return the scale, or what the answers are instead
   */
  ScaleVerdict describe(List<ColumnShape> group) {
    GroupAnswers answers = GroupAnswers.of(group, catalogue, legend);
    if (HalfPoints.are(answers.cells().keySet())) {
      // means of two answers look the same: a person must say so
      boolean few =
          group.size() < FEWEST_UNKNOWN
              && (group.size() < FEWEST_COLUMNS
                  || !HalfPoints.fillAUsualScale(answers.cells().keySet()));
      return few ? ScaleVerdict.not(ExclusionReason.COUNTS) : describeHalves(group, answers);
    }
    ResolvedScale scale = resolver.resolve(answers.cells(), OptionalInt.empty());
    if (scale instanceof Unordered) {
      GroupAnswers known = answers.withoutStrays(catalogue);
      ResolvedScale ofKnown = resolver.resolve(known.cells(), OptionalInt.empty());
      if (!(ofKnown instanceof Unordered)) {
        answers = known;
        scale = ofKnown;
      }
    }
    if (scale instanceof Ordered ordered) {
      ScaleReading reading = ordered.reading();
      return FILTERS.contains(reading.set())
          ? ScaleVerdict.not(ExclusionReason.YES_NO)
          : rated(group, answers, reading.absences(), points(reading), Certainty.CERTAIN);
    }
    if (scale instanceof Numeric numeric) {
      return describeNumbers(group, answers, numeric);
    }
    if (scale instanceof Ambiguous ambiguous) {
      return describeReadings(group, answers, ambiguous.readings());
    }
    return describeUnknown(group, answers, (Unordered) scale);
  }

  private ScaleVerdict describeHalves(List<ColumnShape> group, GroupAnswers answers) {
    Set<String> cells = answers.cells().keySet();
    List<Integer> between = HalfPoints.ends(cells);
    StatedEnds ends =
        StatedEnds.of(group, legendOf(group), between.get(0), between.get(1), catalogue);
    List<List<String>> points = new ArrayList<>(HalfPoints.between(cells));
    if (ends == StatedEnds.FALLING) {
      Collections.reverse(points);
    }
    boolean unclear = ends == StatedEnds.UNKNOWN_WORDS;
    boolean whole =
        StatedRange.of(group, legendOf(group), catalogue)
            .filter(range -> HalfPoints.fill(cells, range))
            .isPresent();
    return rated(
        group,
        answers,
        Map.of(),
        points,
        unclear ? Certainty.ORDER_UNKNOWN : whole ? Certainty.CERTAIN : Certainty.RANGE_UNKNOWN);
  }

  /**
   * Whether headers, a legend or a codebook say where the scale of some columns begins and ends.
   */
  boolean statesRange(List<ColumnShape> group) {
    return StatedRange.of(group, legendOf(group), catalogue).isPresent();
  }

  private Legend legendOf(List<ColumnShape> group) {
    return legend.of(group.stream().map(shape -> shape.column().index()).toList());
  }

  /** Readings that agree on every point are one; others may differ in order or in length. */
  private static ScaleVerdict describeReadings(
      List<ColumnShape> group, GroupAnswers answers, List<ScaleReading> readings) {
    ScaleReading first = readings.get(0);
    boolean same = readings.stream().allMatch(reading -> reading.places().equals(first.places()));
    boolean sameOrder = readings.stream().allMatch(r -> r.order().equals(first.order()));
    if (same) {
      return rated(group, answers, first.absences(), points(first), Certainty.CERTAIN);
    }
    List<List<String>> seen =
        first.points().stream().filter(ScalePoint::isSeen).map(ScaleDescriber::spellings).toList();
    if (!sameOrder) {
      return rated(group, answers, first.absences(), seen, Certainty.ORDER_UNKNOWN);
    }
    List<List<String>> longer =
        readings.stream()
            .filter(reading -> reading.size() > seen.size())
            .sorted(Comparator.comparingInt(ScaleReading::size))
            .map(ScaleReading::shown)
            .distinct()
            .toList();
    return rated(group, answers, first.absences(), seen, longer, Certainty.RANGE_UNKNOWN);
  }

  private static List<List<String>> points(ScaleReading reading) {
    return reading.points().stream().map(ScaleDescriber::spellings).toList();
  }

  /** Spellings that differ in more than what folding takes away; the catalogue's where none is. */
  private static List<String> spellings(ScalePoint point) {
    return point.isSeen() ? distinct(point.spellings()) : List.of(point.known());
  }

  private static List<String> distinct(List<String> spellings) {
    Set<String> keys = new HashSet<>();
    return spellings.stream().filter(cell -> keys.add(LabelFolding.fold(cell).key())).toList();
  }

  private ScaleVerdict describeNumbers(List<ColumnShape> group, GroupAnswers all, Numeric numeric) {
    GroupAnswers answers = all.without(numeric.absences().keySet(), MANY_NON_ANSWERS);
    NavigableMap<Integer, Long> counts = answers.numbers();
    boolean plain = areNumbers(answers.terms());
    boolean grid = !group.get(0).stem().isEmpty();
    long most = group.stream().mapToLong(shape -> shape.profile().filled()).max().orElse(0);
    if (most < FEWEST_ANSWERS) {
      return ScaleVerdict.not(ExclusionReason.FEW_ANSWERS);
    }
    Legend here = legendOf(group);
    Optional<NumberScale> stated =
        StatedRange.of(group, here, catalogue)
            .filter(range -> range.contains(counts.firstKey(), counts.lastKey()))
            .map(range -> NumberScale.stated(range.min(), range.max()));
    Optional<NumberScale> scale =
        stated.or(() -> plain ? NumberScale.of(counts) : worded(numeric, answers));
    if (scale.isEmpty()) {
      boolean mark = counts.size() <= 2 && counts.lastKey() <= 2;
      boolean high = counts.lastKey() > HIGHEST_LABELLED;
      return ScaleVerdict.not(
          mark ? ExclusionReason.MARK : high ? ExclusionReason.COUNTS : ExclusionReason.CHOICE);
    }
    List<Integer> numbers = scale.get().points();
    StatedEnds ends =
        StatedEnds.of(group, here, numbers.get(0), numbers.get(numbers.size() - 1), catalogue);
    boolean falling = ends == StatedEnds.FALLING && scale.get().certainty() == Certainty.CERTAIN;
    boolean unclear = !falling && (ends == StatedEnds.FALLING || ends == StatedEnds.UNKNOWN_WORDS);
    Certainty certainty = unclear ? Certainty.ORDER_UNKNOWN : scale.get().certainty();
    if (certainty == Certainty.ORDER_UNKNOWN
        && !unclear
        && !grid
        && group.size() < FEWEST_UNKNOWN) {
      return ScaleVerdict.not(ExclusionReason.CHOICE);
    }
    if (counts.firstKey() > HIGHEST_LABELLED && !grid && group.size() < FEWEST_UNKNOWN) {
      return ScaleVerdict.not(ExclusionReason.COUNTS);
    }
    boolean slider = scale.get().points().size() > HIGHEST_LABELLED;
    if (slider && certainty == Certainty.RANGE_UNKNOWN && !grid && group.size() < FEWEST_SLIDERS) {
      return ScaleVerdict.not(ExclusionReason.COUNTS);
    }
    NumberScale shown =
        unclear && CountingUp.isRun(counts.navigableKeySet())
            ? NumberScale.stated(counts.firstKey(), counts.lastKey())
            : scale.get();
    List<List<String>> points = new ArrayList<>(spelled(shown, numeric, answers, group));
    if (falling) {
      Collections.reverse(points);
    }
    return rated(group, answers, Map.of(), points, certainty);
  }

  /** Whether all answers are numbers, some of them perhaps with and without their words. */
  private static boolean areNumbers(List<Term> terms) {
    Set<Integer> bare = new HashSet<>();
    terms.stream().filter(Term::isNumber).forEach(term -> bare.add(term.number()));
    return terms.stream()
        .allMatch(term -> term.isNumber() || (term.hasNumber() && bare.contains(term.number())));
  }

  /**
   * Numbers in front of words, or words for the ends: where both ends have words, these are they.
   */
  private static Optional<NumberScale> worded(Numeric numeric, GroupAnswers answers) {
    List<Integer> points = new ArrayList<>();
    for (int n = numeric.min(); n <= numeric.max() && n - numeric.min() <= MOST_UNKNOWN; n++) {
      points.add(n);
    }
    boolean ends =
        isWorded(numeric, numeric.min(), answers) && isWorded(numeric, numeric.max(), answers);
    return numeric.max() - numeric.min() < 2 || numeric.max() - numeric.min() > MOST_UNKNOWN
        ? Optional.empty()
        : Optional.of(new NumberScale(points, ends ? Certainty.CERTAIN : Certainty.RANGE_UNKNOWN));
  }

  private static boolean isWorded(Numeric numeric, int number, GroupAnswers answers) {
    return answers.terms().stream()
        .filter(term -> !term.isNumber())
        .anyMatch(term -> numeric.numbers().getOrDefault(term.shown(), number - 1) == number);
  }

  private static List<List<String>> spelled(
      NumberScale scale, Numeric numeric, GroupAnswers answers, List<ColumnShape> group) {
    String decimals = group.get(0).hasDecimals() ? ".0" : "";
    List<List<String>> points = new ArrayList<>();
    for (int number : scale.points()) {
      List<String> cells =
          numeric.numbers().entrySet().stream()
              .filter(entry -> entry.getValue() == number)
              .map(Map.Entry::getKey)
              .sorted(
                  Comparator.comparing((String cell) -> answers.cells().getOrDefault(cell, 0L))
                      .reversed())
              .toList();
      points.add(cells.isEmpty() ? List.of(number + decimals) : distinct(cells));
    }
    return points;
  }

  private ScaleVerdict describeUnknown(
      List<ColumnShape> group, GroupAnswers answers, Unordered scale) {
    List<String> labels = scale.labels();
    boolean filter =
        labels.stream().anyMatch(label -> FILTER_ANSWERS.contains(LabelFolding.fold(label).text()));
    boolean grid = !group.get(0).stem().isEmpty();
    boolean counted = group.size() >= FEWEST_COLUMNS && CountingSigns.are(labels);
    boolean words =
        counted
            || grid
            || group.size() > FEWEST_UNKNOWN
            || labels.stream().allMatch(label -> label.length() >= SHORTEST_WORD);
    long most = group.stream().mapToLong(shape -> shape.profile().filled()).max().orElse(0);
    boolean few = labels.size() >= FEWEST_UNKNOWN && labels.size() <= MOST_UNKNOWN;
    boolean shared =
        (counted || group.size() >= FEWEST_UNKNOWN)
            && group.stream().mapToInt(shape -> shape.terms().size()).sum()
                >= labels.size() * group.size() / 2;
    if (filter) {
      return ScaleVerdict.not(ExclusionReason.YES_NO);
    }
    List<String> stated = statedSigns(group, labels);
    if (!stated.isEmpty() && group.size() >= FEWEST_COLUMNS && most >= FEWEST_ANSWERS) {
      return rated(
          group,
          answers,
          scale.absences(),
          stated.stream().map(List::of).toList(),
          Certainty.CERTAIN);
    }
    return few && shared && words && most >= FEWEST_ANSWERS
        ? rated(
            group,
            answers,
            scale.absences(),
            labels.stream().map(List::of).toList(),
            Certainty.ORDER_UNKNOWN)
        : ScaleVerdict.not(ExclusionReason.CHOICE);
  }

  /** Numerals and letters in the order that headers or the legend state; none where they do not. */
  private List<String> statedSigns(List<ColumnShape> group, List<String> labels) {
    List<List<String>> headers =
        group.stream()
            .map(ColumnShape::column)
            .map(column -> List.of(column.row(), column.question(), column.name()))
            .toList();
    return CountingSigns.stated(labels, headers, legendOf(group).texts(), catalogue);
  }

  private static ScaleVerdict rated(
      List<ColumnShape> group,
      GroupAnswers answers,
      Map<String, Absence> nonAnswers,
      List<List<String>> points,
      Certainty certainty) {
    return rated(group, answers, nonAnswers, points, List.of(), certainty);
  }

  private static ScaleVerdict rated(
      List<ColumnShape> group,
      GroupAnswers answers,
      Map<String, Absence> nonAnswers,
      List<List<String>> points,
      List<List<String>> longer,
      Certainty certainty) {
    GroupAnswers rest = answers.without(nonAnswers.keySet(), MANY_NON_ANSWERS);
    FoundScale scale =
        new FoundScale(
            group.stream().map(ColumnShape::column).toList(),
            points,
            CountingUp.from(points),
            longer,
            certainty,
            rest.cells(),
            rest.absences(),
            false);
    return group.size() < FEWEST_COLUMNS
        ? new ScaleVerdict.Alone(scale)
        : ScaleVerdict.rated(scale);
  }
}
