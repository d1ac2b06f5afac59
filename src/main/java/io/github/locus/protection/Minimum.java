package io.github.locus.protection;

/**
 * The bounds in force.
 *
 * @param group k, the fewest persons of a group
 * @param function the fewest persons of a function that takes part in merging units
 */
record Minimum(int group, int function) {
  /** A status needs ten persons; so do units that are merged for the sake of a function. */
  private static final int FUNCTION = 10;

  static Minimum of(ProtectionRules rules) {
    return new Minimum(rules.minGroup(), Math.max(FUNCTION, rules.minGroup()));
  }

  /** Nothing is small. */
  static Minimum none() {
    return new Minimum(1, 1);
  }
}
