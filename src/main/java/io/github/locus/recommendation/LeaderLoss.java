package io.github.locus.recommendation;

/**
 * What a function would lose without the leader who matters most.
 *
 * @param points largest today − today without that leader's units, POMP points
 * @param leader code of that leader
 * @param p share of permutations of the ratings over units with a maximum as large
 */
public record LeaderLoss(double points, String leader, double p) {}
