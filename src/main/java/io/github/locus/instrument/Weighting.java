package io.github.locus.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An alternative set of declared weights, compared beside the instrument's own.
 *
 * @param name what it is called, for example {@code people-first}
 * @param weights weight by capability dimension id; those not named count 1; scaled to sum 1
 */
public record Weighting(String name, Map<String, Double> weights) {
  /** Copies, keeping the order of declaration. */
  public Weighting {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }
}
