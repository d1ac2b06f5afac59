package io.github.locus.separation;

import io.github.locus.survey.UnitCell;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * By what leader and place are told apart within a function, over the cells that have ratings: a
 * leader who has led several units, or a unit that has had several leaders. Vacancies tell nothing.
 *
 * @param leaders leaders with ratings
 * @param leadersOfSeveralUnits of these, those who have led two units or more
 * @param unitsOfSeveralLeaders units that two or more of these have led
 */
public record LeaderMoves(int leaders, int leadersOfSeveralUnits, int unitsOfSeveralLeaders) {

  static LeaderMoves of(LeaderFrame frame, int function, Collection<UnitCell> cells) {
    Map<Integer, TreeSet<Integer>> unitsOfLeader = new TreeMap<>();
    Map<Integer, TreeSet<Integer>> leadersOfUnit = new TreeMap<>();
    for (UnitCell cell : cells) {
      int leader = frame.leaderOf(cell);
      if (cell.function() == function && leader != LeaderFrame.VACANT) {
        unitsOfLeader.computeIfAbsent(leader, l -> new TreeSet<>()).add(cell.unit());
        leadersOfUnit.computeIfAbsent(cell.unit(), v -> new TreeSet<>()).add(leader);
      }
    }
    return new LeaderMoves(
        unitsOfLeader.size(), several(unitsOfLeader.values()), several(leadersOfUnit.values()));
  }

  private static int several(Collection<TreeSet<Integer>> sets) {
    return (int) sets.stream().filter(set -> set.size() > 1).count();
  }

  /**
   * Whether leader and place are told apart.
   *
   * @return true where a leader has led several units or a unit has had several leaders
   */
  public boolean apart() {
    return leadersOfSeveralUnits > 0 || unitsOfSeveralLeaders > 0;
  }
}
