package io.github.locus.ingest.grouping;

import java.util.Map;
import java.util.NavigableMap;

/**
 * How far the scale of columns of numbers may go beyond what was answered. Where many stand at an end
 * and nobody beyond it, the scale ends there; so neighbours on 1 to 5 and on 1 to 7 are told apart.
 * Below, only a one without any zero tells: that nobody chose one or two tells nothing.
 *
 * @param depth the lowest number that the scale may have
 * @param reach the highest
 */
record NumberRange(int depth, int reach) {
  /** Answers at an end that nobody passes, from which on the scale goes one point further at most. */
  private static final long SOME = 5;

  private static final long SHARE_OF_SOME = 20;

  /** And of several columns together, from which on it goes no further; one may well miss its top. */
  private static final long MANY = 30;

  private static final long SHARE_OF_MANY = 8;
  private static final int SEVERAL = 3;

  /** Ratings differ in level too, so that only a far smaller chance than usual tells two scales. */
  private static final double BY_CHANCE = 1e-6;

  /** And only a smaller one than this leaves no doubt of one. */
  private static final double PERHAPS_BY_CHANCE = 1e-3;

  /**
   * Looks at answers.
   *
   * @param counts how often each number was given
   * @param columns how many columns hold them
   * @return the ends that their scale may have
   */
  static NumberRange of(NavigableMap<Integer, Long> counts, int columns) {
    long all = sum(counts);
    Map.Entry<Integer, Long> lowest = counts.firstEntry();
    Map.Entry<Integer, Long> highest = counts.lastEntry();
    int below = lowest.getKey() > 1 ? -1 : beyond(lowest.getValue(), all, columns);
    int above = beyond(highest.getValue(), all, columns);
    return new NumberRange(
        below < 0 ? Integer.MIN_VALUE : lowest.getKey() - below,
        above < 0 ? Integer.MAX_VALUE : highest.getKey() + above);
  }

  /**
   * Whether answers end clearly before those of others that may be on the same scale: many stand at
   * their end, and if they went beyond it as often as the others, hardly ever would nobody be there.
   *
   * @param counts how often each number was given
   * @param columns how many columns hold them; the answers of one person are counted once
   * @param others how often each number was given by the others
   * @return true where the two are likely two scales
   */
  static boolean stopsShort(
      NavigableMap<Integer, Long> counts, int columns, NavigableMap<Integer, Long> others) {
    return hasManyAtTheEnd(counts) && chance(counts, columns, others) < BY_CHANCE;
  }

  /** Whether that nobody went beyond the end of one column, as others did, is hardly a chance. */
  static boolean mayStopShort(
      NavigableMap<Integer, Long> counts, NavigableMap<Integer, Long> others) {
    return chance(counts, 1, others) < PERHAPS_BY_CHANCE;
  }

  /** How likely nobody goes beyond the end, where it is gone beyond as often as by others. */
  private static double chance(
      NavigableMap<Integer, Long> counts, int columns, NavigableMap<Integer, Long> others) {
    if (counts.isEmpty() || others.isEmpty() || others.lastKey() <= counts.lastKey()) {
      return 1;
    }
    double within = 1 - (double) sum(others.tailMap(counts.lastKey(), false)) / sum(others);
    return Math.pow(within, (double) sum(counts) / columns);
  }

  /** Whether so many stand at the end that the scale may well end there. */
  static boolean hasManyAtTheEnd(NavigableMap<Integer, Long> counts) {
    return !counts.isEmpty() && counts.lastEntry().getValue() * SHARE_OF_MANY >= sum(counts);
  }

  private static long sum(NavigableMap<Integer, Long> counts) {
    return counts.values().stream().mapToLong(n -> n).sum();
  }

  /** Whether the scale may have both numbers. */
  boolean allows(int lowest, int highest) {
    return lowest >= depth && highest <= reach;
  }

  /** The numbers that both allow. */
  NumberRange and(NumberRange other) {
    return new NumberRange(Math.max(depth, other.depth), Math.min(reach, other.reach));
  }

  /** Points that may lie beyond an end; negative for any number. */
  private static int beyond(long atEnd, long all, int columns) {
    if (columns >= SEVERAL && atEnd >= MANY && atEnd * SHARE_OF_MANY >= all) {
      return 0;
    }
    return atEnd >= SOME && atEnd * SHARE_OF_SOME >= all ? 1 : -1;
  }
}
