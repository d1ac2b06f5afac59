package io.github.locus.result;

/**
 * A figure with its uncertainty: posterior mean and 90% credible interval.
 *
 * @param mean posterior mean
 * @param low 5% quantile
 * @param high 95% quantile
 */
public record Estimate(
    @Within(Range.LEVEL) double mean,
    @Within(Range.LEVEL) double low,
    @Within(Range.LEVEL) double high) {}
