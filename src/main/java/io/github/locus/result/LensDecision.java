package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * The ranking on one lens. Maps are by function name, in the instrument's order.
 *
 * @param pBest probability of the first rank
 * @param pBestSe its Monte Carlo standard error
 * @param rankAcceptability probability of each rank, first rank first
 * @param pairwise P(row ≥ column)
 * @param centralWeights mean weights over the draws that the function wins, by dimension id
 * @param expectedLoss points lost by choosing it
 * @param margin the first by expected loss on repeatable less the next one
 */
public record LensDecision(
    @Within(Range.SHARE) Map<String, Double> pBest,
    @Within(Range.SHARE) Map<String, Double> pBestSe,
    @Within(Range.SHARE) Map<String, List<Double>> rankAcceptability,
    @Within(Range.SHARE) Map<String, Map<String, Double>> pairwise,
    @Within(Range.SHARE) Map<String, Shown<Map<String, Double>>> centralWeights,
    @Within(Range.SPREAD) Shown<Map<String, Double>> expectedLoss,
    Shown<Margin> margin) {
  public LensDecision {
    pBest = Ordered.copy(pBest);
    pBestSe = Ordered.copy(pBestSe);
    rankAcceptability = Ordered.copy(rankAcceptability);
    pairwise = Ordered.copy(pairwise);
    centralWeights = Ordered.copy(centralWeights);
  }
}
