package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * Variance components, points².
 *
 * @param respondent leniency of respondents
 * @param climate what a unit's people give to every function
 * @param leader between leaders, by function name
 * @param place between places, leaders aside
 * @param residual what is left
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record VarianceComponents(
    Optional<Double> respondent,
    Optional<Double> climate,
    Map<String, Optional<Double>> leader,
    Optional<Double> place,
    double residual,
    Map<String, String> why) {
  /** Copies. */
  public VarianceComponents {
    leader = Ordered.copy(leader);
    why = Ordered.copy(why);
  }
}
