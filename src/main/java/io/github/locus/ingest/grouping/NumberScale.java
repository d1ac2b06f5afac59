package io.github.locus.ingest.grouping;

import io.github.locus.ingest.grouping.FoundScale.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * The scale that numbers without labels are on. It is certain where all its points are seen, or both
 * ends and most of what lies between; a number that nobody chose is never taken for one that nobody
 * could choose.
 *
 * @param points the numbers of all points, lowest first, those that nobody chose among them
 * @param certainty how far the numbers tell it
 */
record NumberScale(List<Integer> points, Certainty certainty) {
  /**
   * Highest points of scales of which no other scale in use is a point longer, by their lowest: whoever
   * reaches them is at the end. One to ten is none of them: it may be zero to ten without its lowest,
   * unless the one is often chosen.
   */
  private static final Set<Integer> TOPS_FROM_ONE = Set.of(5, 7);

  private static final Set<Integer> TOPS_FROM_ZERO = Set.of(4, 6, 10);

  private static final int TEN = 10;

  /** Highest points of the others: 1 to 4 may be 1 to 5 without its end. */
  private static final Set<Integer> OTHER_TOPS_FROM_ONE = Set.of(3, 4, 6, 9);

  private static final Set<Integer> OTHER_TOPS_FROM_ZERO = Set.of(2, 3, 5, 7, 8);

  /** Tops of scales that begin with one. */
  private static final Set<Integer> TOPS_WITHOUT_ZERO = Set.of(5, 7);

  /** From here on a number that never occurs says something about a point. */
  private static final int MANY_A_POINT = 10;

  /** Answers at an end from which on it is one: nobody stops there by accident. */
  private static final long FEWEST_AT_AN_END = 2;

  /** One answer in so many is at the end of a scale that might go a point further. */
  private static final long SHARE_AT_AN_END = 50;

  /** Scales of three points are rare: answers that show one, and the share at each end. */
  private static final long FEWEST_ON_A_SHORT_SCALE = 100;

  private static final long SHARE_AT_A_SHORT_END = 10;

  /** On longer scales a number may well be one that hardly anybody chooses. */
  private static final int LONGEST_CODED = 7;

  private static final int LONG_FACTOR = 5;

  private static final int HIGHEST_LABELLED = 15;
  private static final int HIGHEST_SLIDER = 100;

  /** The best mark in countries that give marks from 0 on. */
  private static final int MARKS = 20;

  /** Distinct numbers of a scale whose points are not labelled one by one. */
  private static final int FEWEST_OF_A_SLIDER = 6;

  private static final int FEWEST_STEPS = 3;
  private static final int MOST_STEPS = 11;
  private static final int SMALLEST_STEP = 5;

  NumberScale {
    points = List.copyOf(points);
  }

  /**
   * Finds the scale of numbers.
   *
   * @param counts how often each was given; codes for no answer are not among them
   * @return the scale; empty where the numbers are on none: too few, too many, too far apart
   */
  static Optional<NumberScale> of(NavigableMap<Integer, Long> counts) {
    int min = counts.firstKey();
    int max = counts.lastKey();
    boolean two = counts.size() < FEWEST_STEPS && max < FEWEST_STEPS;
    if (counts.size() < 2 || two || min < -HIGHEST_LABELLED || max > HIGHEST_SLIDER) {
      return Optional.empty();
    }
    return steps(counts).or(() -> max > HIGHEST_LABELLED ? slider(counts) : run(counts));
  }

  /** A scale whose ends a header states. */
  static NumberScale stated(int min, int max) {
    return new NumberScale(run(min, max), Certainty.CERTAIN);
  }

  /** Points of equal distance, as platforms recode them: 0, 25, 50, 75, 100. */
  private static Optional<NumberScale> steps(NavigableMap<Integer, Long> counts) {
    for (int k = FEWEST_STEPS; k <= MOST_STEPS; k++) {
      List<Integer> hundred = new ArrayList<>();
      for (int i = 0; i < k; i++) {
        hundred.add((int) Math.round(100.0 * i / (k - 1)));
      }
      List<Integer> fromStep = hundred.subList(1, k);
      if (hundred.containsAll(counts.keySet()) && counts.size() >= FEWEST_STEPS) {
        boolean all = counts.size() == k;
        boolean allButZero = fromStep.size() == counts.size() && !counts.containsKey(0);
        // 20 to 100 may be five points, or six of which nobody chose the lowest
        return Optional.of(
            new NumberScale(
                allButZero && k > FEWEST_STEPS + 1 ? fromStep : hundred,
                all && (k > FEWEST_STEPS + 1 || hasMany(counts, k))
                    ? Certainty.CERTAIN
                    : Certainty.RANGE_UNKNOWN));
      }
    }
    int step = counts.higherKey(counts.firstKey()) - counts.firstKey();
    List<Integer> even = new ArrayList<>();
    for (int n = counts.firstKey(); n <= counts.lastKey(); n += step) {
      even.add(n);
    }
    return step >= SMALLEST_STEP
            && even.size() == counts.size()
            && even.containsAll(counts.keySet())
            && even.size() >= FEWEST_STEPS
            && even.size() <= MOST_STEPS
        ? Optional.of(
            new NumberScale(
                even, hasMany(counts, even.size()) ? Certainty.CERTAIN : Certainty.RANGE_UNKNOWN))
        : Optional.empty();
  }

  /** Any number from 0 to 100, or to 20 where nobody went further. */
  private static Optional<NumberScale> slider(NavigableMap<Integer, Long> counts) {
    int first = counts.firstKey();
    int length = counts.lastKey() - first + 1;
    if (first > HIGHEST_LABELLED
        && length == counts.size()
        && length >= FEWEST_STEPS
        && length <= LONGEST_CODED) {
      // codes that a platform gave to the points, 21 to 25: from the best on or from the worst
      return Optional.of(new NumberScale(run(first, counts.lastKey()), Certainty.ORDER_UNKNOWN));
    }
    if (counts.size() < FEWEST_OF_A_SLIDER || first < 0) {
      return Optional.empty();
    }
    int top = counts.lastKey() <= MARKS ? MARKS : HIGHEST_SLIDER;
    boolean ends = counts.firstKey() == 0 && counts.lastKey() == top;
    boolean all = top == HIGHEST_SLIDER || counts.size() == top + 1;
    return Optional.of(
        new NumberScale(run(0, top), ends && all ? Certainty.CERTAIN : Certainty.RANGE_UNKNOWN));
  }

  private static Optional<NumberScale> run(NavigableMap<Integer, Long> counts) {
    int min = counts.firstKey();
    int max = counts.lastKey();
    List<Integer> between = run(min, max);
    int expected = between.size() <= LONGEST_CODED ? between.size() : LONG_FACTOR * between.size();
    if (counts.size() < between.size() && hasMany(counts, expected)) {
      // numbers that nobody chose among many answers: codes, whose order need not be the scale's
      return Optional.of(new NumberScale(List.copyOf(counts.keySet()), Certainty.ORDER_UNKNOWN));
    }
    if (min < 0) {
      int end = Math.max(-min, max);
      return Optional.of(
          new NumberScale(
              run(-end, end),
              -min == max && isUsed(counts, min, max)
                  ? Certainty.CERTAIN
                  : Certainty.RANGE_UNKNOWN));
    }
    boolean full = 2 * counts.size() > between.size() + 1 && isUsed(counts, min, max);
    boolean last = (min == 0 ? TOPS_FROM_ZERO : TOPS_FROM_ONE).contains(max);
    boolean other = (min == 0 ? OTHER_TOPS_FROM_ZERO : OTHER_TOPS_FROM_ONE).contains(max);
    boolean ten = min == 1 && max == TEN;
    if (min <= 1 && full && (last || other || ten)) {
      boolean ends = last || isOften(counts, ten ? min : max);
      return Optional.of(
          new NumberScale(between, ends ? Certainty.CERTAIN : Certainty.RANGE_UNKNOWN));
    }
    if (min == 2
        && TOPS_WITHOUT_ZERO.contains(max)
        && hasMany(counts, max)
        && counts.size() == max - 1) {
      // no scale begins with two: nobody chose the lowest point
      return Optional.of(new NumberScale(run(1, max), Certainty.CERTAIN));
    }
    int from = Math.min(min, 1);
    return Optional.of(new NumberScale(run(from, likelyTop(from, max)), Certainty.RANGE_UNKNOWN));
  }

  /** Whether the ends were chosen so often that the scale goes no further. */
  private static boolean isUsed(NavigableMap<Integer, Long> counts, int min, int max) {
    long all = counts.values().stream().mapToLong(n -> n).sum();
    long top = counts.getOrDefault(max, 0L);
    if (max - min < FEWEST_STEPS) {
      long fewest = Math.min(counts.getOrDefault(min, 0L), top);
      return all >= FEWEST_ON_A_SHORT_SCALE && fewest * SHARE_AT_A_SHORT_END >= all;
    }
    boolean usualEnd = max - min == 4 || max - min >= 9;
    return usualEnd
        ? top >= FEWEST_AT_AN_END || hasMany(counts, max - min + 1)
        : top * SHARE_AT_AN_END >= all && (hasMany(counts, max + 1) || isWhole(counts, min, max));
  }

  /** Whether every point is seen and the highest as often as any. */
  private static boolean isWhole(NavigableMap<Integer, Long> counts, int min, int max) {
    long all = counts.values().stream().mapToLong(n -> n).sum();
    return counts.size() == max - min + 1
        && counts.getOrDefault(max, 0L) * counts.size() >= all
        && hasMany(counts, max - min - 1);
  }

  /**
   * Whether the last point seen at an end was chosen at least half as often as the others among many
   * answers: had the scale one more, somebody would have chosen it.
   */
  private static boolean isOften(NavigableMap<Integer, Long> counts, int end) {
    long all = counts.values().stream().mapToLong(n -> n).sum();
    return 2 * counts.size() * counts.getOrDefault(end, 0L) >= all
        && hasMany(counts, 2 * counts.lastKey());
  }

  private static int likelyTop(int from, int max) {
    int top = max;
    Set<Integer> tops = from == 0 ? Set.of(4, 6, 10) : Set.of(5, 7, 10);
    while (top < HIGHEST_LABELLED && !tops.contains(top)) {
      top++;
    }
    return top < HIGHEST_LABELLED ? top : max;
  }

  private static boolean hasMany(NavigableMap<Integer, Long> counts, int points) {
    long all = counts.values().stream().mapToLong(n -> n).sum();
    return all >= (long) MANY_A_POINT * points;
  }

  private static List<Integer> run(int from, int to) {
    List<Integer> run = new ArrayList<>();
    for (int n = from; n <= to; n++) {
      run.add(n);
    }
    return run;
  }
}
