package io.github.locus.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the weight of each dimension does to the first place on repeatable.
 *
 * @param second the function that is second by P(best)
 * @param critical weight at which the two first cross, by capability dimension id; empty where they do not
 */
public record WeightEvidence(String second, Map<String, Optional<Double>> critical) {
  /** Copies, keeping the order. */
  public WeightEvidence {
    critical = Collections.unmodifiableMap(new LinkedHashMap<>(critical));
  }
}
