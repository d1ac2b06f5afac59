package io.github.locus.result;

import java.util.List;

/**
 * Answers to one item about one function.
 *
 * @param n answers
 * @param missing ratings without
 * @param mean mean answer on the scale
 * @param sd standard deviation on the scale
 * @param favourableShare share of answers on the favourable side of the middle: above it, for a reversed item below it
 * @param shares share of each option, lowest first
 */
public record ItemResult(
    long n, long missing, double mean, double sd, double favourableShare, List<Double> shares) {
  /** Copies. */
  public ItemResult {
    shares = List.copyOf(shares);
  }
}
