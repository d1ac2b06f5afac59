package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * What was asked.
 *
 * @param id instrument id
 * @param version its version
 * @param roles what the instrument calls a rated function, by the organisation's own name; only
 *     functions that have such a name
 * @param dimensions all dimensions in declared order
 */
public record InstrumentSummary(
    String id, String version, Map<String, String> roles, List<DimensionSummary> dimensions) {
  /** Copies. */
  public InstrumentSummary {
    roles = Ordered.copy(roles);
    dimensions = List.copyOf(dimensions);
  }
}
