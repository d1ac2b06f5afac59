package io.github.locus.ingest.roster;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of a roster.
 *
 * @param line where it stands
 * @param function index in the instrument
 * @param unit unit name
 * @param wave wave name, empty where the roster has no such column
 * @param period when the leader led; always, where the roster has no such columns
 * @param leader leader's name, empty for a vacancy
 * @param headcount people of the function's unit, where given
 * @param invited people invited, where given
 */
public record RosterRow(
    long line,
    int function,
    String unit,
    Optional<String> wave,
    LeaderPeriod period,
    Optional<String> leader,
    OptionalLong headcount,
    OptionalLong invited) {
  /**
   * The row under other names.
   *
   * @param otherUnit unit name
   * @param otherLeader leader's name, empty for a vacancy
   * @return a copy
   */
  public RosterRow named(String otherUnit, Optional<String> otherLeader) {
    return new RosterRow(line, function, otherUnit, wave, period, otherLeader, headcount, invited);
  }
}
