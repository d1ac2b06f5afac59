package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Within-group agreement over several scores: {@code J(1 − x)/(J(1 − x) + x)}, x the mean over scores of the variance
 * within the group, each as a share of its variance under the null, at most 1 (James, Demaree &amp; Wolf 1984,
 * doi:10.1037/0021-9010.69.1.85). In [0, 1]; 0 wherever the variances exceed those of the null, as R's {@code
 * multilevel::rwg.j} has it.
 *
 * <p>The scores are means of items: the mean of k random answers has the variance of one divided by k. Held against
 * one answer's null, pure random answers to three items a dimension would look like strong agreement.
 */
final class RwgJ {
  private RwgJ() {}

  /**
   * A score that is a mean of items.
   *
   * @param items declared items k, at least 1
   * @param options options A of its scale
   * @param variance variance within the group with raters − 1 in the denominator, squared points of its scale
   */
  record Score(int items, int options, double variance) {
    private Optional<Double> share(NullDistribution nullDistribution) {
      return nullDistribution.variance(options).map(v -> variance * items / v);
    }
  }

  /**
   * Agreement of one group.
   *
   * @param raters raters in the group
   * @param scores the scores, at least 1
   * @param nullDistribution the null of an answer
   * @return not estimable with fewer than two raters or where a scale has no published variance
   */
  static Estimable of(long raters, List<Score> scores, NullDistribution nullDistribution) {
    if (raters < 2) {
      return Estimable.not(Reason.NEEDS_TWO_RATERS);
    }
    double sum = 0;
    for (Score score : scores) {
      Optional<Double> share = score.share(nullDistribution);
      if (share.isEmpty()) {
        return Estimable.not(Reason.NO_SKEWED_NULL);
      }
      sum += share.get();
    }
    double x = Math.min(1, sum / scores.size());
    double agreed = scores.size() * (1 - x);
    return Estimable.of(agreed / (agreed + x));
  }
}
