package io.github.locus.multilevel;

import java.util.Optional;

/**
 * A weighted score of which the posterior is wanted.
 *
 * @param weights of the scores, finite
 * @param draws how many draws are wanted, ≥ 1
 * @param leastSize the effective size below which more points are taken: of the weights, and of every reported quantity
 *     where there are as many draws
 * @param reported what is read of the draws
 * @param fit the score's REML fit, where it has been made
 * @param predictandsAlone whether draws of the sampler's predictands and of standard deviations are enough, without effects
 */
public record ScoreRequest(
    double[] weights,
    int draws,
    double leastSize,
    ReportedQuantities reported,
    Optional<RemlFit> fit,
    boolean predictandsAlone) {
  /** Effective size of a posterior of which quantiles and probabilities are reported. */
  public static final double REPORTED_SIZE = 400;

  /** Effective size where only means are read, or a few draws. */
  public static final double LEAST_SIZE = 100;

  /** Checks and copies. */
  public ScoreRequest {
    if (draws < 1 || !(leastSize > 0)) {
      throw new IllegalArgumentException(draws + " draws of size " + leastSize);
    }
    weights = weights.clone();
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }
}
