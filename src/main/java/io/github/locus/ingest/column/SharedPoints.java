package io.github.locus.ingest.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds neighbours among which each person shared out a hundred points. All their cells together add up to a
 * hundred a record, to the last point, which ratings of any number of people do not.
 */
public final class SharedPoints {
  private static final int FEWEST = 3;
  private static final int MOST = 20;
  private static final int FEWEST_PEOPLE = 5;
  private static final long SUM = 100;

  /** Points beyond this, codes for no answer apart, are on no scale with labels. */
  private static final long HIGHEST_LABELLED = 15;

  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:[.,]0+)?");

  private SharedPoints() {}

  /**
   * Looks for shared points.
   *
   * @param profiles the questions of a file, in file order
   * @return numbers of the columns that hold them
   */
  public static Set<Integer> find(List<ColumnProfile> profiles) {
    Set<Integer> shared = new HashSet<>();
    int from = 0;
    while (from < profiles.size()) {
      int length = length(profiles, from);
      profiles
          .subList(from, from + length)
          .forEach(profile -> shared.add(profile.column().index()));
      from += Math.max(1, length);
    }
    return shared;
  }

  /** How many columns from one on share a sum; 0 where none do. Both ends hold more points than a scale has. */
  private static int length(List<ColumnProfile> profiles, int from) {
    long sum = 0;
    for (int to = from; to < Math.min(profiles.size(), from + MOST); to++) {
      ColumnProfile profile = profiles.get(to);
      boolean next =
          to == from || profile.column().index() == profiles.get(to - 1).column().index() + 1;
      if (!next || !holdsPoints(profile) || (to == from && !isBeyondScales(profile))) {
        return 0;
      }
      sum += sum(profile);
      int length = to - from + 1;
      if (length >= FEWEST && isBeyondScales(profile) && sum == SUM * profile.records()) {
        return length;
      }
    }
    return 0;
  }

  private static boolean holdsPoints(ColumnProfile profile) {
    return !profile.isOpen()
        && profile.filled() >= FEWEST_PEOPLE
        && profile.values().keySet().stream().allMatch(WHOLE.asMatchPredicate())
        && profile.values().keySet().stream().allMatch(cell -> points(cell) <= SUM);
  }

  private static boolean isBeyondScales(ColumnProfile profile) {
    if (profile.values().keySet().stream().noneMatch(cell -> points(cell) > HIGHEST_LABELLED)) {
      return false;
    }
    Map<Integer, Long> counts = new HashMap<>();
    profile.values().forEach((cell, count) -> counts.merge((int) points(cell), count, Long::sum));
    return MissingCodes.of(counts).points().lastKey() > HIGHEST_LABELLED;
  }

  private static long sum(ColumnProfile profile) {
    long sum = 0;
    for (Map.Entry<String, Long> cell : profile.values().entrySet()) {
      sum += points(cell.getKey()) * cell.getValue();
    }
    return sum;
  }

  private static long points(String cell) {
    int end = 0;
    while (end < cell.length() && cell.charAt(end) != '.' && cell.charAt(end) != ',') {
      end++;
    }
    return Long.parseLong(cell.substring(0, end));
  }
}
