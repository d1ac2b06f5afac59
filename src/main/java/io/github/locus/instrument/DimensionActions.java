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
   * The same actions in the words of an organisation.
   *
   * @param names the organisation's own name of a function by the name that is declared
   * @return a copy by own names
   */
  DimensionActions named(Map<String, String> names) {
    Map<String, LocalizedText> own = new LinkedHashMap<>();
    byFunction.forEach((name, action) -> own.put(names.getOrDefault(name, name), action));
    return new DimensionActions(standard, own);
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
