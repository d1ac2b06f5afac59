package io.github.locus.result;

/**
 * A shrunken leader effect.
 *
 * @param code for example {@code IT-1}
 * @param respondents respondents behind it, all waves
 * @param estimate BLUP, points
 * @param se its conditional standard error, points
 */
public record LeaderEffect(
    String code,
    Shown<Band> respondents,
    @Within(Range.LEVEL) Shown<Double> estimate,
    @Within(Range.SPREAD) Shown<Double> se) {}
