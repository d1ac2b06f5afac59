package io.github.locus.ingest.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Numbers in steps of a half, as stars are given: {@code 3.5}, {@code 4,0}. */
public final class HalfPoints {
  private static final Pattern HALF = Pattern.compile("(?:\\d|10)(?:[.,][05]0?)?");
  private static final Pattern ODD = Pattern.compile("\\d[.,]50?");
  private static final int FEWEST = 3;

  /** Where scales of marks and stars begin and end. */
  private static final Set<Integer> BEGINNINGS = Set.of(0, 1);

  private static final Set<Integer> TOPS = Set.of(5, 7, 10);

  private HalfPoints() {}

  /**
   * Whether cells are half points.
   *
   * @param cells what stands in columns, each once
   * @return true where all are numbers from 0 to 10 in steps of a half, and one at least is no whole number
   */
  public static boolean are(Collection<String> cells) {
    return cells.size() >= FEWEST
        && cells.stream().allMatch(HALF.asMatchPredicate())
        && cells.stream().anyMatch(ODD.asMatchPredicate());
  }

  /** Whether a cell is a number and a half. */
  static boolean isOdd(String cell) {
    return ODD.matcher(cell).matches();
  }

  /**
   * The whole numbers between which cells lie.
   *
   * @param cells half points
   * @return the lower one and the higher one
   */
  public static List<Integer> ends(Collection<String> cells) {
    DoubleSummaryStatistics all =
        cells.stream().mapToDouble(HalfPoints::number).summaryStatistics();
    return List.of((int) Math.floor(all.getMin()), (int) Math.ceil(all.getMax()));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(',', '.'));
  }

  /**
   * Whether every point of a scale was given.
   *
   * @param cells half points
   * @param range where their scale begins and ends
   * @return false where one is missing, or lies beyond
   */
  public static boolean fill(Collection<String> cells, StatedRange range) {
    List<Integer> ends = ends(cells);
    long given = cells.stream().mapToDouble(HalfPoints::number).distinct().count();
    return range.contains(ends.get(0), ends.get(1))
        && given == 2L * (range.max() - range.min()) + 1;
  }

  /**
   * Whether every point of a usual scale was given, but perhaps for the zero below half a star.
   *
   * @param cells half points
   * @return true for all of 1, 1.5, 2 … 5; hours and means are seldom spread so
   */
  public static boolean fillAUsualScale(Collection<String> cells) {
    List<Integer> ends = ends(cells);
    long given = cells.stream().mapToDouble(HalfPoints::number).distinct().count();
    int spaces = 2 * (ends.get(1) - ends.get(0));
    boolean whole = given == spaces + 1 || (ends.get(0) == 0 && given == spaces);
    return BEGINNINGS.contains(ends.get(0)) && TOPS.contains(ends.get(1)) && whole;
  }

  /**
   * The points from the lowest that was given to the highest.
   *
   * @param cells half points
   * @return each point with its spellings; one that nobody chose is spelled as the others are
   */
  public static List<List<String>> between(Collection<String> cells) {
    TreeMap<Integer, List<String>> spellings = new TreeMap<>();
    for (String cell : cells) {
      int halves = (int) Math.round(2 * number(cell));
      spellings.computeIfAbsent(halves, h -> new ArrayList<>()).add(cell);
    }
    boolean comma = cells.stream().anyMatch(cell -> cell.indexOf(',') >= 0);
    List<List<String>> points = new ArrayList<>();
    for (int halves = spellings.firstKey(); halves <= spellings.lastKey(); halves++) {
      String plain = halves / 2 + (comma ? "," : ".") + (halves % 2 == 0 ? "0" : "5");
      points.add(spellings.getOrDefault(halves, List.of(plain)));
    }
    return points;
  }
}
