package io.github.locus.analysis;

import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.survey.Survey;

/**
 * Readiness scores that are given, not made of answers: one capability dimension, every rating
 * used, nothing filled in.
 *
 * @param survey who rated what
 * @param values scores by rating, POMP points
 */
record GivenScores(Survey survey, double[] values) implements ScoredSurvey {
  @Override
  public boolean used(int rating) {
    return true;
  }

  @Override
  public int usedRatings() {
    return values.length;
  }

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
    return values[rating];
  }

  @Override
  public double capability(int capability, int rating) {
    return values[rating];
  }

  @Override
  public double weight(int rating) {
    return 1;
  }
}
