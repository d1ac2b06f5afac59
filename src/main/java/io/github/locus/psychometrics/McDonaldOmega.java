package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import java.util.Optional;

/**
 * McDonald's ω_total of the standardised items: one factor by minres on the correlation matrix, the
 * variance that the model implies in the denominator, {@code (Σl)² / ((Σl)² + Σ(1 − l²))} (McDonald
 * 1999). In [0, 1). Of the four figures that go under the name this is not psych's {@code omega.tot}
 * (observed variance in the denominator) nor the one of the raw sum score.
 */
final class McDonaldOmega {
  /** A communality this near to 1 is 1 up to rounding. */
  private static final double HEYWOOD = 1 - 1e-10;

  private McDonaldOmega() {}

  /**
   * ω_total.
   *
   * @param moments the items' covariances
   * @return not estimable with fewer than three items (the factor is not determined), where an item
   *     does not vary, where the factor is not found, or where it explains an item whole (Heywood
   *     case)
   */
  static Estimable of(ItemMoments moments) {
    if (moments.items() < 3) {
      return Estimable.not(Reason.NEEDS_THREE_ITEMS);
    }
    if (moments.n() < 2) {
      return Estimable.not(Reason.NEEDS_TWO_RATINGS);
    }
    for (int i = 0; i < moments.items(); i++) {
      if (moments.variance(i) == 0) {
        return Estimable.not(Reason.ITEM_DOES_NOT_VARY);
      }
    }
    Optional<double[]> loadings = OneFactorMinres.loadings(moments.correlations());
    return loadings.map(McDonaldOmega::of).orElse(Estimable.not(Reason.NO_COMMON_FACTOR));
  }

  private static Estimable of(double[] loadings) {
    double sum = 0;
    double unique = 0;
    for (double l : loadings) {
      if (l * l >= HEYWOOD) {
        return Estimable.not(Reason.HEYWOOD_CASE);
      }
      sum += l;
      unique += 1 - l * l;
    }
    return Estimable.of(sum * sum / (sum * sum + unique));
  }
}
