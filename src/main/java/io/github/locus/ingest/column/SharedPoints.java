package io.github.locus.ingest.column;

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
  private static final int FEWEST_PEOPLE = 5;
  private static final long SUM = 100;

  /** Points beyond this are on no scale with labels. */
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
      int to = from;
      while (to < profiles.size() && isPart(profiles, from, to)) {
        to++;
      }
      List<ColumnProfile> run = profiles.subList(from, to);
      long sum = run.stream().mapToLong(SharedPoints::sum).sum();
      boolean high =
          run.stream()
              .flatMap(profile -> profile.values().keySet().stream())
              .anyMatch(cell -> points(cell) > HIGHEST_LABELLED);
      if (run.size() >= FEWEST && high && sum == SUM * run.get(0).records()) {
        run.forEach(profile -> shared.add(profile.column().index()));
      }
      from = Math.max(to, from + 1);
    }
    return shared;
  }

  /** Whether a column is a neighbour of the one before it, and holds points of enough people. */
  private static boolean isPart(List<ColumnProfile> profiles, int from, int to) {
    ColumnProfile profile = profiles.get(to);
    boolean next =
        to == from
            || profile.column().index() == profiles.get(to - 1).column().index() + 1;
    return next
        && !profile.isOpen()
        && profile.filled() >= FEWEST_PEOPLE
        && profile.values().keySet().stream().allMatch(WHOLE.asMatchPredicate());
  }

  private static long sum(ColumnProfile profile) {
    long sum = 0;
    for (Map.Entry<String, Long> cell : profile.values().entrySet()) {
      sum += points(cell.getKey()) * cell.getValue();
    }
    return sum;
  }

  private static long points(String cell) {
    return Long.parseLong(cell.split("[.,]", 2)[0]);
  }
}
