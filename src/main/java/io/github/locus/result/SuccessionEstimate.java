package io.github.locus.result;

/**
 * An estimate with the jackknife's 90% interval over units and a permutation p.
 *
 * @param estimate point estimate
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param p permutation p
 */
public record SuccessionEstimate(
    @Within(Range.SHIFT) double estimate,
    @Within(Range.SHIFT) double low,
    @Within(Range.SHIFT) double high,
    @Within(Range.SHARE) double p) {}
