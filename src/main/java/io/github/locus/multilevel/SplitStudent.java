package io.github.locus.multilevel;

/**
 * A distribution of vectors φ from which points are proposed: φ = c + η + B bounded(η) with B strictly lower triangular
 * and every η_i from a Student distribution of 4 degrees of freedom with a scale of its own on either side. The two
 * scales follow the skewness of a standard deviation that may be near 0, whose logarithm has a long left tail; the
 * relation between directions is linear near the centre and goes no further, so that a standard deviation on its way to 0
 * does not push the others without end. Immutable.
 */
final class SplitStudent {
  /** A direction carries the later ones along by this many of its lesser scale and no further. */
  static final double REACH = 2;

  private final double[] centre;
  private final double[][] slopes;
  private final double[] left;
  private final double[] right;
  private final double constant;

  /**
   * A distribution.
   *
   * @param slopes B; row i has i entries
   * @param left scales of the η below 0, positive
   * @param right scales above 0, positive
   */
  SplitStudent(double[] centre, double[][] slopes, double[] left, double[] right) {
    this.centre = centre;
    this.slopes = slopes;
    this.left = left;
    this.right = right;
    double product = 1;
    for (int i = 0; i < left.length; i++) {
      product *= 0.75 / (left[i] + right[i]);
    }
    constant = product;
  }

  /** The number of coordinates. */
  int size() {
    return centre.length;
  }

  /** The point at which every η has the distribution function {@code uniform}, each in (0, 1). */
  double[] quantile(double[] uniform) {
    double[] point = new double[centre.length];
    double[] bounded = new double[centre.length];
    for (int i = 0; i < point.length; i++) {
      double total = left[i] + right[i];
      double eta =
          uniform[i] < left[i] / total
              ? left[i] * student(uniform[i] * total / (2 * left[i]))
              : -right[i] * student((1 - uniform[i]) * total / (2 * right[i]));
      bounded[i] = bounded(i, eta);
      point[i] = centre[i] + eta + carried(i, bounded);
    }
    return point;
  }

  /** The density. */
  double density(double[] point, double[] work) {
    double product = 1;
    for (int i = 0; i < point.length; i++) {
      double eta = point[i] - centre[i] - carried(i, work);
      work[i] = bounded(i, eta);
      double t = eta / (eta < 0 ? left[i] : right[i]);
      product *= 1 + t * t / 4;
    }
    double root = Math.sqrt(product);
    return constant / (product * product * root);
  }

  /** η of a point. */
  void coordinates(double[] point, double[] eta, double[] work) {
    for (int i = 0; i < point.length; i++) {
      eta[i] = point[i] - centre[i] - carried(i, work);
      work[i] = bounded(i, eta[i]);
    }
  }

  private double carried(int i, double[] bounded) {
    double sum = 0;
    double[] slope = slopes[i];
    for (int k = 0; k < i; k++) {
      sum += slope[k] * bounded[k];
    }
    return sum;
  }

  private double bounded(int i, double eta) {
    double reach = REACH * Math.min(left[i], right[i]);
    return Math.max(-reach, Math.min(reach, eta));
  }

  /** The quantile of Student's distribution with 4 degrees of freedom at p ≤ 1/2 (Shaw 2006). */
  private static double student(double p) {
    double alpha = 4 * p * (1 - p);
    double root = Math.sqrt(Math.min(1, alpha));
    return -2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(root) / 3) / root - 1));
  }
}
