package io.github.locus.scoring;

import io.github.locus.protection.ProtectedSurvey;

/**
 * A survey whose answers have become POMP scores (0..100). Dimension indices follow the
 * instrument's {@code dimensions()}, capability indices its {@code capabilities()}.
 */
public interface ScoredSurvey {
  /**
   * What was scored.
   *
   * @return the survey
   */
  ProtectedSurvey survey();

  /**
   * Share of the ratings' capability scores that were filled in.
   *
   * @return 0..1; 0 where there are none
   */
  double imputedShare();

  /**
   * Whether a dimension was scored before imputing: at least half of its items are answered.
   *
   * @param dimension index in the instrument's dimensions
   * @param rating rating number
   * @return false where missing
   */
  boolean scored(int dimension, int rating);

  /**
   * A dimension score before imputing.
   *
   * @param dimension index in the instrument's dimensions
   * @param rating rating number, for which {@link #scored} holds
   * @return POMP points 0..100
   */
  double score(int dimension, int rating);

  /**
   * A capability score after imputing.
   *
   * @param capability index in the instrument's capabilities
   * @param rating rating number
   * @return POMP points 0..100
   */
  double capability(int capability, int rating);

  /**
   * Survey weight of a rating as the models take it: the respondent's, scaled within the wave to
   * sum to Kish's effective number over respondents.
   *
   * @param rating rating number
   * @return a positive weight, 1 where the survey has none
   */
  double weight(int rating);
}
