package io.github.locus.result;

import java.util.Map;

/**
 * How answers became scores.
 *
 * @param rows ratings read
 * @param ratingsUsed ratings with at least half of the capability dimensions
 * @param respondents persons with a used rating by function name and wave: what two results of one survey are told apart by
 * @param imputedShare share of the used dimension scores that was filled in
 * @param dimensionMeans mean of the used ratings by function name and dimension id, before imputing; with full precision only
 * @param leftOut ratings left out, by reason
 * @param weights survey weights, where given
 */
public record ScoringResult(
    Shown<Integer> rows,
    Shown<Integer> ratingsUsed,
    Map<String, Map<String, Shown<Integer>>> respondents,
    @Within(Range.SHARE) Shown<Double> imputedShare,
    @Within(Range.LEVEL) Map<String, Map<String, Shown<Double>>> dimensionMeans,
    Map<String, Shown<Integer>> leftOut,
    Shown<WeightSummary> weights) {
  public ScoringResult {
    dimensionMeans = Ordered.copy(dimensionMeans);
    respondents = Ordered.copy(respondents);
    leftOut = Ordered.copy(leftOut);
  }
}
