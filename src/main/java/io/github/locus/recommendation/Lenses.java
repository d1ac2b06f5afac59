package io.github.locus.recommendation;

import java.util.Optional;

/**
 * A function seen with its present leaders, with new ones and with its best one. Levels are POMP points, probabilities
 * shares; T is the threshold.
 *
 * @param today level with the leaders it has now
 * @param repeatable level that the assured share of new leaders would reach or beat
 * @param showcase level under its best leader; empty where no leader can be shown
 * @param atRisk today − repeatable
 * @param tau standard deviation between leaders
 * @param pToday P(today ≥ T)
 * @param pRepeatable P(repeatable ≥ T)
 * @param pNewLeader chance that a new leader reaches T
 * @param pSpread P(tau ≥ 5 points)
 */
public record Lenses(
    LevelEstimate today,
    LevelEstimate repeatable,
    Optional<LevelEstimate> showcase,
    LevelEstimate atRisk,
    LevelEstimate tau,
    double pToday,
    double pRepeatable,
    double pNewLeader,
    double pSpread) {
  /** Refuses probabilities outside 0..1, NaN among them. */
  public Lenses {
    for (double probability : new double[] {pToday, pRepeatable, pNewLeader, pSpread}) {
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("a probability must be in [0, 1], was " + probability);
      }
    }
  }
}
