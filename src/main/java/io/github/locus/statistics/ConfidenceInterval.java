package io.github.locus.statistics;

/**
 * A confidence interval (frequentist; posterior intervals are another thing).
 *
 * @param low lower bound, finite
 * @param high upper bound, at least {@code low}, finite
 */
public record ConfidenceInterval(double low, double high) {
  /** Refuses bounds that are no interval. */
  public ConfidenceInterval {
    if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("no interval: " + low + " to " + high);
    }
  }
}
