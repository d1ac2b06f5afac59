package io.github.locus.attack;

/**
 * A number that some output states, and what of.
 *
 * @param kind what it is
 * @param score the score: a dimension, {@code readiness} or {@code reportedRepeatability}
 * @param of the function, or the component of a variance
 * @param key wave, leader code or item, as the kind needs it; else empty
 * @param value as printed
 * @param halfWidth half a unit of its last printed digit
 */
record Figure(Kind kind, String score, String of, String key, double value, double halfWidth) {
  /** Key of a variance that is not told. */
  static final String GUESSED = "guessed";

  /** What a figure is; each is a known function of the answers. */
  enum Kind {
    /** Mean of the used ratings of a function. */
    RAW_MEAN,
    /** Mean of an item (key) over the used ratings, on its scale. */
    ITEM_MEAN,
    /** Fixed effect of a function and wave (key). */
    MODEL_MEAN,
    /** Fixed effect of rating one's own function. */
    SELF_INFLATION,
    /** Predicted effect of a leader (key). */
    LEADER_EFFECT,
    /** The same as a posterior mean: only nearly linear in the answers. */
    POSTERIOR_EFFECT,
    /** Posterior mean of a function's level today. */
    TODAY,
    /** Posterior mean of the level that four of five new leaders would reach. */
    REPEATABLE,
    /** Variance of a component. */
    VARIANCE,
    /** Posterior mean of the standard deviation between leaders. */
    SPREAD,
    /** Change of a unit (key: code of the unit, the earlier wave, the later, separated by blanks) between two waves. */
    CHANGE
  }

  /** The same, printed with fewer digits. */
  Figure rounded(int decimals) {
    double unit = Math.pow(10, -decimals);
    return new Figure(
        kind, score, of, key, Math.rint(value / unit) * unit, Math.max(halfWidth, unit / 2));
  }
}
