package io.github.locus.result;

/**
 * A difference of two shares of the same respondents, with its 90% interval (Newcombe 1998, method 10).
 *
 * @param n respondents who answered both questions; not told where beside another number it would tell of few: then the shares are in steps of 5%
 * @param difference first share less second, −1..1
 * @param low lower bound
 * @param high upper bound
 */
public record ShareDifference(
    Shown<Integer> n,
    @Within(Range.SHARE_DIFFERENCE) double difference,
    @Within(Range.SHARE_DIFFERENCE) double low,
    @Within(Range.SHARE_DIFFERENCE) double high) {}
