package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.label.LabelSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Columns that share a response scale, as far as a file alone shows it.
 *
 * @param columns the columns, in file order
 * @param points the points from lowest to highest, each with its spellings, the file's most
 *     frequent first; a point that nobody chose has the catalogue's wording or its number
 * @param lowest number of the lowest point, where the answers are numbers that count up by one, so
 *     that they are the points themselves; empty where they are labels
 * @param longer scales with more points that the labels may be of as well, each by its labels from
 *     lowest to highest; none where the file tells the scale, or nothing is known of its labels
 * @param certainty how far the file tells the scale
 * @param counts how often each answer was given, as the file spells it
 * @param absences what is no answer ("don't know", "N/A", -99)
 * @param expanded whether each item has a column for each scale point, of which one is filled
 */
public record FoundScale(
    List<ExportColumn> columns,
    List<List<String>> points,
    OptionalInt lowest,
    List<List<String>> longer,
    Certainty certainty,
    Map<String, Long> counts,
    ScaleAbsences absences,
    boolean expanded) {

  /** Labels that tell a language; fewer may be any words. */
  private static final int FEWEST_WORDS = 3;

  /** How far a file tells a scale. */
  public enum Certainty {
    /** All points and their order: labels say so, or all points are seen. */
    CERTAIN,
    /** The order, but not whether the scale goes further than anybody went. */
    RANGE_UNKNOWN,
    /** Not even the order: it is that of first appearance, or one of several. */
    ORDER_UNKNOWN
  }

  public FoundScale {
    columns = List.copyOf(columns);
    points = points.stream().map(List::copyOf).toList();
    longer = longer.stream().map(List::copyOf).toList();
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** As that of its first column, which few scales share: those of wide files have thousands. */
  @Override
  public int hashCode() {
    return columns.isEmpty() ? 0 : columns.get(0).hashCode();
  }

  /**
   * The answers from lowest to highest, as the file spells them.
   *
   * @return the first spelling of each point
   */
  public List<String> order() {
    return points.stream().map(spellings -> spellings.get(0)).toList();
  }

  /**
   * Answers that are none, as the file spells them.
   *
   * @return spellings; the empty string where cells are empty
   */
  public List<String> missing() {
    return absences.spellings();
  }

  /**
   * Whether the order is known: by a known set of labels, by numbers, or by numbers in the labels.
   *
   * @return false where a study must state it
   */
  public boolean ordered() {
    return certainty != Certainty.ORDER_UNKNOWN;
  }

  /**
   * Whether the answers judge what is asked about ("very satisfied", "good"): the highest is the
   * best then, whatever the question is.
   *
   * @return false where they say how often, how much, or how far somebody agrees
   */
  public boolean judges() {
    List<String> highest = points.get(points.size() - 1);
    return highest.stream()
        .anyMatch(cell -> LabelCatalogue.builtIn().judges(LabelFolding.fold(cell).text()));
  }

  /**
   * The languages in which all answers in words are labels of one known scale.
   *
   * @return tags; none where they are numbers, or nobody knows them
   */
  public Set<String> languages() {
    List<String> labels =
        points.stream()
            .flatMap(List::stream)
            .map(cell -> LabelFolding.fold(cell).text())
            .filter(text -> !text.isEmpty())
            .toList();
    return labels.size() < FEWEST_WORDS
        ? Set.of()
        : LabelCatalogue.builtIn().sets().stream()
            .filter(set -> labels.stream().allMatch(label -> set.point(label).isPresent()))
            .map(LabelSet::language)
            .collect(Collectors.toSet());
  }

  /**
   * Whether answers end clearly before others, as those to a shorter scale do.
   *
   * @param counts how often each number was given
   * @param columns how many columns hold them; the answers of one person are counted once
   * @param others how often each number was given by the others
   * @return true where the two are likely two scales
   */
  public static boolean endsBefore(
      NavigableMap<Integer, Long> counts, int columns, NavigableMap<Integer, Long> others) {
    return NumberRange.stopsShort(counts, columns, others);
  }

  /**
   * The same scale, to be confirmed.
   *
   * @return a scale of which the file does not tell where it begins and ends
   */
  public FoundScale asLikely() {
    return new FoundScale(
        columns, points, lowest, longer, Certainty.RANGE_UNKNOWN, counts, absences, expanded);
  }

  /**
   * The same scale, to be confirmed, which likely goes further.
   *
   * @param reach the number to which it goes; a lower one than its last says nothing
   */
  FoundScale asLikely(int reach) {
    List<List<String>> more = new ArrayList<>(points);
    if (lowest.isPresent()) {
      for (int n = lowest.getAsInt() + points.size(); n <= reach; n++) {
        more.add(List.of(String.valueOf(n)));
      }
    }
    return new FoundScale(
        columns, more, lowest, longer, Certainty.RANGE_UNKNOWN, counts, absences, expanded);
  }

  /**
   * The scale of several groups of columns that are on one: the widest of them, with the answers of
   * all.
   *
   * @param scales what each group shows, at least one
   * @return one for all, to be confirmed where some stop short of the others' end; the first where
   *     they are no numbers, with the counts of all
   */
  public static FoundScale together(Collection<FoundScale> scales) {
    Comparator<FoundScale> widest =
        Comparator.<FoundScale>comparingInt(scale -> scale.points().size())
            .thenComparing(scale -> scale.certainty() == Certainty.CERTAIN);
    FoundScale first = scales.iterator().next();
    if (scales.stream().allMatch(scale -> scale.lowest().isPresent())
        && scales.stream().anyMatch(scale -> !scale.lowest().equals(first.lowest()))) {
      return overAll(scales, Collections.max(scales, widest));
    }
    boolean numbers = scales.stream().allMatch(scale -> scale.lowest().equals(first.lowest()));
    FoundScale chosen =
        numbers && first.lowest().isPresent() ? Collections.max(scales, widest) : first;
    Map<String, Long> all = new LinkedHashMap<>();
    scales.forEach(scale -> scale.counts().forEach((cell, n) -> all.merge(cell, n, Long::sum)));
    boolean torn =
        chosen.certainty == Certainty.CERTAIN
            && scales.stream()
                .filter(scale -> numbers && scale.lowest().isPresent())
                .filter(scale -> !isOf(scale, chosen))
                .anyMatch(
                    scale ->
                        NumberRange.stopsShort(
                            scale.numbers(), scale.columns().size(), chosen.numbers()));
    boolean open = numbers && chosen.lowest.isPresent() && chosen.isOpen(scales);
    return new FoundScale(
        chosen.columns,
        chosen.points,
        chosen.lowest,
        chosen.longer,
        torn || open ? Certainty.RANGE_UNKNOWN : chosen.certainty,
        all,
        chosen.absences,
        chosen.expanded);
  }

  /**
   * A scale from the lowest number of several scales that begin with another one to the highest: that
   * of the widest, where it is certain and the others may be it, else to be confirmed.
   */
  private static FoundScale overAll(Collection<FoundScale> scales, FoundScale widest) {
    NavigableMap<Integer, List<String>> points = new TreeMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FoundScale scale : scales) {
      int number = scale.lowest.orElseThrow();
      for (List<String> spellings : scale.points) {
        points.merge(
            number++,
            spellings,
            (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
      }
      scale.counts().forEach((cell, n) -> counts.merge(cell, n, Long::sum));
    }
    boolean certain =
        widest.certainty == Certainty.CERTAIN
            && points.size() == widest.points.size()
            && scales.stream().allMatch(scale -> scale == widest || scale.mayBe(widest));
    return new FoundScale(
        widest.columns,
        List.copyOf(points.values()),
        OptionalInt.of(points.firstKey()),
        widest.longer,
        certain ? Certainty.CERTAIN : Certainty.RANGE_UNKNOWN,
        counts,
        widest.absences,
        widest.expanded);
  }

  /** Whether a scale of numbers that is not certain may be a wider one. */
  private boolean mayBe(FoundScale wider) {
    int from = wider.lowest.orElseThrow();
    return certainty != Certainty.CERTAIN
        && NumberRange.of(numbers(), columns.size()).allows(from, from + wider.points.size() - 1)
        && !NumberRange.stopsShort(numbers(), columns.size(), wider.numbers());
  }

  /**
   * Whether the answers to all questions leave open where a scale ends that those to some seem to
   * tell: of many groups one reaches a point by chance as often as if it were the last.
   */
  private boolean isOpen(Collection<FoundScale> scales) {
    if (certainty != Certainty.CERTAIN
        || scales.stream().allMatch(scale -> scale.certainty == Certainty.CERTAIN)) {
      return false;
    }
    NavigableMap<Integer, Long> all = new TreeMap<>();
    for (FoundScale scale : scales) {
      if (scale.lowest.isEmpty() || scale.points.size() != points.size()) {
        return false;
      }
      scale.numbers().forEach((number, n) -> all.merge(number, n, Long::sum));
    }
    return isTold(numbers()) && !isTold(all);
  }

  private static boolean isTold(NavigableMap<Integer, Long> numbers) {
    return !numbers.isEmpty()
        && NumberScale.of(numbers)
            .filter(scale -> scale.certainty() == Certainty.CERTAIN)
            .isPresent();
  }

  /** Whether it is certain of both that they have the same points, chosen or not. */
  private static boolean isOf(FoundScale one, FoundScale other) {
    return one.certainty == Certainty.CERTAIN
        && other.certainty == Certainty.CERTAIN
        && one.points.size() == other.points.size();
  }

  /** How often each number was given; only of a scale of numbers. */
  private NavigableMap<Integer, Long> numbers() {
    NavigableMap<Integer, Long> numbers = new TreeMap<>();
    int number = lowest.orElseThrow();
    for (List<String> spellings : points) {
      long n = spellings.stream().mapToLong(cell -> counts.getOrDefault(cell, 0L)).sum();
      if (n > 0) {
        numbers.put(number, n);
      }
      number++;
    }
    return numbers;
  }

  /**
   * The same scale without columns that turned out to be on none: what they hold counts for nothing
   * in it.
   *
   * @param strays places of these columns
   * @param profiles what the columns of the file hold
   * @return the same where none of its columns is one of them, or all are
   */
  public FoundScale without(Set<Integer> strays, List<ColumnProfile> profiles) {
    List<ExportColumn> rest = columns.stream().filter(c -> !strays.contains(c.index())).toList();
    if (rest.isEmpty() || rest.size() == columns.size()) {
      return this;
    }
    Set<Integer> places = rest.stream().map(ExportColumn::index).collect(Collectors.toSet());
    Map<String, Long> left = new LinkedHashMap<>();
    profiles.stream()
        .filter(profile -> places.contains(profile.column().index()))
        .flatMap(profile -> profile.values().entrySet().stream())
        .filter(value -> counts.containsKey(value.getKey()))
        .forEach(value -> left.merge(value.getKey(), value.getValue(), Long::sum));
    NavigableMap<Integer, Long> before = numbers(counts);
    NavigableMap<Integer, Long> after = numbers(left);
    boolean sameEnds =
        lowest.isEmpty()
            || expanded
            || after.isEmpty()
            || (before.firstKey().equals(after.firstKey())
                && before.lastKey().equals(after.lastKey()));
    Optional<NumberScale> found = sameEnds ? Optional.empty() : NumberScale.of(after);
    List<List<String>> now =
        found.map(scale -> scale.points().stream().map(this::spelled).toList()).orElse(points);
    return new FoundScale(
        rest,
        now,
        CountingUp.from(now),
        longer,
        found.map(NumberScale::certainty).orElse(certainty),
        left,
        absences,
        expanded);
  }

  /** The spellings of a number, those that stand at its point where it is one. */
  private List<String> spelled(int number) {
    int place = number - lowest.orElseThrow();
    return place >= 0 && place < points.size()
        ? points.get(place)
        : List.of(Integer.toString(number));
  }

  private static NavigableMap<Integer, Long> numbers(Map<String, Long> cells) {
    NavigableMap<Integer, Long> numbers = new TreeMap<>();
    cells.forEach(
        (cell, n) ->
            LabelFolding.fold(cell)
                .number()
                .ifPresent(number -> numbers.merge(number, n, Long::sum)));
    return numbers;
  }

  /** The same scale with other points. */
  FoundScale withPoints(List<List<String>> others) {
    return new FoundScale(columns, others, lowest, longer, certainty, counts, absences, expanded);
  }

  /**
   * The same scale with labels in the place of codes.
   *
   * @param labels label of each code
   * @return the scale, its points no longer numbers where the labels are words
   */
  public FoundScale relabelled(Map<String, String> labels) {
    List<List<String>> named =
        order().stream().map(code -> List.of(labels.getOrDefault(code, code))).toList();
    Map<String, Long> known = new LinkedHashMap<>();
    absences.known().forEach((code, n) -> known.put(labels.getOrDefault(code, code), n));
    return new FoundScale(
        columns,
        named,
        CountingUp.from(named),
        List.of(),
        certainty,
        counts,
        new ScaleAbsences(known, absences.doubtful(), absences.strays(), absences.hasEmptyCells()),
        expanded);
  }
}
