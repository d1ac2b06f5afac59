package io.github.locus.protection;

/**
 * How a survey is to be protected.
 *
 * @param minGroup k, the fewest persons that a group may have, at least {@link #SMALLEST}
 * @param use which ratings are used
 */
public record ProtectionRules(int minGroup, RatingUse use) {
  /** Two persons know each other's answer once they know their sum: no group is below this. */
  public static final int SMALLEST = 3;

  /** Which ratings are used. */
  public enum RatingUse {
    /** Those that answer at least half of the capability dimensions, by declared weight. */
    ENOUGH_ANSWERED,
    /** Of these, those that do not contradict themselves by one answer throughout. */
    NOT_CARELESS,
    /** Of these, those that do not give one answer throughout. */
    NOT_STRAIGHT,
    /** All of them: their scores are given beside the survey, and its answers are not read. */
    EVERY
  }

  /** Checks the range. */
  public ProtectionRules {
    if (minGroup < SMALLEST) {
      throw new IllegalArgumentException(
          "a group of " + minGroup + " protects nobody; take " + SMALLEST + " or more");
    }
  }

  /**
   * The rules for a survey whose answers are to be scored.
   *
   * @param minGroup k, the fewest persons that a group may have, at least {@link #SMALLEST}
   * @return rules that use the ratings with enough answers which do not contradict themselves
   */
  public static ProtectionRules of(int minGroup) {
    return new ProtectionRules(minGroup, RatingUse.NOT_CARELESS);
  }
}
