package io.github.locus.psychometrics;

import io.github.locus.result.Reason;

/**
 * Within-group agreement over several items: {@code J(1 − S/V) / (J(1 − S/V) + S/V)}, S the mean of
 * the items' variances within the group, V the variance under the null (James, Demaree &amp; Wolf
 * 1984, doi:10.1037/0021-9010.69.1.85). In [0, 1]; 0 wherever S exceeds V, as R's {@code
 * multilevel::rwg.j} has it.
 */
final class RwgJ {
  private RwgJ() {}

  /**
   * Agreement of one group.
   *
   * @param raters raters in the group
   * @param items items J, at least 1
   * @param meanVariance S with raters − 1 in the denominator
   * @param options options of the scale
   * @param nullDistribution the null
   * @return not estimable with fewer than two raters or without a published V
   */
  static Estimable of(
      long raters, int items, double meanVariance, int options, NullDistribution nullDistribution) {
    if (raters < 2) {
      return Estimable.not(Reason.NEEDS_TWO_RATERS);
    }
    return nullDistribution
        .variance(options)
        .map(v -> Estimable.of(of(items, Math.min(1, meanVariance / v))))
        .orElse(Estimable.not(Reason.NO_SKEWED_NULL));
  }

  private static double of(int items, double ratio) {
    double agreed = items * (1 - ratio);
    return agreed / (agreed + ratio);
  }
}
