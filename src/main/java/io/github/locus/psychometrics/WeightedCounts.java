package io.github.locus.psychometrics;

import io.github.locus.statistics.ExactSums;
import io.github.locus.survey.Responses;

/**
 * How much weight each choice of a question got, summed exactly: the order of the respondents
 * changes no bit.
 */
final class WeightedCounts {
  /** Weights are taken relative to the largest, so they are at most 1. */
  private static final double SCALE = 0x1p60;

  private static final double UNIT = 0x1p-60;

  private final Responses responses;
  private final double largest;
  private final int choices;
  private final ExactSums sums;
  private int n;
  private double heaviest;

  WeightedCounts(Responses responses, int choices) {
    this.responses = responses;
    this.choices = choices;
    double max = 0;
    for (int i = 0; i < responses.size(); i++) {
      max = Math.max(max, responses.weight(i));
    }
    largest = max;
    sums = new ExactSums(choices + 2);
  }

  void add(int response, int choice) {
    double weight = responses.weight(response) / largest;
    sums.add(choice, (long) (weight * SCALE));
    sums.add(choices, (long) (weight * SCALE));
    sums.add(choices + 1, (long) (weight * weight * SCALE));
    heaviest = Math.max(heaviest, weight);
    n++;
  }

  /** Respondents counted. */
  int n() {
    return n;
  }

  /** The weighted share of a choice, 0..1; only where somebody is counted. */
  double part(int choice) {
    return sums.toDouble(choice, UNIT) / sums.toDouble(choices, UNIT);
  }

  /** Kish's effective number of those counted; only where somebody is counted. */
  double effective() {
    double all = sums.toDouble(choices, UNIT);
    return all * all / sums.toDouble(choices + 1, UNIT);
  }

  /** The share of a choice with its interval; only where somebody is counted. */
  Proportion share(int choice) {
    return Proportion.of(n, part(choice), effective(), heaviest / sums.toDouble(choices, UNIT));
  }
}
