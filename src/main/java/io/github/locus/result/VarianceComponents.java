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
    @Within(Range.VARIANCE) Shown<Double> respondent,
    @Within(Range.VARIANCE) Shown<Double> climate,
    @Within(Range.VARIANCE) Map<String, Shown<Double>> leader,
    @Within(Range.VARIANCE) Shown<Double> place,
    @Within(Range.VARIANCE) Shown<Double> cell,
    @Within(Range.VARIANCE) Shown<Double> residual) {
  public VarianceComponents {
    leader = Ordered.copy(leader);
  }
}
