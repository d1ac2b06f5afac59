package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * Quality of the measurement.
 *
 * @param responseRate answered / invited
 * @param reliability by dimension id
 * @param readiness how reliable readiness and unit means are
 * @param responseByUnit where answered / invited lies in the latest wave, by function name: how many of its units lie
 *     where, without codes, for who was invited is known
 * @param agreement by function name
 * @param straightLining ratings with identical answers throughout
 * @param sampler convergence of the sampler
 * @param items distribution by function name and item id
 */
public record QualityResult(
    @Within(Range.SHARE) Shown<Double> responseRate,
    Map<String, ReliabilityResult> reliability,
    ReadinessReliability readiness,
    Map<String, List<UnitResponse>> responseByUnit,
    Map<String, AgreementResult> agreement,
    Shown<StraightLining> straightLining,
    SamplerResult sampler,
    Map<String, Map<String, Shown<ItemResult>>> items) {
  public QualityResult {
    reliability = Ordered.copy(reliability);
    responseByUnit = Ordered.copy(responseByUnit);
    agreement = Ordered.copy(agreement);
    items = Ordered.copy(items);
  }
}
