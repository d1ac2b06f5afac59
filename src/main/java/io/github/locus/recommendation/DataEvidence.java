package io.github.locus.recommendation;

import java.util.Optional;
import java.util.Set;

/**
 * How good the data are.
 *
 * @param conditions what they lack
 * @param imputedShare share of the used dimension scores that was filled in
 * @param designEffect design effect of survey weights, where given
 * @param responseRate answered / invited, where known
 * @param unconverged convergence of the sampler, where it did not reach its aim
 */
public record DataEvidence(
    Set<DataCondition> conditions,
    double imputedShare,
    Optional<Double> designEffect,
    Optional<Double> responseRate,
    Optional<Convergence> unconverged) {
  /** Copies. */
  public DataEvidence {
    conditions = Set.copyOf(conditions);
  }

  /**
   * Convergence of the sampler.
   *
   * @param rHat largest split-R̂
   * @param effectiveSampleSize smallest effective sample size
   */
  public record Convergence(double rHat, double effectiveSampleSize) {}
}
