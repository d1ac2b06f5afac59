package io.github.locus.result;

/**
 * The choice without the answers of one unit, at the declared weights.
 *
 * @param first function with the smallest expected loss on repeatable
 * @param pBest its P(best)
 */
public record UnitLeftOut(String first, @Within(Range.SHARE) double pBest) {}
