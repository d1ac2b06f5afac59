package io.github.locus.statistics;

/**
 * A margin of a population: into which category each respondent falls, and which share of the
 * population each category has.
 *
 * @param categories a category index for each respondent, from 0; {@link #NOT_KNOWN} for those whose
 *     category is not known: they keep their joint share, and the targets hold for the others
 * @param shares the target of each category, 0 or more; they sum to 1 within 0.005, for published
 *     shares are rounded, and are scaled to sum to 1 exactly
 */
@SuppressWarnings("ArrayRecordComponent") // owned by the margin: copied in, never handed on
public record RakingMargin(int[] categories, double[] shares) {
  /** The category of a respondent who did not say. */
  public static final int NOT_KNOWN = -1;

  private static final double ROUNDING = 0.005;

  /** Copies and checks that categories and shares are what they should be. */
  public RakingMargin {
    categories = categories.clone();
    shares = shares.clone();
    for (int category : categories) {
      if (category < NOT_KNOWN || category >= shares.length) {
        throw new IllegalArgumentException("no category " + category + " of " + shares.length);
      }
    }
    double sum = 0;
    for (double share : shares) {
      if (!(share >= 0)) {
        throw new IllegalArgumentException("a share must be 0 or more, was " + share);
      }
      sum += share;
    }
    if (!(Math.abs(sum - 1) <= ROUNDING)) {
      throw new IllegalArgumentException("the shares of a margin sum to 1, not to " + sum);
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
  }
}
