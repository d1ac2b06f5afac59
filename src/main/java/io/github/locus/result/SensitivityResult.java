package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the weight of one dimension does.
 *
 * @param criticalWeight weight at which the first two change places
 * @param grid points of the curve
 * @param why reason by component name, for each component that is empty because it may not be shown or cannot be estimated
 */
public record SensitivityResult(
    Optional<Double> criticalWeight, List<SensitivityPoint> grid, Map<String, String> why) {
  /** Copies. */
  public SensitivityResult {
    grid = List.copyOf(grid);
    why = Ordered.copy(why);
  }
}
