package io.github.locus.separation;

/**
 * A unit, as the roster has it, that has a leader in the function's latest wave.
 *
 * @param unit unit index
 * @param leader index in the function's leaders
 * @param share h, the share of the function's headcount, 0..1; sums to 1 over the led units
 */
public record LedUnit(int unit, int leader, double share) {}
