package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Agreement of a function's raters on its leaders.
 *
 * @param icc1 ICC(1), plain mean group size
 * @param icc1UnequalSizes ICC(1) for unequal sizes
 * @param icc2 ICC(2)
 * @param rwgjMedian median rwg(j), uniform null
 * @param rwgjSkewedMedian median rwg(j), slightly skewed null
 * @param admMedian median AD_M, scale points
 * @param leaders by leader
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record AgreementResult(
    Optional<Double> icc1,
    Optional<Double> icc1UnequalSizes,
    Optional<Double> icc2,
    Optional<Double> rwgjMedian,
    Optional<Double> rwgjSkewedMedian,
    Optional<Double> admMedian,
    List<LeaderAgreement> leaders,
    Map<String, String> why) {
  /** Copies. */
  public AgreementResult {
    leaders = List.copyOf(leaders);
    why = Ordered.copy(why);
  }
}
