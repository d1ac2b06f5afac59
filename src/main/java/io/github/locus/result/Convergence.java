package io.github.locus.result;

/**
 * Convergence of one posterior (Vehtari et al. 2021), worst over its reported quantities.
 *
 * @param rHat largest split-R̂
 * @param effectiveSampleSize smallest effective sample size
 */
public record Convergence(@Within(Range.RATIO) double rHat, @Within(Range.RATIO) double effectiveSampleSize) {}
