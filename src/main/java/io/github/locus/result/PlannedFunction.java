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
    double mean, double meanSd, double leaderSd, double leaderSdSd, int leaders) {}
