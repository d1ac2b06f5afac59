package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * One function through the three lenses. Levels are POMP points, probabilities shares.
 *
 * @param today level with the leaders it has now
 * @param repeatable level that 4 of 5 new leaders would reach or beat
 * @param renewed level that all its posts, refilled at once, would reach or beat with the same assurance
 * @param showcase level under its best leader
 * @param atRisk what a succession in a unit would cost there, one in five or more: the leaders' part of today less
 *     that of repeatable
 * @param tau standard deviation between leaders
 * @param pToday P(today ≥ T)
 * @param pRepeatable P(repeatable ≥ T)
 * @param pNewLeader chance that a new leader reaches T
 * @param pSpread P(tau ≥ 5 points)
 * @param status what can be said of it
 * @param separation what tau rests on
 * @param succession whether leader and place are told apart
 * @param contested whether statistical and reported evidence disagree
 * @param respondents respondents who rated it in its latest wave
 * @param units units in its latest wave
 * @param leaders leaders in its latest wave
 * @param headcounts whether the shares of its units, in the levels and below, are those of its headcount; else its units
 *     count alike, since a headcount is missing or 0
 * @param readyShare share of the function led by current leaders with P(m + u ≥ T) ≥ 0.8
 * @param showcaseLeader code of the leader behind {@code showcase}
 * @param dimensions today by capability dimension id
 * @param repeatableDimensions repeatable by capability dimension id
 * @param pDimensionBelow P(today &lt; T − 10) by capability dimension id
 * @param reportedRepeatability direct testimony, 0..100
 * @param leaveOneOut what the leader who matters most carries
 * @param leaderShares shares of the function under its current leaders, the largest first: nothing but what a roster has
 * @param leaderStep steps in which levels of coded leaders are told, points; 0 with all digits, withheld where none is told
 * @param leaderTable current leaders of whom something is told
 * @param place its leaders against the places they lead
 */
public record FunctionResult(
    Shown<Estimate> today,
    Shown<Estimate> repeatable,
    Shown<Estimate> renewed,
    Shown<Estimate> showcase,
    Shown<Estimate> atRisk,
    Shown<Estimate> tau,
    @Within(Range.SHARE) Shown<Double> pToday,
    @Within(Range.SHARE) Shown<Double> pRepeatable,
    @Within(Range.SHARE) Shown<Double> pNewLeader,
    @Within(Range.SHARE) Shown<Double> pSpread,
    FunctionStatus status,
    SeparationGrade separation,
    boolean succession,
    Shown<Boolean> contested,
    Shown<Integer> respondents,
    int units,
    int leaders,
    boolean headcounts,
    @Within(Range.SHARE) Shown<Double> readyShare,
    Shown<String> showcaseLeader,
    Map<String, Shown<Estimate>> dimensions,
    Map<String, Shown<Estimate>> repeatableDimensions,
    @Within(Range.SHARE) Map<String, Shown<Double>> pDimensionBelow,
    Shown<Estimate> reportedRepeatability,
    Shown<LeaveOneOut> leaveOneOut,
    @Within(Range.SHARE) Shown<List<Double>> leaderShares,
    @Within(Range.SPREAD) Shown<Double> leaderStep,
    List<LeaderResult> leaderTable,
    PlaceResult place) {
  public FunctionResult {
    dimensions = Ordered.copy(dimensions);
    repeatableDimensions = Ordered.copy(repeatableDimensions);
    pDimensionBelow = Ordered.copy(pDimensionBelow);
    leaderTable = List.copyOf(leaderTable);
  }

  /**
   * Whether today's level lies above that under the best leader, as it may by what the latest wave alone brought.
   *
   * @return false where one of the two is not told
   */
  public boolean todayAboveShowcase() {
    return today.flatMap(now -> showcase.map(best -> best.mean() < now.mean())).orElse(false);
  }
}
