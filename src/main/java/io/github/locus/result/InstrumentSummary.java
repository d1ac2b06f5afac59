package io.github.locus.result;

import java.util.List;

/**
 * What was asked.
 *
 * @param id instrument id
 * @param version its version
 * @param dimensions all dimensions in declared order
 */
public record InstrumentSummary(String id, String version, List<DimensionSummary> dimensions) {
  /** Copies. */
  public InstrumentSummary {
    dimensions = List.copyOf(dimensions);
  }
}
