package io.github.locus.scoring;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Survey;
import java.util.BitSet;
import java.util.List;

/**
 * Scores a survey: percent of maximum possible (Cohen, Cohen, Aiken &amp; West 1999), with two-way
 * imputation without error (Bernaards &amp; Sijtsma 2000) of what a used rating leaves open.
 *
 * <p>A missing capability score of a used rating is the respondent's mean over the dimensions
 * present, plus the function's mean of the dimension, less the function's mean over those present;
 * clamped to 0..100. Where nobody answered a dimension for a function, there is no function mean:
 * the respondent's mean over the dimensions present stands alone.
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
    usedMeans = new FunctionMeans(functions, dimensions.size());
    used = new BitSet(survey.ratings().size());
    weights = SurveyWeights.of(survey);
    imputedShare = pass(instrument.weights(), dimensions.size());
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

  private double pass(double[] weight, int dimensions) {
    boolean[] present = new boolean[dimensions];
    long missing = 0;
    for (int r = 0; r < survey.ratings().size(); r++) {
      int function = survey.ratings().function(r);
      for (int d = 0; d < dimensions; d++) {
        present[d] = scores.scored(d, r);
        if (present[d]) {
          allMeans.add(function, d, scores.score(d, r));
        }
      }
      double share = 0;
      int open = 0;
      for (int c = 0; c < capabilities.length; c++) {
        share += present[capabilities[c]] ? weight[c] : 0;
        open += present[capabilities[c]] ? 0 : 1;
      }
      if (share >= 0.5 - ROUNDING) {
        used.set(r);
        missing += open;
        for (int d : capabilities) {
          if (present[d]) {
            usedMeans.add(function, d, scores.score(d, r));
          }
        }
      }
    }
    long cells = (long) used.cardinality() * capabilities.length;
    return cells == 0 ? 0 : (double) missing / cells;
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

  @Override
  public double imputedShare() {
    return imputedShare;
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
        : imputed(dimension, rating);
  }

  private double imputed(int dimension, int rating) {
    int function = survey.ratings().function(rating);
    double own = 0;
    double others = 0;
    int present = 0;
    for (int d : capabilities) {
      if (scores.scored(d, rating)) {
        own += scores.score(d, rating);
        others += usedMeans.of(function, d).orElseThrow();
        present++;
      }
    }
    double level = own / present;
    double difference =
        usedMeans.of(function, dimension).orElse(others / present) - others / present;
    return Math.min(100, Math.max(0, level + difference));
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
