package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * What the verdict is under other rules, and on less of the survey.
 *
 * @param withoutStraightLined the verdict without any rating that gives one answer throughout; where there are many of
 *     them, or items of a dimension hardly hang together
 * @param thresholds the verdict if other levels counted as ready, from 50 to 75
 * @param lowerThreshold the nearest lower one at which the verdict would be another
 * @param higherThreshold the nearest higher one
 * @param assurances the verdict if other shares of new leaders had to reach the repeatable level, from .5 to .95
 * @param lowerAssurance the nearest lower one at which the verdict would be another
 * @param higherAssurance the nearest higher one
 * @param priors the ranking under other priors on the spread between leaders
 * @param confidence what of P(best) is the answers' uncertainty and what the weights'
 * @param withoutUnit the verdict without the answers of one unit, by its code; none of units that were merged, in a
 *     result for release none that is kept back; of more than 20 those that leave the least of the first function's lead by plain means
 * @param silence how far those who did not answer would have to differ
 */
public record Robustness(
    Shown<VerdictVariant> withoutStraightLined,
    Shown<List<ThresholdPoint>> thresholds,
    @Within(Range.SET_LEVEL) Shown<Double> lowerThreshold,
    @Within(Range.SET_LEVEL) Shown<Double> higherThreshold,
    Shown<List<AssurancePoint>> assurances,
    @Within(Range.SHARE) Shown<Double> lowerAssurance,
    @Within(Range.SHARE) Shown<Double> higherAssurance,
    Shown<List<PriorPoint>> priors,
    Shown<ConfidenceParts> confidence,
    Map<String, Shown<UnitLeftOut>> withoutUnit,
    Shown<SilenceResult> silence) {
  /** Units left out one by one, at most. */
  public static final int MOST_UNITS = 20;

  public Robustness {
    withoutUnit = Ordered.copy(withoutUnit);
  }
}
