package io.github.locus.result;

import java.util.Map;

/**
 * The ranking by the repeatable lens under another prior on the spread between leaders, at the declared weights, by
 * importance weights of the draws at hand.
 *
 * @param scale scale of the half-t prior on the spread between the leaders of each function, points
 * @param effectiveSize draws that the weights leave
 * @param first function with the largest mean of repeatable
 * @param repeatable posterior means by function name, points
 * @param tau posterior means of the spread between leaders by function name, points
 * @param pBest P(best) by function name
 */
public record PriorPoint(
    @Within(Range.SPREAD) double scale,
    @Within(Range.RATIO) double effectiveSize,
    String first,
    @Within(Range.LEVEL) Map<String, Double> repeatable,
    @Within(Range.SPREAD) Map<String, Double> tau,
    @Within(Range.SHARE) Map<String, Double> pBest) {
  public PriorPoint {
    repeatable = Ordered.copy(repeatable);
    tau = Ordered.copy(tau);
    pBest = Ordered.copy(pBest);
  }
}
