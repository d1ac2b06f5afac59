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
 * @param expectedLoss points lost by choosing it; on repeatable alone
 */
public record LensDecision(
    Map<String, Double> pBest,
    Map<String, Double> pBestSe,
    Map<String, List<Double>> rankAcceptability,
    Map<String, Map<String, Double>> pairwise,
    Map<String, Shown<Map<String, Double>>> centralWeights,
    Shown<Map<String, Double>> expectedLoss) {
  /** Copies. */
  public LensDecision {
    pBest = Ordered.copy(pBest);
    pBestSe = Ordered.copy(pBestSe);
    rankAcceptability = Ordered.copy(rankAcceptability);
    pairwise = Ordered.copy(pairwise);
    centralWeights = Ordered.copy(centralWeights);
  }
}
