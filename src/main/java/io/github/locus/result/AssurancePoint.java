package io.github.locus.result;

import java.util.Map;

/**
 * The verdict if another share of new leaders had to reach the repeatable level.
 *
 * @param assurance share of new leaders that should reach it; a half is the level of an average leader
 * @param verdict what would be recommended
 * @param repeatable the level that this share would reach, by function name: posterior mean, points
 * @param pBest P(best) on it, by function name
 */
public record AssurancePoint(
    @Within(Range.SHARE) double assurance,
    VerdictVariant verdict,
    @Within(Range.LEVEL) Map<String, Double> repeatable,
    @Within(Range.SHARE) Map<String, Double> pBest) {
  public AssurancePoint {
    repeatable = Ordered.copy(repeatable);
    pBest = Ordered.copy(pBest);
  }
}
