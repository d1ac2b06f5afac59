package io.github.locus.result;

import java.util.List;

/**
 * What the weight of one dimension does.
 *
 * @param criticalWeight weight at which the first two change places
 * @param grid points of the curve
 */
public record SensitivityResult(
    @Within(Range.SHARE) Shown<Double> criticalWeight, List<SensitivityPoint> grid) {
  public SensitivityResult {
    grid = List.copyOf(grid);
  }
}
