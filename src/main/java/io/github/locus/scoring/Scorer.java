package io.github.locus.scoring;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.ProtectedSurvey;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores a survey: percent of maximum possible (Cohen, Cohen, Aiken &amp; West 1999), with two-way
 * imputation without error (Bernaards &amp; Sijtsma 2000) of what a rating leaves open, see
 * {@link TwoWayImputation}.
 *
 * <p>One pass sums the function means; scores are then read off the answers whenever they are asked
 * for. The order of the ratings changes no bit of any figure.
 */
public final class Scorer implements ScoredSurvey {
  private final ProtectedSurvey survey;
  private final DimensionScores scores;
  private final int[] capabilities;
  private final FunctionMeans means;
  private final TwoWayImputation imputation;
  private final SurveyWeights weights;
  private final double imputedShare;

  private Scorer(ProtectedSurvey survey) {
    this.survey = survey;
    scores = new DimensionScores(survey);
    Instrument instrument = survey.instrument();
    List<Dimension> dimensions = instrument.dimensions();
    capabilities = instrument.capabilities().stream().mapToInt(dimensions::indexOf).toArray();
    int functions = survey.functions().size();
    means = new FunctionMeans(functions, dimensions.size());
    sum(dimensions.size());
    imputedShare = missingShare();
    imputation = new TwoWayImputation(scores, capabilities, functions, means);
    weights = SurveyWeights.of(survey);
  }

  /**
   * Scores a survey.
   *
   * @param survey a survey
   * @return its scores
   */
  public static Scorer score(ProtectedSurvey survey) {
    return new Scorer(survey);
  }

  private void sum(int dimensions) {
    boolean[] present = new boolean[dimensions];
    double[] score = new double[dimensions];
    for (int r = 0; r < survey.ratings().size(); r++) {
      scores.read(r, present, score);
      int function = survey.ratings().function(r);
      for (int d = 0; d < dimensions; d++) {
        if (present[d]) {
          means.add(function, d, score[d]);
        }
      }
    }
  }

  /** Of the ratings' capability scores, the share that is not there. */
  private double missingShare() {
    long cells = (long) survey.ratings().size() * capabilities.length;
    long present = 0;
    for (int f = 0; f < survey.functions().size(); f++) {
      for (int d : capabilities) {
        present += means.count(f, d);
      }
    }
    return cells == 0 ? 0 : (double) (cells - present) / cells;
  }

  @Override
  public ProtectedSurvey survey() {
    return survey;
  }

  @Override
  public double imputedShare() {
    return imputedShare;
  }

  /**
   * What is imputed throughout.
   *
   * @return capability dimensions that no used rating of a function answers, of functions that have
   *     used ratings; by function, then dimension
   */
  public List<UnansweredDimension> unanswered() {
    List<UnansweredDimension> unanswered = new ArrayList<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      List<UnansweredDimension> open = new ArrayList<>();
      for (int d : capabilities) {
        if (means.count(f, d) == 0) {
          open.add(new UnansweredDimension(f, d));
        }
      }
      if (open.size() < capabilities.length) {
        unanswered.addAll(open);
      }
    }
    return List.copyOf(unanswered);
  }

  @Override
  public boolean scored(int dimension, int rating) {
    return scores.scored(dimension, rating);
  }

  @Override
  public double score(int dimension, int rating) {
    return scores.score(dimension, rating);
  }

  @Override
  public double capability(int capability, int rating) {
    int dimension = capabilities[capability];
    return scores.scored(dimension, rating)
        ? scores.score(dimension, rating)
        : imputation.impute(survey.ratings().function(rating), capability, rating);
  }

  @Override
  public double weight(int rating) {
    return weights.of(survey.ratings().response(rating));
  }

  /**
   * Means of the used ratings before imputing.
   *
   * @return by function and dimension of the instrument
   */
  public FunctionMeans means() {
    return means;
  }

  /**
   * Survey weights.
   *
   * @return scaled weights and what they cost
   */
  public SurveyWeights weights() {
    return weights;
  }
}
