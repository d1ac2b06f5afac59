package io.github.locus.result;

import java.util.List;

/**
 * Answers to one item about one function.
 *
 * @param n answers
 * @param missing ratings without
 * @param mean mean answer on the scale
 * @param sd standard deviation on the scale
 * @param shares share of each option, lowest first
 */
public record ItemResult(long n, long missing, double mean, double sd, List<Double> shares) {
  /** Copies. */
  public ItemResult {
    shares = List.copyOf(shares);
  }
}
