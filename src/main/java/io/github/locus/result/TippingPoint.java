package io.github.locus.result;

/**
 * How far those who did not answer would have to differ for the verdict to be another one.
 *
 * @param function the function that the verdict is about
 * @param silent share of those invited to rate it who did not, latest wave
 * @param points how many points lower or higher than the others the silent would have to rate it, and no other; the
 *     least whole number
 * @param lower whether lower
 * @param verdict what the verdict would be then
 */
public record TippingPoint(
    String function,
    @Within(Range.SHARE) double silent,
    @Within(Range.SET_LEVEL) double points,
    boolean lower,
    VerdictVariant verdict) {}
