package io.github.locus.decision;

import java.util.OptionalDouble;

/**
 * The weight of a criterion at which two alternatives change places (Triantaphyllou &amp; Sánchez 1997,
 * doi:10.1111/j.1540-5915.1997.tb01306.x, call the change needed "criticality").
 */
public final class CriticalWeight {
  private CriticalWeight() {}

  /**
   * The crossing nearest to the declared weight.
   *
   * <p>A crossing is a change of sign of the lead between two points, by linear interpolation; where the lead is
   * exactly 0 in between, the point with 0 that is nearest to the declared weight. A lead that touches 0 and keeps its
   * sign does not cross. Of two crossings equally near, the smaller weight.
   *
   * @param weights weights of the criterion, ascending, shares
   * @param lead mean of the first alternative less that of the second at each weight
   * @param declared declared weight, a share
   * @return the crossing, empty where there is none
   * @throws IllegalArgumentException if the two arrays differ in length
   */
  public static OptionalDouble nearest(double[] weights, double[] lead, double declared) {
    if (weights.length != lead.length) {
      throw new IllegalArgumentException(lead.length + " leads for " + weights.length + " weights");
    }
    OptionalDouble nearest = OptionalDouble.empty();
    int last = -1;
    for (int k = 0; k < lead.length; k++) {
      if (lead[k] == 0) {
        continue;
      }
      if (last >= 0 && lead[last] > 0 != lead[k] > 0) {
        nearest = nearer(nearest, crossing(weights, lead, last, k, declared), declared);
      }
      last = k;
    }
    return nearest;
  }

  private static double crossing(
      double[] weights, double[] lead, int from, int to, double declared) {
    if (to == from + 1) {
      double share = lead[from] / (lead[from] - lead[to]);
      return weights[from] + share * (weights[to] - weights[from]);
    }
    OptionalDouble zero = OptionalDouble.empty();
    for (int k = from + 1; k < to; k++) {
      zero = nearer(zero, weights[k], declared);
    }
    return zero.orElseThrow();
  }

  private static OptionalDouble nearer(OptionalDouble held, double candidate, double declared) {
    boolean better =
        held.isEmpty() || Math.abs(candidate - declared) < Math.abs(held.getAsDouble() - declared);
    return better ? OptionalDouble.of(candidate) : held;
  }
}
