package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import io.github.locus.statistics.ConfidenceInterval;
import io.github.locus.statistics.FisherF;

/**
 * Cronbach's α of the raw items: {@code k/(k−1) (1 − Σ var_i / var(sum))} (Cronbach 1951,
 * doi:10.1007/BF02310555). At most 1; negative where items contradict each other.
 */
final class CronbachAlpha {
  private CronbachAlpha() {}

  /**
   * Raw α.
   *
   * @param moments the items' covariances
   * @return not estimable with fewer than two items or complete ratings, or where the sum of the
   *     items does not vary
   */
  static Estimable of(ItemMoments moments) {
    int k = moments.items();
    if (k < 2) {
      return Estimable.not(Reason.NEEDS_TWO_ITEMS);
    }
    if (moments.n() < 2) {
      return Estimable.not(Reason.NEEDS_TWO_RATINGS);
    }
    double total = moments.totalVariance();
    if (total == 0) {
      return Estimable.not(
          moments.trace() == 0 ? Reason.RATINGS_DO_NOT_VARY : Reason.SUM_DOES_NOT_VARY);
    }
    return Estimable.of(k / (k - 1.0) * (1 - moments.trace() / total));
  }

  /**
   * Feldt's interval (Feldt, Woodruff &amp; Salih 1987, doi:10.1177/014662168701100107): 1 − (1 − α) F
   * with n − 1 and (n − 1)(k − 1) degrees of freedom.
   *
   * @param alpha α
   * @param n complete ratings, at least 2
   * @param items items, at least 2
   * @param confidence in (0, 1), for example 0.95
   */
  static ConfidenceInterval feldt(double alpha, long n, int items, double confidence) {
    double tail = (1 - confidence) / 2;
    double numerator = n - 1;
    double denominator = numerator * (items - 1);
    return new ConfidenceInterval(
        1 - (1 - alpha) * FisherF.quantile(1 - tail, numerator, denominator),
        1 - (1 - alpha) * FisherF.quantile(tail, numerator, denominator));
  }
}
