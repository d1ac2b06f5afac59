package io.github.locus.result;

/**
 * What became of the units of a function in a wave, so that no group of persons is small.
 *
 * @param wave a wave in which somebody rated the function
 * @param units units with ratings that are used; 0 where the function is left out of the wave, since too few gave ratings
 *     that can be used
 * @param mergedUnits of these, units that were merged with others
 * @param mergedInto how many units they count as
 */
public record ProtectedWave(String wave, int units, int mergedUnits, int mergedInto) {
  /**
   * Whether no rating of the function in the wave is used.
   *
   * @return true where there is no unit
   */
  public boolean leftOut() {
    return units == 0;
  }

  /**
   * Whether ratings of two units or more stand together as those of one.
   *
   * @return false where no unit was merged, or none with another that has ratings of the function
   */
  public boolean merged() {
    return mergedUnits > mergedInto;
  }
}
