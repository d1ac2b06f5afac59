package io.github.locus.result;

/**
 * What a simulated survey was asked for.
 *
 * @param seed seed of the draw
 * @param story story it tells, or {@code design}
 * @param instrument instrument id
 * @param threshold T, POMP points
 */
public record SurveyOptions(long seed, String story, String instrument, double threshold) {}
