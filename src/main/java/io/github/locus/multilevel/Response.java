package io.github.locus.multilevel;

import io.github.locus.multilevel.SufficientStatistics.SubjectGroup;

/**
 * The sums of one response y = Σ w_d Y_d, less the shift: T'y, y'y and, for each number of ratings of a subject, h_n and
 * q_n. Immutable; from {@link MixedModel#response}.
 */
public final class Response {
  private final double shift;
  private final double[] columns;
  private final double square;
  private final double[][] groupColumns;
  private final double[] groupSquares;

  private Response(
      double shift,
      double[] columns,
      double square,
      double[][] groupColumns,
      double[] groupSquares) {
    this.shift = shift;
    this.columns = columns;
    this.square = square;
    this.groupColumns = groupColumns;
    this.groupSquares = groupSquares;
  }

  static Response of(SufficientStatistics s, double[] weights) {
    double sum = 0;
    for (double w : weights) {
      if (!Double.isFinite(w)) {
        throw new IllegalArgumentException("weight " + w);
      }
      sum += w;
    }
    int groups = s.groups().size();
    double[][] groupColumns = new double[groups][];
    double[] groupSquares = new double[groups];
    for (int g = 0; g < groups; g++) {
      SubjectGroup group = s.groups().get(g);
      groupColumns[g] = combined(group.columnTotals(), weights);
      groupSquares[g] = quadratic(group.totalProducts(), weights);
    }
    return new Response(
        s.shift() * sum,
        combined(s.columnScores(), weights),
        quadratic(s.scoreProducts(), weights),
        groupColumns,
        groupSquares);
  }

  /** What was taken from every y: the scores' shift times the sum of the weights. */
  double shift() {
    return shift;
  }

  /** T'y. */
  double[] columns() {
    return columns;
  }

  /** y'y. */
  double square() {
    return square;
  }

  /** h_n of group {@code g}. */
  double[] groupColumns(int g) {
    return groupColumns[g];
  }

  /** q_n of group {@code g}. */
  double groupSquare(int g) {
    return groupSquares[g];
  }

  private static double[] combined(double[][] byResponse, double[] weights) {
    double[] result = new double[byResponse[0].length];
    for (int d = 0; d < weights.length; d++) {
      for (int c = 0; c < result.length; c++) {
        result[c] += weights[d] * byResponse[d][c];
      }
    }
    return result;
  }

  private static double quadratic(double[][] matrix, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        sum += weights[i] * weights[j] * matrix[i][j];
      }
    }
    return sum;
  }
}
