package io.github.locus.result;

/**
 * A confidence interval.
 *
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(
    @Within(Range.INTERVAL_END) double low, @Within(Range.INTERVAL_END) double high) {}
