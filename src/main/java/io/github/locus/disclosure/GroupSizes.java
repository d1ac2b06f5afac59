package io.github.locus.disclosure;

import java.util.Map;

/**
 * Numbers of respondents behind figures that do not carry their own.
 *
 * @param byFunction respondents with used ratings, latest wave, by function name
 * @param byFunctionAndWave respondents with used ratings by function name and wave
 * @param selfByFunction respondents who rate their own function, by function name
 */
public record GroupSizes(
    Map<String, Integer> byFunction,
    Map<String, Map<String, Integer>> byFunctionAndWave,
    Map<String, Integer> selfByFunction) {
  /** Copies. */
  public GroupSizes {
    byFunction = Map.copyOf(byFunction);
    byFunctionAndWave = Map.copyOf(byFunctionAndWave);
    selfByFunction = Map.copyOf(selfByFunction);
  }
}
