package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ranking under uncertain weights.
 *
 * @param today ranking on today
 * @param repeatable ranking on repeatable
 * @param showcase ranking on showcase
 * @param crossCheck the plain lens
 * @param sensitivity by capability dimension id; empty where not asked for
 * @param dominance Pareto dominance on posterior means of today
 * @param weightings alternative weightings compared
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record DecisionResult(
    LensDecision today,
    LensDecision repeatable,
    LensDecision showcase,
    Optional<CrossCheck> crossCheck,
    Optional<Map<String, SensitivityResult>> sensitivity,
    List<DominanceResult> dominance,
    List<WeightingResult> weightings,
    Map<String, String> why) {
  /** Copies. */
  public DecisionResult {
    dominance = List.copyOf(dominance);
    weightings = List.copyOf(weightings);
    why = Ordered.copy(why);
  }
}
