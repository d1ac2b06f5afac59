package io.github.locus.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Weights spread evenly over the simplex of three criteria: the centres of the equal triangles it is cut into. What is
 * an area under uniform weights becomes a count, up to the triangles that a border runs through.
 */
final class SimplexLattice {
  private SimplexLattice() {}

  /** The centres of the {@code sides}² triangles. */
  static double[][] centres(int sides) {
    List<double[]> centres = new ArrayList<>();
    for (int i = 0; i < sides; i++) {
      for (int j = 0; i + j < sides; j++) {
        centres.add(point(i + 1.0 / 3, j + 1.0 / 3, sides));
        if (i + j < sides - 1) {
          centres.add(point(i + 2.0 / 3, j + 2.0 / 3, sides));
        }
      }
    }
    return centres.toArray(double[][]::new);
  }

  private static double[] point(double i, double j, int sides) {
    return new double[] {i / sides, j / sides, 1 - (i + j) / sides};
  }

  /** Values of alternatives, {@code criteria[alternative][criterion]}, under each weight vector. */
  static ValueDraws values(double[][] weights, double[][] criteria) {
    double[][] values = new double[weights.length][criteria.length];
    for (int s = 0; s < weights.length; s++) {
      for (int i = 0; i < criteria.length; i++) {
        for (int d = 0; d < weights[s].length; d++) {
          values[s][i] += weights[s][d] * criteria[i][d];
        }
      }
    }
    return ValueDraws.of(values, 1);
  }
}
