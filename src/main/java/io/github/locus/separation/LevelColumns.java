package io.github.locus.separation;

import java.util.List;

/**
 * Where a function's levels lie among the columns of the model: m = μ + Σ h (g + v) and Σ h u, over
 * its current posts. Levels are as others rate it (self 0).
 */
public final class LevelColumns {
  private final int function;
  private final int[] placeColumns;
  private final double[] placeWeights;
  private final int[] leaderColumns;
  private final double[] leaderWeights;

  private LevelColumns(
      int function,
      int[] placeColumns,
      double[] placeWeights,
      int[] leaderColumns,
      double[] leaderWeights) {
    this.function = function;
    this.placeColumns = placeColumns;
    this.placeWeights = placeWeights;
    this.leaderColumns = leaderColumns;
    this.leaderWeights = leaderWeights;
  }

  /**
   * The columns of a function that has current posts.
   *
   * @param design the columns of the model
   * @param function function index, rated in the design's ratings in its latest wave
   * @return its columns
   */
  public static LevelColumns of(LeadershipDesign design, int function) {
    List<Post> posts = design.frame().posts(function);
    int parts =
        1
            + (design.climateTerm() == LeadershipDesign.NONE ? 0 : posts.size())
            + (design.placeTerm() == LeadershipDesign.NONE ? 0 : posts.size());
    int[] place = new int[parts];
    double[] weights = new double[parts];
    int n = 0;
    place[n] = design.meanColumn(function, design.frame().latestWave(function));
    weights[n++] = 1;
    for (Post post : posts) {
      if (design.climateTerm() != LeadershipDesign.NONE) {
        place[n] = design.climateColumn(post.unit());
        weights[n++] = post.share();
      }
      if (design.placeTerm() != LeadershipDesign.NONE) {
        place[n] = design.placeColumn(function, post.unit());
        weights[n++] = post.share();
      }
    }
    return new LevelColumns(
        function,
        place,
        weights,
        posts.stream().mapToInt(p -> design.leaderColumn(function, p.leader())).toArray(),
        posts.stream().mapToDouble(Post::share).toArray());
  }

  /**
   * The function.
   *
   * @return function index
   */
  public int function() {
    return function;
  }

  /**
   * m, the level of the present places under an average leader.
   *
   * @param coefficients fixed and random effects
   * @return POMP points
   */
  public double average(double[] coefficients) {
    return dot(placeColumns, placeWeights, coefficients);
  }

  /**
   * today = m + Σ h u.
   *
   * @param coefficients fixed and random effects
   * @return POMP points
   */
  public double today(double[] coefficients) {
    return average(coefficients) + dot(leaderColumns, leaderWeights, coefficients);
  }

  /**
   * today as a row over all columns of the model.
   *
   * @param columns number of columns
   * @return one coefficient per column
   */
  public double[] todayRow(int columns) {
    double[] row = averageRow(columns);
    for (int i = 0; i < leaderColumns.length; i++) {
      row[leaderColumns[i]] += leaderWeights[i];
    }
    return row;
  }

  /**
   * m as a row over all columns of the model.
   *
   * @param columns number of columns
   * @return one coefficient per column
   */
  public double[] averageRow(int columns) {
    double[] row = new double[columns];
    for (int i = 0; i < placeColumns.length; i++) {
      row[placeColumns[i]] += placeWeights[i];
    }
    return row;
  }

  private static double dot(int[] columns, double[] weights, double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < columns.length; i++) {
      sum += weights[i] * coefficients[columns[i]];
    }
    return sum;
  }
}
