package io.github.locus.result;

import java.util.List;

/**
 * Agreement of a function's raters on its leaders.
 *
 * @param icc1 ICC(1), plain mean group size
 * @param icc1UnequalSizes ICC(1) for unequal sizes
 * @param icc2 ICC(2)
 * @param rwgjMedian median rwg(j), uniform null
 * @param rwgjSkewedMedian median rwg(j), slightly skewed null
 * @param admMedian median AD_M, scale points
 * @param leaders by leader; in a result for release of those alone who stand in the function's table of leaders
 */
public record AgreementResult(
    @Within(Range.RELIABILITY) Shown<Double> icc1,
    @Within(Range.RELIABILITY) Shown<Double> icc1UnequalSizes,
    @Within(Range.RELIABILITY) Shown<Double> icc2,
    @Within(Range.AGREEMENT) Shown<Double> rwgjMedian,
    @Within(Range.AGREEMENT) Shown<Double> rwgjSkewedMedian,
    @Within(Range.SPREAD) Shown<Double> admMedian,
    List<LeaderAgreement> leaders) {
  public AgreementResult {
    leaders = List.copyOf(leaders);
  }
}
