package io.github.locus.compare;

import io.github.locus.result.Change;
import io.github.locus.result.Estimate;
import io.github.locus.statistics.StandardNormal;
import java.util.Optional;

/**
 * The difference of two independent posteriors under the normal approximation: the standard deviation of each is the
 * width of its 90% interval over 2 × 1.645, and variances add.
 */
final class Difference {
  /** Standard deviations from the mean to an end of a 90% interval. */
  private static final double REACH = StandardNormal.quantile(0.95);

  /** Width of a 90% interval, standard deviations. */
  static final double INTERVAL_IN_SDS = 2 * REACH;

  private Difference() {}

  static Optional<Change> of(Optional<Estimate> before, Optional<Estimate> after) {
    return before.flatMap(b -> after.map(a -> of(b, a)));
  }

  private static Change of(Estimate before, Estimate after) {
    double moved = after.mean() - before.mean();
    double reach = REACH * Math.hypot(deviation(before), deviation(after));
    return new Change(
        before.mean(),
        after.mean(),
        new Estimate(moved, moved - reach, moved + reach),
        Math.abs(moved) > reach);
  }

  private static double deviation(Estimate estimate) {
    return (estimate.high() - estimate.low()) / INTERVAL_IN_SDS;
  }
}
