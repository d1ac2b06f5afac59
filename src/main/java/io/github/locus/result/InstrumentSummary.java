package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was asked.
 *
 * @param id instrument id
 * @param version its version
 * @param language language of its texts here: the one asked for, or the one shown instead where it lacks texts of that
 * @param roles what the instrument calls a rated function, by the organisation's own name; only
 *     functions that have such a name
 * @param dimensions all dimensions in declared order
 */
public record InstrumentSummary(
    String id,
    String version,
    String language,
    Map<String, String> roles,
    List<DimensionSummary> dimensions) {
  private static final double SAME = 1e-9;

  public InstrumentSummary {
    roles = Ordered.copy(roles);
    dimensions = List.copyOf(dimensions);
  }

  /**
   * The dimensions that readiness consists of.
   *
   * @return in declared order
   */
  public List<DimensionSummary> capabilities() {
    return ofRole(DimensionSummary.Role.CAPABILITY);
  }

  /**
   * Whether weights are those that the instrument declares.
   *
   * @param weights shares by dimension id
   * @return true where each capability has its declared share, to a billionth
   */
  public boolean declares(Map<String, Double> weights) {
    return capabilities().stream()
        .allMatch(
            dimension ->
                Math.abs(weights.getOrDefault(dimension.id(), 0.0) - dimension.weight()) < SAME);
  }

  /**
   * What readiness is made of.
   *
   * @return declared shares by id of the capability
   */
  public Map<String, Double> weights() {
    return capabilities().stream()
        .collect(Collectors.toMap(DimensionSummary::id, DimensionSummary::weight));
  }

  /**
   * The dimensions of a role.
   *
   * @param role {@code capability}, {@code strategy} or {@code reliance}
   * @return in declared order
   */
  public List<DimensionSummary> ofRole(DimensionSummary.Role role) {
    return dimensions.stream().filter(dimension -> dimension.role() == role).toList();
  }
}
