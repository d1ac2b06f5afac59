package io.github.locus.simulate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is true of one function in the latest wave.
 *
 * @param mean μ of the latest wave, POMP points
 * @param leaderSd τ, points
 * @param averageLeader m, level of its present places under an average leader
 * @param latent the lenses before anybody answers
 * @param onScale the lenses as answers on the scale can show them: rounded to its options and cut
 *     off at its ends
 * @param pNewLeader chance that a new leader reaches the threshold, Φ((m − T)/τ); 0 or 1 where τ
 *     is 0
 * @param showcaseLeader the current leader with the largest effect
 * @param currentLeaders effect of each current leader, points, by name
 */
public record FunctionTruth(
    double mean,
    double leaderSd,
    double averageLeader,
    Lenses latent,
    Lenses onScale,
    double pNewLeader,
    String showcaseLeader,
    Map<String, Double> currentLeaders) {
  /** Copies, keeping the order. */
  public FunctionTruth {
    currentLeaders = Collections.unmodifiableMap(new LinkedHashMap<>(currentLeaders));
  }

  /**
   * The three lenses.
   *
   * @param today level with the current leaders, POMP points
   * @param repeatable level that 4 of 5 new leaders would reach or beat
   * @param showcase level under the best current leader
   * @param shock what the wave alone adds to today, points
   */
  public record Lenses(double today, double repeatable, double showcase, double shock) {
    /**
     * What one succession in five would cost or more.
     *
     * @return today less what the wave alone adds, less repeatable; points
     */
    public double atRisk() {
      return today - shock - repeatable;
    }
  }
}
