package io.github.locus.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one function. A figure that may not be shown is left empty here, for a sentence would show it.
 *
 * @param name name of the function
 * @param respondents respondents who rated it in its latest wave; decides, is never printed
 * @param shown whether a cell of it reaches the confidentiality minimum
 * @param lenses the three lenses; empty where they cannot be estimated
 * @param readyShare share of its headcount under current leaders with P(m + u ≥ T) ≥ 0.8
 * @param separation what the spread between its leaders rests on
 * @param succession whether leader and place are told apart
 * @param reportedRepeatability direct testimony, 0..100
 * @param leaderLoss what the leader who matters most carries; at least three leaders
 * @param showcaseLeader code of the leader behind {@link Lenses#showcase()}
 * @param dimensions by capability dimension id; lacks those that cannot be estimated
 */
public record FunctionEvidence(
    String name,
    int respondents,
    boolean shown,
    Optional<Lenses> lenses,
    Optional<Double> readyShare,
    SeparationGrade separation,
    boolean succession,
    Optional<LevelEstimate> reportedRepeatability,
    Optional<LeaderLoss> leaderLoss,
    Optional<String> showcaseLeader,
    Map<String, DimensionEvidence> dimensions) {
  /** Copies, keeping the order. */
  public FunctionEvidence {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
  }
}
