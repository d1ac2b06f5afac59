package io.github.locus.result;

/**
 * What a plan was asked for.
 *
 * @param organisations simulated organisations behind each figure
 * @param seed seed of the draws
 * @param assurance share of new leaders that should reach {@code repeatable}
 * @param enough chance of being settled that is enough
 * @param settledFrom P(best) from which a choice counts as settled
 * @param turnover chance that a leader is new in the next wave
 */
public record PlanOptions(
    int organisations,
    @Within(Range.SEED) long seed,
    @Within(Range.SHARE) double assurance,
    @Within(Range.SHARE) double enough,
    @Within(Range.SHARE) double settledFrom,
    @Within(Range.SHARE) double turnover) {}
