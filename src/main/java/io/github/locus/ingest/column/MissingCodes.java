package io.github.locus.ingest.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers among the answers of a scale that mean that there is none. A number is taken for such a
 * code where form and gap agree: it is one of those that codebooks use, and stands apart from the
 * points. Where only one of both speaks for it, it is doubtful.
 *
 * @param points the numbers that are points, with their counts
 * @param certain the numbers that are codes
 * @param doubtful the numbers that may be codes or points
 */
public record MissingCodes(
    NavigableMap<Integer, Long> points, Set<Integer> certain, Set<Integer> doubtful) {
  /** Codes of two digits and more; the negative ones and their multiples go with them. */
  private static final Set<Integer> LONG_CODES =
      Set.of(
          66, 77, 88, 95, 96, 97, 98, 99, 666, 777, 888, 977, 988, 995, 996, 997, 998, 999, 6666,
          7777, 8888, 9997, 9998, 9999, 66666, 77777, 88888, 99997, 99998, 99999, 999999);

  private static final Set<Integer> SHORT_CODES = Set.of(7, 8, 9);

  /** The highest point of a scale whose points are labels. */
  private static final int HIGHEST_POINT = 15;

  private static final int HIGHEST_SLIDER = 100;

  /** Numbers that are no points between a run and a short code above it. */
  private static final int GAP = 3;

  private static final int SHORTEST_RUN = 4;
  private static final int ANSWERS_A_POINT = 5;

  /** Tops of scales below which a zero may be a code: no scale in use has six or eight points from 0. */
  private static final Set<Integer> TOPS_WITHOUT_ZERO = Set.of(5, 7);

  /**
   * Parts points from codes.
   *
   * @param counts how often each number was given, one at least
   * @return the parts; points are never empty
   */
  public static MissingCodes of(Map<Integer, Long> counts) {
    MissingCodes codes = new MissingCodes(new TreeMap<>(counts), new TreeSet<>(), new TreeSet<>());
    codes.takeFar();
    codes.takeShort();
    codes.takeNegative();
    codes.takeZero();
    return codes;
  }

  /**
   * Parts the numbers among answers. Beside words a number of the form of a code is one.
   *
   * @param terms answers, words among them perhaps
   * @param cells how often each spelling occurs
   * @return the parts; no points where no answer is a number
   */
  public static MissingCodes of(List<Term> terms, Map<String, Long> cells) {
    NavigableMap<Integer, Long> counts = new TreeMap<>();
    boolean words = false;
    for (Term term : terms) {
      words |= !term.isNumber();
      if (term.isNumber()) {
        long count = term.spellings().stream().mapToLong(c -> cells.getOrDefault(c, 0L)).sum();
        counts.merge(term.number(), count, Long::sum);
      }
    }
    Set<Integer> codes = new TreeSet<>(counts.keySet());
    if (words && codes.stream().allMatch(n -> n < 0 || isLong(n))) {
      return new MissingCodes(new TreeMap<>(), codes, Set.of());
    }
    return counts.isEmpty() ? new MissingCodes(counts, Set.of(), Set.of()) : of(counts);
  }

  /** Codes of several digits, and codes below zero that are farther from it than any point. */
  private void takeFar() {
    NavigableMap<Integer, Long> near = new TreeMap<>(points);
    near.keySet().removeIf(MissingCodes::isLong);
    if (near.isEmpty()) {
      return;
    }
    boolean slider = near.lastKey() > HIGHEST_POINT;
    int highest = slider ? HIGHEST_SLIDER : HIGHEST_POINT;
    for (int number : List.copyOf(points.keySet())) {
      if (isLong(number) && Math.abs(number) > highest || isLong(number) && number < 0) {
        take(number, certain);
      }
    }
  }

  private static boolean isLong(int number) {
    return LONG_CODES.contains(Math.abs(number));
  }

  /** Seven, eight or nine above a run that ends well below. */
  private void takeShort() {
    int from = points.lastKey();
    List<Integer> above = new ArrayList<>();
    while (SHORT_CODES.contains(from) && points.size() > above.size() + 1) {
      above.add(from);
      int next = points.lowerKey(from);
      if (next < from - 1) {
        classify(above, next);
        return;
      }
      from = next;
    }
  }

  private void classify(List<Integer> above, int top) {
    int lowest = above.get(above.size() - 1);
    if (lowest - top < 2 || top < 2) {
      return;
    }
    boolean apart = lowest - top >= GAP && isRun(top);
    // a scale of ten points of which few are chosen has such gaps as well
    boolean ofThree = top == SHORTEST_RUN - 1 && points.firstKey() == 1 && isWhole(top);
    if (apart || isRun(top) || ofThree) {
      above.forEach(code -> take(code, apart ? certain : doubtful));
    }
  }

  /** Whether all points from zero, one or two to a number are seen, and often. */
  private boolean isRun(int top) {
    return top >= SHORTEST_RUN && isWhole(top);
  }

  private boolean isWhole(int top) {
    int first = Math.max(1, points.firstKey());
    NavigableMap<Integer, Long> run = points.subMap(first, true, top, true);
    long answers = run.values().stream().mapToLong(n -> n).sum();
    return first <= 2 && run.size() == top - first + 1 && answers >= (long) ANSWERS_A_POINT * top;
  }

  /** Codes such as -1, -2 and -9 on a scale that has no points below zero. */
  private void takeNegative() {
    NavigableMap<Integer, Long> negative = new TreeMap<>(points.headMap(0, false));
    if (negative.isEmpty() || negative.size() == points.size()) {
      return;
    }
    int top = points.lastKey();
    boolean counting = negative.lastKey() == -1 && -negative.firstKey() - negative.size() <= 1;
    int lopsided = Math.abs(top + negative.firstKey());
    boolean bipolar = counting && (lopsided == 0 || (lopsided == 1 && negative.size() > 1));
    if (bipolar) {
      return;
    }
    for (int code : negative.keySet()) {
      boolean apart = !points.containsKey(code + 1) || !points.containsKey(0) || -code > top;
      take(code, apart ? certain : doubtful);
    }
  }

  /** A zero below points from one, where no scale in use has as many points from zero. */
  private void takeZero() {
    if (points.firstKey() == 0
        && points.size() > 2
        && TOPS_WITHOUT_ZERO.contains(points.lastKey())) {
      take(0, doubtful);
    }
  }

  private void take(int number, Set<Integer> kind) {
    if (points.size() > 1) {
      points.remove(number);
      kind.add(number);
    }
  }
}
