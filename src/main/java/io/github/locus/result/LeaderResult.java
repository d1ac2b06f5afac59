package io.github.locus.result;

import java.util.Optional;

/**
 * A current leader, under a code; where nothing of a leader may be told there is none. What tells whoever holds the roster
 * whose a code is is withheld, and levels are in the steps of {@link FunctionResult#leaderStep()}.
 *
 * @param code for example {@code IT-1}
 * @param name name, only where asked for
 * @param units units led in the latest wave; empty where they would tell whose the code is
 * @param respondents respondents who rated the cells led, latest wave
 * @param headcountShare share of the function: of its headcount, or of its units where these count alike
 * @param effect shrunken effect u, points; intervals of coded leaders of the same traits are as wide as the widest of them
 * @param level m + u, POMP points
 * @param pReady P(m + u ≥ T)
 */
public record LeaderResult(
    String code,
    Optional<String> name,
    Optional<Integer> units,
    Shown<Band> respondents,
    @Within(Range.SHARE) Shown<Double> headcountShare,
    Shown<Estimate> effect,
    Shown<Estimate> level,
    @Within(Range.SHARE) Shown<Double> pReady) {
  /**
   * What it is called where names may stand, in tables by code: nowhere are named persons ranked.
   *
   * @return the name with the code behind it, or the code
   */
  public String called() {
    return name.map(said -> said + " (" + code + ")").orElse(code);
  }
}
