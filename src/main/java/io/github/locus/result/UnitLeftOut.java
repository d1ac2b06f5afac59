package io.github.locus.result;

/**
 * The verdict without the answers of one unit.
 *
 * @param first function with the smallest expected loss on repeatable, at the declared weights
 * @param pBest its P(best), at the declared weights
 * @param verdict the verdict, over the same uncertain weights as that of the whole
 */
public record UnitLeftOut(
    String first, @Within(Range.SHARE) double pBest, VerdictVariant verdict) {}
