package io.github.locus.instrument;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to do where a dimension is weak.
 *
 * @param standard the action for any function
 * @param byFunction the action where it differs, by function name
 */
public record DimensionActions(LibraryAction standard, Map<String, LibraryAction> byFunction) {
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
    Map<String, LibraryAction> own = new LinkedHashMap<>();
    byFunction.forEach(
        (name, action) -> own.put(names.getOrDefault(name, name), action.named(names)));
    return new DimensionActions(standard.named(names), own);
  }

  /**
   * The same actions where other functions are rated.
   *
   * @param rated names of the functions that are rated
   * @return a copy without the actions of others
   */
  DimensionActions among(Collection<String> rated) {
    Map<String, LibraryAction> kept = new LinkedHashMap<>();
    byFunction.forEach(
        (name, action) -> {
          if (rated.contains(name)) {
            kept.put(name, action.among(rated));
          }
        });
    return new DimensionActions(standard.among(rated), kept);
  }

  /**
   * The action for one function.
   *
   * @param function function name
   * @return its own action, else the standard one
   */
  public LibraryAction forFunction(String function) {
    return byFunction.getOrDefault(function, standard);
  }
}
