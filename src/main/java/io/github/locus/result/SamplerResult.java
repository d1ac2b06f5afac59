package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * How much the draws are worth, worst over the reported quantities of every posterior, and of each.
 *
 * @param paretoShape largest k̂ of importance weights; empty where no posterior has any
 * @param rHat largest split-R̂; empty where no posterior needed Metropolis chains
 * @param effectiveSampleSize smallest effective sample size
 * @param draws draws kept of readiness
 * @param weightDraws draws over weights
 * @param posteriors by {@code readiness}, capability dimension id and {@code reportedRepeatability}; lacks what cannot be fitted
 */
public record SamplerResult(
    @Within(Range.MEASURE) Optional<Double> paretoShape,
    @Within(Range.RATIO) Optional<Double> rHat,
    @Within(Range.RATIO) double effectiveSampleSize,
    int draws,
    int weightDraws,
    Map<String, Convergence> posteriors) {
  public SamplerResult {
    posteriors = Ordered.copy(posteriors);
  }
}
