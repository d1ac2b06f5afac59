package io.github.locus.result;

/**
 * By how much the first function lies before the next one.
 *
 * @param first function with the smallest expected loss on repeatable
 * @param next the second by that loss
 * @param difference level of the first less that of the next, points, over the uncertainty of answers and weights
 */
public record Margin(String first, String next, Estimate difference) {}
