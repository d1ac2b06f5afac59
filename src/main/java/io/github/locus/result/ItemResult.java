package io.github.locus.result;

import java.util.List;

/**
 * Answers to one item about one function. But for full precision n is in steps of 5 and shares are in steps of 5%, of
 * fewer than 40 persons 10%, so that a part cannot be taken from a whole.
 *
 * @param n answers
 * @param missing share of the ratings without one, 0..1
 * @param mean mean answer on the scale; with full precision alone
 * @param sd standard deviation on the scale; with full precision alone
 * @param favourableShare share of answers on the favourable side of the middle: above it, for a reversed item below it
 * @param shares share of each option, lowest first
 * @param nearlyAll whether 80% or more of a small group gave one answer: then its share reads 1 and the others 0
 */
public record ItemResult(
    int n,
    @Within(Range.SHARE) double missing,
    @Within(Range.ANSWER) Shown<Double> mean,
    @Within(Range.SPREAD) Shown<Double> sd,
    @Within(Range.SHARE) double favourableShare,
    @Within(Range.SHARE) List<Double> shares,
    boolean nearlyAll) {
  public ItemResult {
    shares = List.copyOf(shares);
  }
}
