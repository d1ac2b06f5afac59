package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * A current leader, under a code.
 *
 * @param code for example {@code IT-1}
 * @param name name, only where asked for
 * @param units units led in the latest wave
 * @param respondents respondents who rated the cells led, latest wave
 * @param headcountShare share of the function's headcount
 * @param effect shrunken effect u, points
 * @param level m + u, POMP points
 * @param pReady P(m + u ≥ T)
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record LeaderResult(
    String code,
    Optional<String> name,
    int units,
    Optional<Integer> respondents,
    Optional<Double> headcountShare,
    Optional<Estimate> effect,
    Optional<Estimate> level,
    Optional<Double> pReady,
    Map<String, String> why) {
  /** Copies. */
  public LeaderResult {
    why = Ordered.copy(why);
  }
}
