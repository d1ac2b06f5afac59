package io.github.locus.result;

/**
 * What the verdict is under other rules, and on less of the survey.
 *
 * @param withoutStraightLined the verdict without any rating that gives one answer throughout; where there are many of
 *     them, or items of a dimension hardly hang together
 */
public record Robustness(Shown<VerdictVariant> withoutStraightLined) {}
