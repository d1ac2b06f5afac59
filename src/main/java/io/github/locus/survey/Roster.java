package io.github.locus.survey;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who led what, when.
 *
 * @param source how the leaders are known
 * @param assignments assignment by cell; with {@link LeaderSource#ROSTER} and {@link
 *     LeaderSource#COLUMN} every rated cell is present
 */
public record Roster(LeaderSource source, Map<UnitCell, Assignment> assignments) {
  /** Copies, ordered by cell. */
  public Roster {
    assignments = Collections.unmodifiableMap(new TreeMap<>(assignments));
  }

  /**
   * The assignment of a cell.
   *
   * @param cell a cell
   * @return its assignment, empty where the roster says nothing of it
   */
  public Optional<Assignment> of(UnitCell cell) {
    return Optional.ofNullable(assignments.get(cell));
  }
}
