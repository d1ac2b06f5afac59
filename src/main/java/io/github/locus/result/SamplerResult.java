package io.github.locus.result;

/**
 * Convergence (Vehtari et al. 2021), worst over the reported quantities.
 *
 * @param rHat largest split-R̂
 * @param effectiveSampleSize smallest effective sample size
 * @param draws draws kept of readiness
 * @param weightDraws draws over weights
 */
public record SamplerResult(double rHat, double effectiveSampleSize, long draws, int weightDraws) {}
