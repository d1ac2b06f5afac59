package io.github.locus.simulate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the analysis of a simulated survey should find.
 *
 * @param seed seed of the draw
 * @param threshold T, POMP points
 * @param assurance share of new leaders that should reach {@code repeatable}
 * @param functions by function name, in the instrument's order
 * @param bestToday function with the highest level today
 * @param bestRepeatable function with the highest repeatable level
 * @param bestShowcase function with the highest level under its best leader
 */
public record Truth(
    long seed,
    double threshold,
    double assurance,
    Map<String, FunctionTruth> functions,
    String bestToday,
    String bestRepeatable,
    String bestShowcase) {
  /** Copies, keeping the order. */
  public Truth {
    functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
  }

  /**
   * What is true of one function.
   *
   * @param name function name
   * @return its truth
   * @throws IllegalArgumentException if the organisation has no such function
   */
  public FunctionTruth function(String name) {
    FunctionTruth truth = functions.get(name);
    if (truth == null) {
      throw new IllegalArgumentException(name + " is none of " + functions.keySet());
    }
    return truth;
  }
}
