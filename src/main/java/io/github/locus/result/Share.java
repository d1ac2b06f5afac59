package io.github.locus.result;

/**
 * A share of n with its Wilson 90% interval.
 *
 * @param n respondents asked; not told where beside another number it would tell of few: then the shares are in steps of 5%
 * @param share share, 0..1
 * @param low lower bound
 * @param high upper bound
 */
public record Share(
    Shown<Integer> n,
    @Within(Range.SHARE) double share,
    @Within(Range.SHARE) double low,
    @Within(Range.SHARE) double high) {}
