package io.github.locus.plan;

import io.github.locus.simulate.FunctionDesign;
import io.github.locus.statistics.RandomStream;

/**
 * What is believed of one function: its level under an average leader is normal, the standard
 * deviation between its leaders gamma, each with the given mean and standard deviation.
 *
 * @param expected the function at the means
 * @param meanSd standard deviation of the level, points; 0 where it is known
 * @param leaderSdSd standard deviation of τ, points; 0 where it is known
 * @param leaders leaders in the present design
 */
record FunctionBelief(FunctionDesign expected, double meanSd, double leaderSdSd, int leaders) {
  /** A function that is known. */
  static FunctionBelief known(FunctionDesign function, int leaders) {
    return new FunctionBelief(function, 0, 0, leaders);
  }

  /** A function as it may truly be. */
  FunctionDesign drawn(RandomStream random) {
    double mean = expected.mean() + meanSd * random.nextGaussian();
    double leaderSd = expected.leaderSd();
    double shape = leaderSd * leaderSd / (leaderSdSd * leaderSdSd);
    // beyond what a number holds, τ is as good as zero, or as good as known
    if (shape > 0 && Double.isFinite(shape)) {
      leaderSd = random.nextGamma(shape) * leaderSd / shape;
    }
    return expected.withLevels(mean, leaderSd);
  }
}
