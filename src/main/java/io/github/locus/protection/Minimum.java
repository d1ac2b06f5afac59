package io.github.locus.protection;

/**
 * The bounds in force.
 *
 * @param group k, the fewest persons of a group
 * @param function the fewest persons of a function that takes part in merging units, and of a term of the model
 * @param perUnit the fewest persons in a unit, on average, of such a function, where others are rated
 *     by many more
 */
record Minimum(int group, int function, int perUnit) {
  /** A status needs ten persons; so do units that are merged for the sake of a function. */
  private static final int FUNCTION = 10;

  /** Others are rated by so many times more persons. */
  static final int RARE = 4;

  /** The same for all usual minima, so that what is merged with what does not depend on them. */
  private static final int PER_UNIT = 5;

  static Minimum of(ProtectionRules rules) {
    return new Minimum(rules.minGroup(), Math.max(FUNCTION, rules.minGroup()), PER_UNIT);
  }

  /** Nothing is small. */
  static Minimum none() {
    return new Minimum(1, 1, 0);
  }
}
