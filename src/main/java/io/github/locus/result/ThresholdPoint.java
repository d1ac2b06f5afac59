package io.github.locus.result;

import java.util.Map;

/**
 * The verdict if another level counted as ready.
 *
 * @param threshold level that counts as ready, POMP points
 * @param verdict what would be recommended
 * @param pToday P(today ≥ threshold) by function name
 * @param pNewLeader chance that a new leader reaches the threshold, by function name
 * @param status status by function name; not of a function whose level is kept back
 */
public record ThresholdPoint(
    @Within(Range.SET_LEVEL) double threshold,
    VerdictVariant verdict,
    @Within(Range.SHARE) Map<String, Shown<Double>> pToday,
    @Within(Range.SHARE) Map<String, Shown<Double>> pNewLeader,
    Map<String, FunctionStatus> status) {
  public ThresholdPoint {
    pToday = Ordered.copy(pToday);
    pNewLeader = Ordered.copy(pNewLeader);
    status = Ordered.copy(status);
  }
}
