package io.github.locus.result;

import java.util.Optional;

/**
 * How far those who did not answer would have to differ for the choice to change, and for the verdict.
 *
 * @param function function with the smallest expected loss on repeatable
 * @param next the next one
 * @param silent share of those invited to rate the function who did not, latest wave
 * @param points how many points lower than the others the silent would have to rate the function, and no other, for the
 *     next one to draw level
 * @param verdict at which difference the verdict would be another one; empty where none of up to 50 points makes it so,
 *     and where those invited to rate the function that it is about are not known
 */
public record SilenceResult(
    String function,
    String next,
    @Within(Range.SHARE) double silent,
    @Within(Range.SPREAD) double points,
    Optional<TippingPoint> verdict) {}
