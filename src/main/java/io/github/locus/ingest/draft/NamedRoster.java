package io.github.locus.ingest.draft;

import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Roster;
import io.github.locus.survey.UnitCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who led what, while units are names.
 *
 * @param source how the leaders are known
 * @param assignments assignment by cell
 */
public record NamedRoster(LeaderSource source, Map<NamedCell, Assignment> assignments) {
  /**
   * A cell.
   *
   * @param function index among the rated functions
   * @param unit unit name
   * @param wave index among the survey's waves
   */
  public record NamedCell(int function, String unit, int wave) {}

  /** Names of all units that have an assignment. */
  public Set<String> units() {
    return assignments.keySet().stream().map(NamedCell::unit).collect(Collectors.toSet());
  }

  /** The same roster with units by their place in a list; a unit that is not in it counts as the first. */
  public Roster toRoster(List<String> units) {
    Map<String, Integer> index = new HashMap<>();
    units.forEach(unit -> index.put(unit, index.size()));
    Map<UnitCell, Assignment> byIndex = new HashMap<>();
    assignments.forEach(
        (cell, assignment) ->
            byIndex.put(
                new UnitCell(cell.function(), index.getOrDefault(cell.unit(), 0), cell.wave()),
                assignment));
    return new Roster(source, byIndex);
  }
}
