package io.github.locus.scoring;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.MissingRule;
import io.github.locus.protection.ProtectedRatings;
import io.github.locus.protection.ProtectedSurvey;
import java.util.List;

/**
 * Dimension scores straight from the answers: the mean of the answered items in POMP points, if at
 * least half of them are answered. Nothing is stored; a score costs a few bytes read.
 */
final class DimensionScores {
  private final ProtectedRatings ratings;
  private final int[][] items;
  private final double[][][] pomp;

  DimensionScores(ProtectedSurvey survey) {
    ratings = survey.ratings();
    Instrument instrument = survey.instrument();
    List<Dimension> dimensions = instrument.dimensions();
    items = new int[dimensions.size()][];
    pomp = new double[dimensions.size()][][];
    int next = 0;
    for (int d = 0; d < items.length; d++) {
      Dimension dimension = dimensions.get(d);
      items[d] = new int[dimension.items().size()];
      pomp[d] = new double[items[d].length][];
      for (int i = 0; i < items[d].length; i++) {
        items[d][i] = next++;
        pomp[d][i] = options(dimension, dimension.items().get(i).reversed());
      }
    }
  }

  private static double[] options(Dimension dimension, boolean reversed) {
    double[] points = new double[dimension.scale().options()];
    for (int option = 0; option < points.length; option++) {
      // from the near end of the scale, so that a reversed item and flipped answers give the same
      // bits: 100 − 100 (x − min)/range is not always the double nearest to 100 (max − x)/range
      int given = reversed ? points.length - 1 - option : option;
      points[option] = dimension.scale().toPomp(dimension.scale().min() + given);
    }
    return points;
  }

  boolean scored(int dimension, int rating) {
    int answered = 0;
    for (int item : items[dimension]) {
      answered += ratings.answered(item, rating) ? 1 : 0;
    }
    return MissingRule.scored(answered, items[dimension].length);
  }

  double score(int dimension, int rating) {
    int[] own = items[dimension];
    double[][] points = pomp[dimension];
    double sum = 0;
    int answered = 0;
    for (int i = 0; i < own.length; i++) {
      int option = ratings.option(own[i], rating);
      if (option >= 0) {
        sum += points[i][option];
        answered++;
      }
    }
    return sum / answered;
  }

  /** All dimensions of a rating, each answer read once; a score that is not present is not set. */
  void read(int rating, boolean[] present, double[] score) {
    for (int d = 0; d < items.length; d++) {
      int[] own = items[d];
      double[][] points = pomp[d];
      double sum = 0;
      int answered = 0;
      for (int i = 0; i < own.length; i++) {
        int option = ratings.option(own[i], rating);
        if (option >= 0) {
          sum += points[i][option];
          answered++;
        }
      }
      present[d] = MissingRule.scored(answered, own.length);
      if (present[d]) {
        score[d] = sum / answered;
      }
    }
  }
}
