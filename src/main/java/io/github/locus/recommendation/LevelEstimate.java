package io.github.locus.recommendation;

/**
 * A posterior in three figures.
 *
 * @param mean posterior mean
 * @param low 5% quantile
 * @param high 95% quantile
 */
public record LevelEstimate(double mean, double low, double high) {
  /** Refuses what is not a number. */
  public LevelEstimate {
    if (!Double.isFinite(mean) || !Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException(
          "an estimate must be finite, was " + mean + " (" + low + " to " + high + ")");
    }
  }
}
