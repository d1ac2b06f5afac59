package io.github.locus.separation;

/**
 * A current post of a function: a unit that has a leader in the function's latest wave.
 *
 * @param unit unit index
 * @param leader index in the function's leaders
 * @param share h, the share of the function's headcount, 0..1; sums to 1 over the posts
 */
public record Post(int unit, int leader, double share) {}
