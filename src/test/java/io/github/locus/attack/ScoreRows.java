package io.github.locus.attack;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.protection.MissingRule;
import io.github.locus.protection.ProtectedSurvey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores as sums over answers, as the program takes them from a survey: means of what is answered, the rest filled in from
 * the rating's other dimensions and the function's means. Answers are numbered rating × items + item, ratings as given.
 */
final class ScoreRows {
  private final ProtectedSurvey survey;
  private final List<Dimension> dimensions;
  private final int items;
  private final int[] firstItem;
  private final int answers;
  private final double[][][] means;
  private final boolean[][] scored;

  ScoreRows(ProtectedSurvey survey, int given) {
    this.survey = survey;
    dimensions = survey.instrument().dimensions();
    items = survey.instrument().items().size();
    firstItem = new int[dimensions.size() + 1];
    for (int d = 0; d < dimensions.size(); d++) {
      firstItem[d + 1] = firstItem[d] + dimensions.get(d).items().size();
    }
    answers = given * items;
    int n = survey.ratings().size();
    scored = new boolean[dimensions.size()][n];
    means = new double[survey.functions().size()][dimensions.size()][];
    int[][] counts = new int[survey.functions().size()][dimensions.size()];
    for (int d = 0; d < dimensions.size(); d++) {
      for (int r = 0; r < n; r++) {
        scored[d][r] = MissingRule.scored(answered(r, d).length, dimensions.get(d).items().size());
        counts[survey.ratings().function(r)][d] += scored[d][r] ? 1 : 0;
      }
    }
    for (int f = 0; f < means.length; f++) {
      for (int d = 0; d < dimensions.size(); d++) {
        means[f][d] = new double[answers];
      }
    }
    for (int r = 0; r < n; r++) {
      int f = survey.ratings().function(r);
      for (int d = 0; d < dimensions.size(); d++) {
        if (scored[d][r]) {
          own(means[f][d], r, d, 1.0 / counts[f][d]);
        }
      }
    }
  }

  private int[] answered(int rating, int dimension) {
    return IntStream.range(firstItem[dimension], firstItem[dimension + 1])
        .filter(i -> survey.ratings().answered(i, rating))
        .toArray();
  }

  int answers() {
    return answers;
  }

  int items() {
    return items;
  }

  /** The dimension that an item belongs to. */
  int dimensionOf(int item) {
    return (int) Arrays.stream(firstItem).skip(1).filter(first -> first <= item).count();
  }

  boolean capability(int dimension) {
    return dimensions.get(dimension).role() == DimensionRole.CAPABILITY;
  }

  boolean scored(int dimension, int rating) {
    return scored[dimension][rating];
  }

  private void own(double[] row, int rating, int dimension, double weight) {
    int[] answered = answered(rating, dimension);
    int base = survey.ratings().given(rating) * items;
    for (int item : answered) {
      row[base + item] += weight / answered.length;
    }
  }

  /**
   * A sum of scores of ratings.
   *
   * @param byRating factor by used rating
   * @param weights weight by dimension
   * @return factor by answer
   */
  double[] of(double[] byRating, double[] weights) {
    double[] row = new double[answers];
    double[][] shift = new double[means.length][dimensions.size()];
    for (int r = 0; r < byRating.length; r++) {
      for (int d = 0; byRating[r] != 0 && d < weights.length; d++) {
        if (weights[d] != 0) {
          score(row, shift[survey.ratings().function(r)], r, d, byRating[r] * weights[d]);
        }
      }
    }
    for (int f = 0; f < shift.length; f++) {
      for (int d = 0; d < weights.length; d++) {
        for (int i = 0; Math.abs(shift[f][d]) > 1e-12 && i < answers; i++) {
          row[i] += shift[f][d] * means[f][d][i];
        }
      }
    }
    return row;
  }

  private void score(double[] row, double[] shift, int rating, int dimension, double factor) {
    if (scored[dimension][rating] || !capability(dimension)) {
      own(row, rating, dimension, factor);
      return;
    }
    int[] present =
        IntStream.range(0, dimensions.size())
            .filter(d -> capability(d) && scored[d][rating])
            .toArray();
    boolean known = false;
    int f = survey.ratings().function(rating);
    for (int r = 0; r < scored[dimension].length && !known; r++) {
      known = scored[dimension][r] && survey.ratings().function(r) == f;
    }
    for (int d : present) {
      own(row, rating, d, factor / present.length);
      shift[d] -= known ? factor / present.length : 0;
    }
    shift[dimension] += known ? factor : 0;
  }

  /** The dimension of an id, −1 where it is none. */
  int dimension(String id) {
    return dimensions.stream().map(Dimension::id).toList().indexOf(id);
  }

  /** Weights by dimension of a score: readiness, reported repeatability or a dimension; all 0 for another. */
  double[] weights(String score) {
    double[] weights = new double[dimensions.size()];
    if (score.equals("readiness")) {
      double[] declared = survey.instrument().weights();
      int next = 0;
      for (int d = 0; d < weights.length; d++) {
        weights[d] = capability(d) ? declared[next++] : 0;
      }
    } else if (score.equals("reportedRepeatability")) {
      for (int d = 0; d < weights.length; d++) {
        weights[d] = capability(d) ? 0 : 0.5;
      }
    } else if (dimension(score) >= 0) {
      weights[dimension(score)] = 1;
    }
    return weights;
  }
}
