package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * One result held against gates.
 *
 * @param name the file or folder, as it was named; {@code analyze} and {@code compare} name themselves
 * @param title name of the organisation or survey, as the user gave it
 * @param minGroup smallest number of persons that a figure of it may be about
 * @param gates the gates in the order in which they were stated
 */
public record GatedResult(
    String name,
    Optional<String> title,
    @Within(Range.ASKED_FOR) int minGroup,
    List<GateOutcome> gates) {
  public GatedResult {
    gates = List.copyOf(gates);
  }

  /**
   * How many gates ended so.
   *
   * @param status how
   * @return 0 or more
   */
  public long count(GateStatus status) {
    return gates.stream().filter(gate -> gate.status() == status).count();
  }
}
