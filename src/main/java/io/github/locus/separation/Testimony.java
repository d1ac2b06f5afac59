package io.github.locus.separation;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.scoring.ScoredSurvey;
import java.util.Optional;

/**
 * Direct testimony on repeatability: strategy items ("it is written down, funded, measured") and
 * reliance items ("it would stop if one person left", reversed). Reported repeatability of a rating
 * is the mean of the two scores, 0..100, missing if either is.
 */
public final class Testimony {
  private final ScoredSurvey scored;
  private final int strategy;
  private final int reliance;

  private Testimony(ScoredSurvey scored, int strategy, int reliance) {
    this.scored = scored;
    this.strategy = strategy;
    this.reliance = reliance;
  }

  /**
   * Finds the testimony in a survey.
   *
   * @param scored the scored survey
   * @return empty where the instrument does not ask for both
   */
  public static Optional<Testimony> of(ScoredSurvey scored) {
    Instrument instrument = scored.survey().instrument();
    Optional<Dimension> strategy = instrument.testimony(DimensionRole.STRATEGY);
    Optional<Dimension> reliance = instrument.testimony(DimensionRole.RELIANCE);
    return strategy.flatMap(
        s ->
            reliance.map(
                r ->
                    new Testimony(
                        scored,
                        instrument.dimensions().indexOf(s),
                        instrument.dimensions().indexOf(r))));
  }

  /**
   * Whether a rating has both scores.
   *
   * @param rating rating number
   * @return true where both are scored
   */
  public boolean given(int rating) {
    return scored.scored(strategy, rating) && scored.scored(reliance, rating);
  }

  /**
   * Reported repeatability.
   *
   * @param rating a rating for which {@link #given} holds
   * @return 0..100
   */
  public double repeatability(int rating) {
    return (scored.score(strategy, rating) + scored.score(reliance, rating)) / 2;
  }
}
