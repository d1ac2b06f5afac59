package io.github.locus.separation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * By what leader and place are told apart within a function, over the cells that have ratings: a
 * leader who has led several sites, or a site that has had several leaders. Vacancies tell nothing,
 * nor do merged cells that several lead. Merged units are one site.
 *
 * @param leaders leaders with ratings who can be told from each other: the rank of the leader rows
 * @param leadersOfSeveralUnits leaders who have led two sites or more alone
 * @param unitsOfSeveralLeaders sites that two or more have led alone, one after the other
 */
public record LeaderMoves(int leaders, int leadersOfSeveralUnits, int unitsOfSeveralLeaders) {

  static LeaderMoves of(LeaderFrame frame, int function, Collection<Integer> cells) {
    Map<Integer, TreeSet<Integer>> sitesOfLeader = new TreeMap<>();
    Map<Integer, TreeSet<Integer>> leadersOfSite = new TreeMap<>();
    List<Integer> own =
        cells.stream()
            .filter(cell -> frame.survey().cells().get(cell).function() == function)
            .toList();
    for (int cell : own) {
      int leader = frame.soleLeader(cell);
      if (leader != LeaderFrame.VACANT) {
        int site = frame.survey().cells().get(cell).site();
        sitesOfLeader.computeIfAbsent(leader, l -> new TreeSet<>()).add(site);
        leadersOfSite.computeIfAbsent(site, v -> new TreeSet<>()).add(leader);
      }
    }
    return new LeaderMoves(
        RowRank.ofLeaders(own.stream().map(frame::leaderShares).toList()),
        several(sitesOfLeader.values()),
        several(leadersOfSite.values()));
  }

  private static int several(Collection<TreeSet<Integer>> sets) {
    return (int) sets.stream().filter(set -> set.size() > 1).count();
  }

  /**
   * Whether leader and place are told apart.
   *
   * @return true where a leader has led several sites or a site has had several leaders
   */
  public boolean apart() {
    return leadersOfSeveralUnits > 0 || unitsOfSeveralLeaders > 0;
  }
}
