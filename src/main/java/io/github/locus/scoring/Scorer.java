package io.github.locus.scoring;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Scores a survey: percent of maximum possible (Cohen, Cohen, Aiken &amp; West 1999), with two-way
 * imputation without error (Bernaards &amp; Sijtsma 2000) of what a used rating leaves open, see
 * {@link TwoWayImputation}.
 *
 * <p>One pass decides which ratings are used and sums the function means; scores are then read off
 * the answers whenever they are asked for. The order of the ratings changes no bit of any figure.
 */
public final class Scorer implements ScoredSurvey {
  /** Shares of declared weights are sums of doubles: half is half up to rounding. */
  private static final double ROUNDING = 1e-12;

  private final Survey survey;
  private final DimensionScores scores;
  private final int[] capabilities;
  private final BitSet used;
  private final FunctionMeans allMeans;
  private final FunctionMeans usedMeans;
  private final TwoWayImputation imputation;
  private final SurveyWeights weights;
  private final double imputedShare;

  private Scorer(Survey survey) {
    this.survey = survey;
    scores = new DimensionScores(survey);
    Instrument instrument = survey.instrument();
    List<Dimension> dimensions = instrument.dimensions();
    capabilities = instrument.capabilities().stream().mapToInt(dimensions::indexOf).toArray();
    int functions = survey.functions().size();
    allMeans = new FunctionMeans(functions, dimensions.size());
    used = new BitSet(survey.ratings().size());
    usedMeans = allMeans.without(pass(instrument.weights(), dimensions.size()));
    imputedShare = missingShare();
    imputation = new TwoWayImputation(scores, capabilities, functions, usedMeans);
    weights = SurveyWeights.of(survey);
  }

  /**
   * Scores a survey.
   *
   * @param survey a survey
   * @return its scores
   */
  public static Scorer score(Survey survey) {
    return new Scorer(survey);
  }

  /** Decides which ratings are used and sums the means; returns the means of those that are not. */
  private FunctionMeans pass(double[] weight, int dimensions) {
    boolean[] present = new boolean[dimensions];
    double[] score = new double[dimensions];
    FunctionMeans unused = new FunctionMeans(survey.functions().size(), dimensions);
    for (int r = 0; r < survey.ratings().size(); r++) {
      scores.read(r, present, score);
      boolean enough = presentWeight(present, weight) >= 0.5 - ROUNDING;
      used.set(r, enough);
      int function = survey.ratings().function(r);
      for (int d = 0; d < dimensions; d++) {
        if (present[d]) {
          allMeans.add(function, d, score[d]);
          if (!enough) {
            unused.add(function, d, score[d]);
          }
        }
      }
    }
    return unused;
  }

  /** Of the used ratings' capability scores, the share that is not there. */
  private double missingShare() {
    long cells = (long) used.cardinality() * capabilities.length;
    long present = 0;
    for (int f = 0; f < survey.functions().size(); f++) {
      for (int d : capabilities) {
        present += usedMeans.count(f, d);
      }
    }
    return cells == 0 ? 0 : (double) (cells - present) / cells;
  }

  private double presentWeight(boolean[] present, double[] weight) {
    double share = 0;
    for (int c = 0; c < capabilities.length; c++) {
      share += present[capabilities[c]] ? weight[c] : 0;
    }
    return share;
  }

  @Override
  public Survey survey() {
    return survey;
  }

  @Override
  public boolean used(int rating) {
    return used.get(rating);
  }

  @Override
  public int usedRatings() {
    return used.cardinality();
  }

  /**
   * Ratings that are not used, because less than half of the capability dimensions, by declared
   * weight, are answered.
   *
   * @return number of ratings, {@code tooFewAnswers} in the result
   */
  public int tooFewAnswers() {
    return survey.ratings().size() - usedRatings();
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
        if (usedMeans.count(f, d) == 0) {
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
   * Means of all ratings before imputing.
   *
   * @return by function and dimension of the instrument
   */
  public FunctionMeans means() {
    return allMeans;
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
