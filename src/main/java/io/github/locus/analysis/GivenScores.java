package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.scoring.ScoredSurvey;

/**
 * Readiness scores that are given, not made of answers: one capability dimension, nothing filled in.
 *
 * @param survey who rated what
 * @param values scores by rating of the survey as it was given, POMP points
 */
record GivenScores(ProtectedSurvey survey, double[] values) implements ScoredSurvey {
  @Override
  public double imputedShare() {
    return 0;
  }

  @Override
  public boolean scored(int dimension, int rating) {
    return true;
  }

  @Override
  public double score(int dimension, int rating) {
    return values[survey.ratings().given(rating)];
  }

  @Override
  public double capability(int capability, int rating) {
    return values[survey.ratings().given(rating)];
  }

  @Override
  public double weight(int rating) {
    return 1;
  }
}
