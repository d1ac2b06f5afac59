package io.github.locus.result;

/**
 * A mean over simulated organisations.
 *
 * @param mean the mean
 * @param se its Monte Carlo standard error, at least 0
 */
public record SimulatedFigure(double mean, double se) {}
