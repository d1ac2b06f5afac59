package io.github.locus.separation;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How many leaders a set of cells can tell apart: the rank of their leader rows. Leaders who are only
 * met together in one merged cell count as one.
 */
final class LeaderRank {
  /** Shares are ratios of counts or weights; what is left of an elimination below this is 0. */
  private static final double ZERO = 1e-9;

  private LeaderRank() {}

  /**
   * The rank.
   *
   * @param rows leader shares of each cell; rows of a vacancy are empty
   */
  static int of(Collection<List<LeaderShare>> rows) {
    TreeMap<Integer, TreeMap<Integer, Double>> pivots = new TreeMap<>();
    for (List<LeaderShare> shares : rows) {
      TreeMap<Integer, Double> row = new TreeMap<>();
      shares.forEach(s -> row.merge(s.leader(), s.share(), Double::sum));
      while (!row.isEmpty()) {
        TreeMap<Integer, Double> pivot = pivots.get(row.firstKey());
        double lead = row.firstEntry().getValue();
        if (pivot == null) {
          row.replaceAll((leader, share) -> share / lead);
          pivots.put(row.firstKey(), row);
          break;
        }
        pivot.forEach((leader, share) -> row.merge(leader, -lead * share, Double::sum));
        row.values().removeIf(share -> Math.abs(share) < ZERO);
      }
    }
    return pivots.size();
  }
}
