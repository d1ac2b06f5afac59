package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import java.util.List;

/**
 * The answers to one item, as given (reversed items are not turned).
 *
 * @param lowest the scale's lowest answer
 * @param counts how often each option was chosen, lowest first
 * @param missing ratings without an answer
 */
public record ItemDistribution(int lowest, List<Long> counts, long missing) {
  public ItemDistribution {
    counts = List.copyOf(counts);
  }

  /** Number of answers. */
  public long n() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Mean answer on the scale; not estimable where nobody answered. */
  public Estimable mean() {
    return n() == 0 ? Estimable.not(Reason.NO_ANSWERS) : Estimable.of(lowest + meanOption());
  }

  private double meanOption() {
    long sum = 0;
    for (int option = 0; option < counts.size(); option++) {
      sum += option * counts.get(option);
    }
    return (double) sum / n();
  }

  /** Standard deviation on the scale, n − 1 in the denominator; not estimable with one answer. */
  public Estimable sd() {
    if (n() < 2) {
      return Estimable.not(Reason.NEEDS_TWO_ANSWERS);
    }
    double mean = meanOption();
    double squares = 0;
    for (int option = 0; option < counts.size(); option++) {
      squares += counts.get(option) * (option - mean) * (option - mean);
    }
    return Estimable.of(Math.sqrt(squares / (n() - 1)));
  }

  /** Share of each option, lowest first, sum 1; empty where nobody answered. */
  public List<Double> shares() {
    double n = n();
    return n == 0 ? List.of() : counts.stream().map(count -> count / n).toList();
  }

  /**
   * Share of the answers on the favourable side of the scale's middle.
   *
   * @param reversed whether agreement counts against, so that the lower side is the favourable one
   * @return 0..1; not estimable where nobody answered
   */
  public Estimable favourableShare(boolean reversed) {
    if (n() == 0) {
      return new Estimable.NotEstimable(Reason.NO_ANSWERS);
    }
    double middle = (counts.size() - 1) / 2.0;
    long favourable = 0;
    for (int option = 0; option < counts.size(); option++) {
      if (reversed ? option < middle : option > middle) {
        favourable += counts.get(option);
      }
    }
    return new Estimable.Known((double) favourable / n());
  }
}
