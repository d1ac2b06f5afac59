package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened when leaders changed.
 *
 * @param changed pairs of waves with a change of leader
 * @param stable pairs without
 * @param shift mean change where the leader changed less where not, points
 * @param spread an estimate of tau² without normality, points²
 * @param events the pairs, by wave and unit; none under {@code all}, which sums up those of the functions
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record SuccessionResult(
    int changed,
    int stable,
    Optional<SuccessionEstimate> shift,
    Optional<SuccessionEstimate> spread,
    List<SuccessionEvent> events,
    Map<String, String> why) {
  /** Copies. */
  public SuccessionResult {
    events = List.copyOf(events);
    why = Ordered.copy(why);
  }
}
