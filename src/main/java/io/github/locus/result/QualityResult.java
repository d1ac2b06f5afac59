package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * Quality of the measurement.
 *
 * @param responseRate answered / invited
 * @param reliability by dimension id
 * @param agreement by function name
 * @param straightLining ratings with identical answers throughout
 * @param sampler convergence of the sampler
 * @param items distribution by function name and item id
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record QualityResult(
    Optional<Double> responseRate,
    Map<String, ReliabilityResult> reliability,
    Map<String, AgreementResult> agreement,
    Optional<StraightLining> straightLining,
    SamplerResult sampler,
    Map<String, Map<String, ItemResult>> items,
    Map<String, String> why) {
  /** Copies. */
  public QualityResult {
    reliability = Ordered.copy(reliability);
    agreement = Ordered.copy(agreement);
    items = Ordered.copy(items);
    why = Ordered.copy(why);
  }
}
