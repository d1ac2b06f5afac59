package io.github.locus.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The plain lens beside the model: mean of leader means less their standard deviation times Φ⁻¹(a), noise taken off.
 *
 * @param function function it names
 * @param level level by function name, POMP points
 */
public record CrossCheckEvidence(String function, Map<String, Double> level) {
  /** Copies, keeping the order. */
  public CrossCheckEvidence {
    level = Collections.unmodifiableMap(new LinkedHashMap<>(level));
  }
}
