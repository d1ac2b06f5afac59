package io.github.locus.decision;

/**
 * What a second alternative adds to a first where it is stronger: Σ_d w_d · worth · max(0, other_d − first_d).
 *
 * <p>A strength that is lent counts for less than one's own, hence the worth.
 */
public final class ComplementGain {
  private ComplementGain() {}

  /**
   * The gain.
   *
   * @param weights a share for each criterion
   * @param first values of the first alternative by criterion
   * @param other values of the other by criterion
   * @param worth what a point of the other's is worth to the first, a share
   * @return in the unit of the values, at least 0
   * @throws IllegalArgumentException if the arrays differ in length
   */
  public static double of(double[] weights, double[] first, double[] other, double worth) {
    if (weights.length != first.length || weights.length != other.length) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + first.length + " and " + other.length + " values");
    }
    double gain = 0;
    for (int d = 0; d < weights.length; d++) {
      gain += weights[d] * worth * Math.max(0, other[d] - first[d]);
    }
    return gain;
  }
}
