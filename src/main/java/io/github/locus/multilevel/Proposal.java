package io.github.locus.multilevel;

import io.github.locus.statistics.PiecewiseExponential;
import java.util.List;

/**
 * The shape of a posterior of log standard deviations φ around its mode, from which a chain takes its proposals. With
 * the inverse Hessian B D B' (B unit lower triangular) and φ = mode + B η (carried no further than some
 * standard deviations), a random walk steps by its Cholesky factor,
 * and an independent proposal draws every η_j from the posterior's own profile along that direction: the profiles keep
 * the skewness that a normal approximation loses. Immutable.
 */
final class Proposal {
  /** A direction carries the later ones along by this many of its standard deviations and no further. */
  private static final double REACH = 1.5;

  private final double[] mode;
  private final double[][] directions;
  private final double[] sds;
  private final List<PiecewiseExponential> profiles;

  Proposal(
      double[] mode, double[][] directions, double[] sds, List<PiecewiseExponential> profiles) {
    this.mode = mode;
    this.directions = directions;
    this.sds = sds;
    this.profiles = profiles;
  }

  int size() {
    return mode.length;
  }

  double mode(int i) {
    return mode[i];
  }

  /** {@code to = from + length · B √D z}: with length 1 a draw of the normal approximation around {@code from}. */
  void move(double[] from, double[] z, double length, double[] to) {
    for (int i = 0; i < to.length; i++) {
      double sum = 0;
      for (int k = 0; k <= i; k++) {
        sum += directions[i][k] * sds[k] * z[k];
      }
      to[i] = from[i] + length * sum;
    }
  }

  /** Length of a random walk's steps: 2.4/√p (Roberts, Gelman & Gilks 1997, doi:10.1214/aoap/1034625254). */
  double stepLength() {
    return 2.4 / Math.sqrt(mode.length);
  }

  /** η of a point. */
  void coordinates(double[] point, double[] eta) {
    for (int i = 0; i < eta.length; i++) {
      double sum = point[i] - mode[i];
      for (int k = 0; k < i; k++) {
        sum -= directions[i][k] * bounded(eta[k], sds[k]);
      }
      eta[i] = sum;
    }
  }

  /** The point of η. */
  void point(double[] eta, double[] point) {
    for (int i = 0; i < eta.length; i++) {
      double sum = mode[i] + eta[i];
      for (int k = 0; k < i; k++) {
        sum += directions[i][k] * bounded(eta[k], sds[k]);
      }
      point[i] = sum;
    }
  }

  /**
   * The part of a deviation that carries others along. The relation is linear near the mode only: a standard deviation
   * on its way to 0 must not push the others without end.
   */
  static double bounded(double deviation, double sd) {
    return Math.max(-REACH * sd, Math.min(REACH * sd, deviation));
  }

  /** The profile of direction {@code j}. */
  PiecewiseExponential profile(int j) {
    return profiles.get(j);
  }
}
