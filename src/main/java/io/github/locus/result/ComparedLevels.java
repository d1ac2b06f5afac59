package io.github.locus.result;

import java.util.Optional;

/**
 * Levels of a function in one of several results, POMP points.
 *
 * @param today level with the leaders it had then
 * @param repeatable level that 4 of 5 new leaders would have reached or beaten
 * @param joined whether both are of the same measure as in the result before
 */
public record ComparedLevels(
    Optional<Estimate> today, Optional<Estimate> repeatable, boolean joined) {
  /**
   * Of a result without the function.
   *
   * @return no levels
   */
  public static ComparedLevels none() {
    return new ComparedLevels(Optional.empty(), Optional.empty(), false);
  }
}
