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
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record PerceptionsResult(
    Map<String, Share> shouldLead,
    Map<String, Share> turnTo,
    Map<String, Share> fromOutside,
    Map<String, Share> window,
    Map<String, ShareDifference> shouldIs,
    Map<String, String> why) {
  /** Copies. */
  public PerceptionsResult {
    shouldLead = Ordered.copy(shouldLead);
    turnTo = Ordered.copy(turnTo);
    fromOutside = Ordered.copy(fromOutside);
    window = Ordered.copy(window);
    shouldIs = Ordered.copy(shouldIs);
    why = Ordered.copy(why);
  }
}
