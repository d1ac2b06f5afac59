package io.github.locus.result;

import java.util.Map;

/**
 * Convergence (Vehtari et al. 2021), worst over the reported quantities of every posterior, and of each.
 *
 * @param rHat largest split-R̂
 * @param effectiveSampleSize smallest effective sample size
 * @param draws draws kept of readiness
 * @param weightDraws draws over weights
 * @param posteriors by {@code readiness}, capability dimension id and {@code reportedRepeatability}; lacks what cannot be fitted
 */
public record SamplerResult(
    @Within(Range.RATIO) double rHat,
    @Within(Range.RATIO) double effectiveSampleSize,
    int draws,
    int weightDraws,
    Map<String, Convergence> posteriors) {
  public SamplerResult {
    posteriors = Ordered.copy(posteriors);
  }
}
