package io.github.locus.result;

/**
 * What is taken to be true of one function.
 *
 * @param mean level under an average leader, POMP points
 * @param meanSd what of it is not known: standard deviation of its draws, points
 * @param leaderSd standard deviation between leaders, points
 * @param leaderSdSd standard deviation of its draws, points
 * @param leaders leaders it has in the present design, where known or stated
 */
public record PlannedFunction(
    @Within(Range.LEVEL) double mean,
    @Within(Range.SPREAD) double meanSd,
    @Within(Range.SPREAD) double leaderSd,
    @Within(Range.SPREAD) double leaderSdSd,
    int leaders) {}
