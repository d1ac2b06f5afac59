package io.github.locus.scoring;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.List;

/**
 * Dimension scores straight from the answers: the mean of the answered items in POMP points, if at
 * least half of them are answered. Nothing is stored; a score costs a few bytes read.
 */
final class DimensionScores {
  private final Ratings ratings;
  private final int[][] items;
  private final double[][][] pomp;

  DimensionScores(Survey survey) {
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
      double s = dimension.scale().toPomp(dimension.scale().min() + option);
      points[option] = reversed ? 100 - s : s;
    }
    return points;
  }

  boolean scored(int dimension, int rating) {
    int answered = 0;
    for (int item : items[dimension]) {
      answered += ratings.answered(item, rating) ? 1 : 0;
    }
    return 2 * answered >= items[dimension].length;
  }

  double score(int dimension, int rating) {
    double sum = 0;
    int answered = 0;
    for (int i = 0; i < items[dimension].length; i++) {
      int option = ratings.option(items[dimension][i], rating);
      if (option >= 0) {
        sum += pomp[dimension][i][option];
        answered++;
      }
    }
    return sum / answered;
  }
}
