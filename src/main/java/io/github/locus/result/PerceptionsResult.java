package io.github.locus.result;

import java.util.Map;

/**
 * Nominations, with Wilson 90% intervals.
 *
 * @param shouldLead who should lead, by function name and {@code none}
 * @param turnTo to whom people turn
 * @param fromOutside share of those outside the function who turn to it
 * @param window how soon a solution is needed
 * @param shouldIs share that says a function should lead less the share that turns to it, by function name, of those who answered both
 */
public record PerceptionsResult(
    Map<String, Shown<Share>> shouldLead,
    Map<String, Shown<Share>> turnTo,
    Map<String, Shown<Share>> fromOutside,
    Map<String, Shown<Share>> window,
    Map<String, Shown<ShareDifference>> shouldIs) {
  /** Stands for a function where people say that it is none of them. */
  public static final String NONE = "none";

  public PerceptionsResult {
    shouldLead = Ordered.copy(shouldLead);
    turnTo = Ordered.copy(turnTo);
    fromOutside = Ordered.copy(fromOutside);
    window = Ordered.copy(window);
    shouldIs = Ordered.copy(shouldIs);
  }
}
