package io.github.locus.multilevel;

import io.github.locus.multilevel.SufficientStatistics.SubjectGroup;

/**
 * The sums of responses y_r = Σ_d w_rd Y_d of the same ratings, less the shift: T'y, y'y and, for each number of ratings
 * of a subject, h_n and q_n. One response is what a fit has; all score columns side by side are what serves every
 * weighting of them. Immutable; from {@link MixedModel#response} and {@link MixedModel#scores}.
 */
public final class Response {
  private final double[] shifts;
  private final double[][] columns;
  private final double[][] products;
  private final double[][][] groupColumns;
  private final double[][][] groupProducts;

  private Response(SufficientStatistics s, double[][] weights) {
    int groups = s.groups().size();
    shifts = new double[weights.length];
    for (int r = 0; r < weights.length; r++) {
      for (double w : weights[r]) {
        if (!Double.isFinite(w)) {
          throw new IllegalArgumentException("weight " + w);
        }
        shifts[r] += s.shift() * w;
      }
    }
    columns = combined(s.columnScores(), weights);
    products = quadratic(s.scoreProducts(), weights);
    groupColumns = new double[groups][][];
    groupProducts = new double[groups][][];
    for (int g = 0; g < groups; g++) {
      SubjectGroup group = s.groups().get(g);
      groupColumns[g] = combined(group.columnTotals(), weights);
      groupProducts[g] = quadratic(group.totalProducts(), weights);
    }
  }

  /** The responses with these weights: {@code weights[response][column of Y]}. */
  static Response of(SufficientStatistics s, double[]... weights) {
    return new Response(s, weights);
  }

  /** The number of responses. */
  int count() {
    return shifts.length;
  }

  /** What was taken from every y of response {@code r}: the scores' shift times the sum of its weights. */
  double shift(int r) {
    return shifts[r];
  }

  /** T'y of response {@code r}. */
  double[] columns(int r) {
    return columns[r];
  }

  /** y'y between the responses, symmetric. */
  double[][] products() {
    return products;
  }

  /** h_n of group {@code g} for response {@code r}. */
  double[] groupColumns(int g, int r) {
    return groupColumns[g][r];
  }

  /** q_n of group {@code g} between the responses, symmetric. */
  double[][] groupProducts(int g) {
    return groupProducts[g];
  }

  private static double[][] combined(double[][] byScore, double[][] weights) {
    double[][] result = new double[weights.length][byScore[0].length];
    for (int r = 0; r < weights.length; r++) {
      for (int d = 0; d < weights[r].length; d++) {
        double w = weights[r][d];
        for (int c = 0; c < result[r].length && w != 0; c++) {
          result[r][c] += w * byScore[d][c];
        }
      }
    }
    return result;
  }

  private static double[][] quadratic(double[][] matrix, double[][] weights) {
    double[][] result = new double[weights.length][weights.length];
    for (int r = 0; r < weights.length; r++) {
      for (int q = 0; q <= r; q++) {
        double sum = 0;
        for (int i = 0; i < weights[r].length; i++) {
          for (int j = 0; j < weights[q].length; j++) {
            sum += weights[r][i] * weights[q][j] * matrix[i][j];
          }
        }
        result[r][q] = sum;
        result[q][r] = sum;
      }
    }
    return result;
  }
}
