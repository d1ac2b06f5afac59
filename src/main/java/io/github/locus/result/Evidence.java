package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the numbers say, before any rule is held against them. Rules take evidence with all digits and leave it as it is,
 * so that they can be called again on evidence with something left out; a {@link Result} is evidence with the digits that
 * are published.
 */
public interface Evidence {
  /** What was asked for: threshold, assurance. */
  AnalysisOptions options();

  /** What was asked: dimensions with their declared weights and items. */
  InstrumentSummary instrument();

  /** Functions by name, in the instrument's order. */
  Map<String, FunctionResult> functions();

  /** What happened when leaders changed, by {@code all} or function name. */
  Shown<Map<String, SuccessionResult>> succession();

  /**
   * What happened when leaders of a function changed.
   *
   * @param function name, or {@link SuccessionResult#ALL}
   * @return empty where {@link #succession()} has none of it
   */
  default Optional<SuccessionResult> successionOf(String function) {
    return succession().flatMap(all -> Optional.ofNullable(all.get(function)));
  }

  /**
   * How much leaders of a function differ, as the model of readiness has it.
   *
   * @param function name
   * @return variance, points²; empty where there is no such model or function, or where it may not be shown
   */
  default Optional<Double> leaderVariance(String function) {
    return Optional.ofNullable(models().get(ModelResult.READINESS))
        .flatMap(model -> Optional.ofNullable(model.variance().leader().get(function)))
        .flatMap(Shown::value);
  }

  /** The ranking; withheld where fewer than two functions can be ranked. */
  Shown<DecisionResult> decision();

  /** What was merged and left out to protect small groups, by function name, each in the order of its waves. */
  Map<String, List<ProtectedWave>> protection();

  /** How answers became scores. */
  ScoringResult scoring();

  /** REML fits by score. */
  Map<String, ModelResult> models();

  /** The model of readiness as its posterior has it. */
  ModelPosterior posterior();

  /** Quality of the measurement. */
  QualityResult quality();

  /** The verdict under other rules, and on less of the survey. */
  Robustness robustness();

  /** What people say outright; withheld where nothing of the kind was asked. */
  Shown<PerceptionsResult> perceptions();

  /** What the data lack, and what was found of them. */
  List<Finding> findings();

  /**
   * Whether something was found.
   *
   * @param code code of a finding
   * @return true where {@link #findings()} has it
   */
  default boolean found(String code) {
    return findings().stream().anyMatch(finding -> finding.code().equals(code));
  }

  /**
   * Whether something was found of a function.
   *
   * @param code code of a finding
   * @param function its name
   * @return true where {@link #findings()} has it about that function
   */
  default boolean found(String code, String function) {
    return findings().stream()
        .anyMatch(
            finding ->
                finding.code().equals(code)
                    && finding.function().filter(function::equals).isPresent());
  }
}
