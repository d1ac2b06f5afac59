package io.github.locus.separation;

/**
 * How much of a cell's ratings is about one leader.
 *
 * @param leader index in the function's leaders
 * @param share share of the ratings, by weight, above 0, at most 1; what is vacant is missing from
 *     the sum
 */
public record LeaderShare(int leader, double share) {}
