package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Numeric;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Orders labels by the numbers that they are or hold. */
final class NumberReadings {
  /** Points of the shortest scale that has a code beside its ends. */
  private static final int FEWEST_POINTS = 3;

  private final LabelReadings labels;

  NumberReadings(LabelReadings labels) {
    this.labels = labels;
  }

  /**
   * Reads labels that all hold a number.
   *
   * @param terms the answers, without those that are none
   * @param absences spellings that are no answer
   * @return the numbers; both orders where the words at the ends contradict them; empty where a
   *     label has no number that is set off from its words, or the number of another
   */
  Optional<ResolvedScale> read(List<Term> terms, Map<String, Absence> absences) {
    boolean numbered = terms.stream().allMatch(term -> term.hasNumber() && term.label().firm());
    Map<Integer, Long> uses = new HashMap<>();
    boolean twice = false;
    Set<Integer> bare =
        terms.stream().filter(Term::isNumber).map(Term::number).collect(Collectors.toSet());
    for (Term term : terms) {
      twice |= !term.isNumber() && term.hasNumber() && bare.contains(term.number());
    }
    // "5" and "5 = great" are one answer, "5 = great" and "5 = good" two
    terms.stream()
        .filter(term -> term.hasNumber() && !term.isNumber())
        .forEach(term -> uses.merge(term.number(), 1L, Long::sum));
    if (terms.isEmpty() || !numbered || uses.values().stream().anyMatch(count -> count > 1)) {
      return Optional.empty();
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    terms.forEach(term -> term.spellings().forEach(cell -> numbers.put(cell, term.number())));
    int min = terms.stream().mapToInt(Term::number).min().orElseThrow();
    int max = terms.stream().mapToInt(Term::number).max().orElseThrow();
    Numeric numeric = new Numeric(min, max, numbers, absences);
    List<Term> worded = terms.stream().filter(term -> !term.isNumber()).toList();
    Optional<ResolvedScale> contradiction =
        contradiction(worded, terms, absences).or(() -> beyondAnEnd(terms, absences));
    return twice && contradiction.isPresent()
        ? Optional.empty()
        : Optional.of(contradiction.orElse(numeric));
  }

  /**
   * An order by numbers as a reading among others.
   *
   * @param terms answers that all hold a number
   * @param absences spellings that are no answer
   * @return the reading, lowest number first
   */
  ScaleReading byNumber(List<Term> terms, Map<String, Absence> absences) {
    List<ScalePoint> points =
        terms.stream()
            .sorted(Comparator.comparingInt(Term::number))
            .map(term -> new ScalePoint("", term.spellings()))
            .toList();
    return new ScaleReading(ScaleReading.NUMBERS, "", points, absences, Map.of());
  }

  /**
   * Reads a scale of digits in which words stand for the ends: {@code Strongly disagree}, 2 to 9,
   * {@code Strongly agree}.
   *
   * @param terms the answers, without those that are none
   * @param absences spellings that are no answer
   * @return the numbers; both orders where the words are not known; empty for anything else
   */
  Optional<ResolvedScale> readEnds(List<Term> terms, Map<String, Absence> absences) {
    TreeMap<Integer, Term> digits = new TreeMap<>();
    List<Term> ends = new ArrayList<>();
    for (Term term : terms) {
      if (term.isNumber()) {
        digits.put(term.number(), term);
      } else {
        ends.add(term);
      }
    }
    boolean run =
        digits.size() >= 2
            && digits.firstKey() >= 0
            && digits.firstKey() <= 2
            && digits.lastKey() - digits.firstKey() == digits.size() - 1;
    if (!run || ends.isEmpty() || ends.size() > 2) {
      return Optional.empty();
    }
    List<Numeric> readings = new ArrayList<>();
    for (ScaleEnds order : ScaleEnds.of(ends, labels)) {
      readings.add(order.around(digits, absences));
    }
    if (readings.size() == 1) {
      return Optional.of(readings.get(0));
    }
    return readings.isEmpty() || digits.size() < 3
        ? Optional.empty()
        : Optional.of(new Ambiguous(readings.stream().map(NumberReadings::asReading).toList()));
  }

  private static ScaleReading asReading(Numeric numeric) {
    Map<Integer, List<String>> spellings = new TreeMap<>();
    numeric
        .numbers()
        .forEach(
            (cell, number) -> spellings.computeIfAbsent(number, n -> new ArrayList<>()).add(cell));
    List<ScalePoint> points = new ArrayList<>();
    for (int number = numeric.min(); number <= numeric.max(); number++) {
      points.add(
          new ScalePoint(Integer.toString(number), spellings.getOrDefault(number, List.of())));
    }
    return new ScaleReading(ScaleReading.NUMBERS, "", points, numeric.absences(), Map.of());
  }

  private Optional<ResolvedScale> contradiction(
      List<Term> worded, List<Term> terms, Map<String, Absence> absences) {
    if (worded.size() == 1) {
      return atTheWrongEnd(worded.get(0), terms)
          ? Optional.of(new Ambiguous(List.of(byNumber(terms, absences), fromTop(terms, absences))))
          : Optional.empty();
    }
    if (worded.isEmpty()) {
      return Optional.empty();
    }
    List<ScaleReading> known = labels.exact(worded);
    boolean allContradict =
        !known.isEmpty() && known.stream().noneMatch(reading -> isRising(reading, worded));
    if (!allContradict) {
      // of "1 - definitely yes" to "5 - definitely no" the words between need not be known
      return known.isEmpty() && endsFall(worded, terms)
          ? Optional.of(new Ambiguous(List.of(byNumber(terms, absences), fromTop(terms, absences))))
          : Optional.empty();
    }
    if (areEnds(worded, terms)) {
      // bare numbers between "1 (excellent)" and "5 (poor)" have no order but that of the words
      return Optional.of(new Ordered(fromTop(terms, absences), List.of()));
    }
    List<ScaleReading> readings = new ArrayList<>();
    readings.add(byNumber(terms, absences));
    readings.addAll(known);
    return Optional.of(new Ambiguous(readings));
  }

  /** Whether the lowest and the highest number have words, and no other has. */
  private static boolean areEnds(List<Term> worded, List<Term> terms) {
    IntSummaryStatistics all = terms.stream().mapToInt(Term::number).summaryStatistics();
    return worded.size() == 2
        && terms.size() > 2
        && worded.stream().allMatch(t -> t.number() == all.getMin() || t.number() == all.getMax());
  }

  /**
   * Words that nobody knows at an end, beside a number with words that are an end themselves: "5 (very
   * good)", "6 (first month here)". It may be a point more, or no answer.
   */
  private Optional<ResolvedScale> beyondAnEnd(List<Term> terms, Map<String, Absence> absences) {
    TreeMap<Integer, Term> worded = new TreeMap<>();
    TreeMap<Integer, Term> all = new TreeMap<>();
    for (Term term : terms) {
      all.put(term.number(), term);
      if (!term.isNumber()) {
        worded.put(term.number(), term);
      }
    }
    if (worded.size() < 2 || all.size() <= FEWEST_POINTS) {
      return Optional.empty();
    }
    for (boolean low : List.of(true, false)) {
      int outer = low ? all.firstKey() : all.lastKey();
      Integer beside = low ? all.higherKey(outer) : all.lowerKey(outer);
      Term beyond = worded.get(outer);
      Term end = beside == null ? null : worded.get(beside);
      if (beyond != null && end != null && isBeyond(beyond, end, low)) {
        List<Term> rest = terms.stream().filter(term -> term.number() != outer).toList();
        Map<String, Absence> more = new LinkedHashMap<>(absences);
        beyond.spellings().forEach(cell -> more.put(cell, Absence.NOT_APPLICABLE));
        return Optional.of(new Ambiguous(List.of(byNumber(terms, absences), byNumber(rest, more))));
      }
    }
    return Optional.empty();
  }

  private boolean isBeyond(Term beyond, Term end, boolean low) {
    return !labels.isKnown(beyond) && labels.isEnd(end.text(), low);
  }

  /** Whether the words of the lowest number are the highest end of some scale, and the other way round. */
  private boolean endsFall(List<Term> worded, List<Term> terms) {
    return worded.size() > 2
        && atTheWrongEnd(worded, terms, true)
        && atTheWrongEnd(worded, terms, false);
  }

  private boolean atTheWrongEnd(List<Term> worded, List<Term> terms, boolean low) {
    IntSummaryStatistics all = terms.stream().mapToInt(Term::number).summaryStatistics();
    int end = low ? all.getMin() : all.getMax();
    return worded.stream()
        .filter(term -> term.number() == end)
        .anyMatch(term -> labels.isEnd(term.text(), !low) && !labels.isEnd(term.text(), low));
  }

  /** Whether the only word is one for the best at the lowest number, or for the worst at the highest. */
  private boolean atTheWrongEnd(Term word, List<Term> terms) {
    boolean low = terms.stream().allMatch(term -> term.number() >= word.number());
    boolean high = terms.stream().allMatch(term -> term.number() <= word.number());
    boolean best = labels.isEnd(word.text(), false);
    boolean worst = labels.isEnd(word.text(), true);
    return (low && best && !worst) || (high && worst && !best);
  }

  private ScaleReading fromTop(List<Term> terms, Map<String, Absence> absences) {
    ScaleReading rising = byNumber(terms, absences);
    List<ScalePoint> points = new ArrayList<>(rising.points());
    Collections.reverse(points);
    return new ScaleReading(ScaleReading.NUMBERS, "", points, absences, Map.of());
  }

  /**
   * Whether the numbers in labels rise with the points of a reading.
   *
   * @param reading a reading
   * @param terms its labels, those without a number among them
   * @return false where a number contradicts
   */
  static boolean isRising(ScaleReading reading, List<Term> terms) {
    return runs(reading, terms, 1);
  }

  /** Whether every label has a number, and these fall from point to point of a reading. */
  static boolean isFalling(ScaleReading reading, List<Term> terms) {
    return terms.size() >= FEWEST_POINTS
        && terms.stream().allMatch(Term::hasNumber)
        && runs(reading, terms, -1);
  }

  private static boolean runs(ScaleReading reading, List<Term> terms, int step) {
    Map<String, Term> bySpelling = new HashMap<>();
    terms.forEach(term -> bySpelling.put(term.shown(), term));
    long last = Long.MIN_VALUE;
    for (ScalePoint point : reading.points()) {
      Term term = point.isSeen() ? bySpelling.get(point.shown()) : null;
      if (term != null && term.hasNumber()) {
        if (last != Long.MIN_VALUE && step * (term.number() - last) <= 0) {
          return false;
        }
        last = term.number();
      }
    }
    return true;
  }
}
