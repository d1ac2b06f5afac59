package io.github.locus.psychometrics;

import io.github.locus.statistics.NewcombePairedInterval;

/**
 * A difference of two shares among those who answered both questions, with Newcombe's 90% interval
 * for paired shares (Newcombe 1998, method 10).
 *
 * @param n respondents who answered both
 * @param difference first share less second, −1..1; weighted where the survey has weights
 * @param low lower bound
 * @param high upper bound
 * @param uneven whether some of them count more than others
 */
public record PairedDifference(int n, double difference, double low, double high, boolean uneven) {
  private static final double CONFIDENCE = 0.90;

  /**
   * The interval of the four counts, taken to sum to the effective number of those asked.
   *
   * @param counts both, first alone, second alone, neither
   */
  static PairedDifference of(WeightedCounts counts) {
    double effective = counts.effective();
    NewcombePairedInterval interval =
        NewcombePairedInterval.of(
            counts.part(0) * effective,
            counts.part(1) * effective,
            counts.part(2) * effective,
            counts.part(3) * effective,
            CONFIDENCE);
    return new PairedDifference(
        counts.n(),
        interval.difference(),
        interval.low(),
        interval.high(),
        counts.share(0).isUneven());
  }
}
