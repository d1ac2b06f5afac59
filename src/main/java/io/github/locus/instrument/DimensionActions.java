package io.github.locus.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to do where a dimension is weak.
 *
 * @param standard the action for any function
 * @param byFunction the action where it differs, by function name
 */
public record DimensionActions(LocalizedText standard, Map<String, LocalizedText> byFunction) {
  /** Copies, keeping the order of declaration. */
  public DimensionActions {
    byFunction = Collections.unmodifiableMap(new LinkedHashMap<>(byFunction));
  }

  /**
   * The action for one function.
   *
   * @param function function name
   * @return its own action, else the standard one
   */
  public LocalizedText forFunction(String function) {
    return byFunction.getOrDefault(function, standard);
  }
}
