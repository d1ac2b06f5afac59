package io.github.locus.result;

import java.util.Map;

/**
 * Quality of the measurement.
 *
 * @param responseRate answered / invited
 * @param reliability by dimension id
 * @param agreement by function name
 * @param straightLining ratings with identical answers throughout
 * @param sampler convergence of the sampler
 * @param items distribution by function name and item id
 */
public record QualityResult(
    @Within(Range.SHARE) Shown<Double> responseRate,
    Map<String, ReliabilityResult> reliability,
    Map<String, AgreementResult> agreement,
    Shown<StraightLining> straightLining,
    SamplerResult sampler,
    Map<String, Map<String, Shown<ItemResult>>> items) {
  public QualityResult {
    reliability = Ordered.copy(reliability);
    agreement = Ordered.copy(agreement);
    items = Ordered.copy(items);
  }
}
