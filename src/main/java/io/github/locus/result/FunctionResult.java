package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One function through the three lenses. Levels are POMP points, probabilities shares.
 *
 * @param today level with the leaders it has now
 * @param repeatable level that 4 of 5 new leaders would reach or beat
 * @param showcase level under its best leader
 * @param atRisk today − repeatable
 * @param tau standard deviation between leaders
 * @param pToday P(today ≥ T)
 * @param pRepeatable P(repeatable ≥ T)
 * @param pNewLeader chance that a new leader reaches T
 * @param pSpread P(tau ≥ 5 points)
 * @param status {@code insufficient}, {@code systematic}, {@code leader-dependent}, {@code ready-unproven}, {@code not-ready} or {@code uncertain}
 * @param separation what tau rests on: {@code none}, {@code weak} or {@code good}
 * @param succession whether leader and place are told apart
 * @param contested whether statistical and reported evidence disagree
 * @param respondents respondents who rated it in its latest wave
 * @param units units in its latest wave
 * @param leaders leaders in its latest wave
 * @param readyShare headcount share led by current leaders with P(m + u ≥ T) ≥ 0.8
 * @param showcaseLeader code of the leader behind {@code showcase}
 * @param dimensions today by capability dimension id
 * @param repeatableDimensions repeatable by capability dimension id
 * @param pDimensionBelow P(today &lt; T − 10) by capability dimension id
 * @param reportedRepeatability direct testimony, 0..100
 * @param leaveOneOut what the leader who matters most carries
 * @param leaderTable current leaders
 * @param place its leaders against the places they lead
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record FunctionResult(
    Optional<Estimate> today,
    Optional<Estimate> repeatable,
    Optional<Estimate> showcase,
    Optional<Estimate> atRisk,
    Optional<Estimate> tau,
    Optional<Double> pToday,
    Optional<Double> pRepeatable,
    Optional<Double> pNewLeader,
    Optional<Double> pSpread,
    String status,
    String separation,
    boolean succession,
    Optional<Boolean> contested,
    Optional<Integer> respondents,
    int units,
    int leaders,
    Optional<Double> readyShare,
    Optional<String> showcaseLeader,
    Map<String, Optional<Estimate>> dimensions,
    Map<String, Optional<Estimate>> repeatableDimensions,
    Map<String, Optional<Double>> pDimensionBelow,
    Optional<Estimate> reportedRepeatability,
    Optional<LeaveOneOut> leaveOneOut,
    List<LeaderResult> leaderTable,
    PlaceResult place,
    Map<String, String> why) {
  /** Copies. */
  public FunctionResult {
    dimensions = Ordered.copy(dimensions);
    repeatableDimensions = Ordered.copy(repeatableDimensions);
    pDimensionBelow = Ordered.copy(pDimensionBelow);
    leaderTable = List.copyOf(leaderTable);
    why = Ordered.copy(why);
  }
}
