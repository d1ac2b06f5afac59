package io.github.locus.protection;

import io.github.locus.instrument.Instrument;

/** When a dimension of a rating has a score, and when a rating is used. */
public final class MissingRule {
  /** Shares of declared weights are sums of doubles: half is half up to rounding. */
  private static final double ROUNDING = 1e-12;

  private final int[] capabilities;
  private final double[] weights;

  /**
   * The rule for a questionnaire.
   *
   * @param instrument what was asked
   */
  MissingRule(Instrument instrument) {
    capabilities =
        instrument.capabilities().stream().mapToInt(instrument.dimensions()::indexOf).toArray();
    weights = instrument.weights();
  }

  /**
   * Whether a dimension of a rating has a score: at least half of its items are answered.
   *
   * @param answered items answered
   * @param items items asked
   * @return true where the mean of the answered items is its score
   */
  public static boolean scored(int answered, int items) {
    return 2 * answered >= items;
  }

  /** Whether a rating is used: half of the capability dimensions, by declared weight, are there. */
  boolean used(boolean[] scored) {
    double share = 0;
    for (int c = 0; c < capabilities.length; c++) {
      share += scored[capabilities[c]] ? weights[c] : 0;
    }
    return share >= 0.5 - ROUNDING;
  }

  /** Whether a rating has any capability dimension left to be scored by. */
  boolean scorable(boolean[] scored) {
    for (int d : capabilities) {
      if (scored[d]) {
        return true;
      }
    }
    return false;
  }
}
