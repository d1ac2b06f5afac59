package io.github.locus.result;

/**
 * What it costs to wait, by the organisation's own figure of a point.
 *
 * @param lacking points from the published level today of the first function named to the threshold
 * @param cost these points at that figure, in its currency, three decimals
 * @param says the same with what it is made of
 */
public record WaitingCost(
    @Within(Range.SPREAD) double lacking, @Within(Range.AMOUNT) double cost, Statement says) {}
