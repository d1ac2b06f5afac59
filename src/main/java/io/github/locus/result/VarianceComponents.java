package io.github.locus.result;

import java.util.Map;

/**
 * Variance components, points².
 *
 * @param respondent leniency of respondents
 * @param climate what a unit's people give to every function
 * @param leader between leaders, by function name
 * @param place between places, leaders aside
 * @param cell what a function in a unit has in one wave alone
 * @param residual what is left
 */
public record VarianceComponents(
    Shown<Double> respondent,
    Shown<Double> climate,
    Map<String, Shown<Double>> leader,
    Shown<Double> place,
    Shown<Double> cell,
    Shown<Double> residual) {
  /** Copies. */
  public VarianceComponents {
    leader = Ordered.copy(leader);
  }
}
