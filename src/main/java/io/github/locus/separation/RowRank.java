package io.github.locus.separation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rank of a few sparse design rows: how many of their columns data can tell apart. */
final class RowRank {
  /** Shares are ratios of counts or weights; what is left of an elimination below this is 0. */
  private static final double ZERO = 1e-9;

  private RowRank() {}

  /**
   * How many leaders a set of posts or cells can tell apart. Leaders who are only met together in one merged cell
   * count as one.
   *
   * @param rows leader shares of each; rows of a vacancy are empty
   * @return 0..number of rows
   */
  static int ofLeaders(Collection<List<LeaderShare>> rows) {
    return of(rows.stream().distinct().map(RowRank::byLeader).toList());
  }

  private static Map<Integer, Double> byLeader(List<LeaderShare> shares) {
    Map<Integer, Double> row = new TreeMap<>();
    shares.forEach(s -> row.merge(s.leader(), s.share(), Double::sum));
    return row;
  }

  /**
   * Eliminates row by row. Columns that meet few others should have the lower numbers: they become the
   * pivots, and nothing fills up.
   *
   * @param rows values by column; a row without values counts nothing
   * @return 0..number of rows
   */
  static int of(Collection<Map<Integer, Double>> rows) {
    TreeMap<Integer, TreeMap<Integer, Double>> pivots = new TreeMap<>();
    for (Map<Integer, Double> values : rows) {
      TreeMap<Integer, Double> row = new TreeMap<>(values);
      while (!row.isEmpty()) {
        TreeMap<Integer, Double> pivot = pivots.get(row.firstKey());
        double lead = row.firstEntry().getValue();
        if (pivot == null) {
          row.replaceAll((column, value) -> value / lead);
          pivots.put(row.firstKey(), row);
          break;
        }
        pivot.forEach((column, value) -> row.merge(column, -lead * value, Double::sum));
        row.values().removeIf(value -> Math.abs(value) < ZERO);
      }
    }
    return pivots.size();
  }
}
