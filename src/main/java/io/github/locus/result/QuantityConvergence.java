package io.github.locus.result;

import java.util.Optional;

/**
 * How well one reported quantity of one posterior is told by its draws.
 *
 * @param rHat split-R̂; only where Metropolis chains were drawn
 * @param effectiveSampleSize so many independent draws would tell it as well: its mean and the ends of its interval,
 *     whichever is told worst
 */
public record QuantityConvergence(
    @Within(Range.RATIO) Optional<Double> rHat, @Within(Range.RATIO) double effectiveSampleSize) {}
