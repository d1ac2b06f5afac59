package io.github.locus.attack;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How many gave each answer, as far as shares in steps of 5% or 10% of a number in steps of five tell:
 * whole numbers that round to what is printed. Of a few people that is often one solution.
 *
 * @param least fewest who answered
 * @param shares printed share of each answer, lowest first
 */
record AnswerCounts(int least, List<Double> shares) {
  private static final int STEP_OF_NUMBERS = 5;
  private static final double STEPS_OF_SHARES = 20;

  AnswerCounts {
    shares = List.copyOf(shares);
  }

  static AnswerCounts of(JsonNode item) {
    List<Double> shares = new ArrayList<>();
    item.path("shares").forEach(share -> shares.add(share.asDouble()));
    return new AnswerCounts(item.path("n").asInt(), shares);
  }

  /** The least and the largest mean answer, first answer 1, over all numbers that fit. */
  double[] meanBounds() {
    double[] bounds = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int n = Math.max(1, least); n < least + STEP_OF_NUMBERS; n++) {
      search(n, 0, n, 0, bounds);
    }
    return bounds;
  }

  private double printedIn() {
    boolean tenths =
        shares.stream().allMatch(share -> Math.abs(10 * share - Math.rint(10 * share)) < 1e-9);
    return tenths && least < 2 * STEPS_OF_SHARES ? STEPS_OF_SHARES / 2 : STEPS_OF_SHARES;
  }

  private void search(int n, int answer, int left, int sum, double[] bounds) {
    if (answer == shares.size()) {
      if (left == 0) {
        bounds[0] = Math.min(bounds[0], (double) sum / n);
        bounds[1] = Math.max(bounds[1], (double) sum / n);
      }
      return;
    }
    double printed = shares.stream().limit(answer + 1L).mapToDouble(share -> share).sum();
    for (int count = 0; count <= left; count++) {
      // sums of shares are rounded, in steps of 5% or, where all fit, of 10%
      double steps = n - left + count == n ? 1 : printedIn();
      double rounded = Math.floor((double) (n - left + count) / n * steps + 0.5 + 1e-9) / steps;
      if (Math.abs(rounded - printed) < 1e-9) {
        search(n, answer + 1, left - count, sum + (answer + 1) * count, bounds);
      }
    }
  }
}
