package io.github.locus.result;

/**
 * Where a level of one organisation lies among those of others.
 *
 * @param organisations how many others have the level
 * @param below how many of them lie below
 * @param lower lower quartile of the others, POMP points (Hyndman & Fan 1996, type 7)
 * @param median their median, POMP points
 * @param upper their upper quartile, POMP points
 */
public record BenchmarkPlace(
    int organisations,
    int below,
    @Within(Range.LEVEL) double lower,
    @Within(Range.LEVEL) double median,
    @Within(Range.LEVEL) double upper) {}
