package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * The ranking under uncertain weights.
 *
 * @param today ranking on today
 * @param repeatable ranking on repeatable
 * @param showcase ranking on showcase
 * @param crossCheck the simple lens beside the model
 * @param sensitivity by capability dimension id; empty where not asked for
 * @param dominance Pareto dominance on posterior means of today
 * @param weightings alternative weightings compared
 */
public record DecisionResult(
    LensDecision today,
    LensDecision repeatable,
    LensDecision showcase,
    Shown<CrossCheck> crossCheck,
    Shown<Map<String, SensitivityResult>> sensitivity,
    List<DominanceResult> dominance,
    List<WeightingResult> weightings) {
  public DecisionResult {
    dominance = List.copyOf(dominance);
    weightings = List.copyOf(weightings);
  }
}
