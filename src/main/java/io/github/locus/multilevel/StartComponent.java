package io.github.locus.multilevel;

import io.github.locus.statistics.DenseCholesky;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the search for a posterior begins: at the REML estimates of a score, with the shape of the criterion there. It
 * need only be near; components are fitted to the points from there on.
 */
final class StartComponent {
  /** Relative standard deviations below this are taken for near 0: the criterion's shape says little of their logarithm. */
  private static final double NEAR_ZERO = 0.2;

  private static final double NEAR_ZERO_LEFT = 1.2;
  private static final double NEAR_ZERO_RIGHT = 0.6;

  /** Precision of a log standard deviation that its prior adds, roughly. */
  private static final double PRIOR_PRECISION = 1;

  /** The sides of a standard deviation of so many logarithmic units or more are unlike. */
  private static final double SKEWED_FROM = 0.25;

  private static final double LEFT_STRETCH = 1.4;
  private static final double WIDENING = 1.1;

  private final double[] theta;
  private final double[] centre;
  private final double[][] slopes;
  private final double[] left;
  private final double[] right;

  private StartComponent(double[] theta) {
    this.theta = theta;
    int n = theta.length;
    centre = new double[n];
    slopes = new double[n][];
    left = new double[n];
    right = new double[n];
    for (int c = 0; c < n; c++) {
      slopes[c] = new double[c];
      centre[c] = Math.log(Math.max(NEAR_ZERO, theta[c]));
      left[c] = NEAR_ZERO_LEFT;
      right[c] = NEAR_ZERO_RIGHT;
    }
  }

  static SplitStudent of(RemlFit fit) {
    StartComponent start = new StartComponent(fit.theta());
    start.shape(fit.curvature());
    return new SplitStudent(start.centre, start.slopes, start.left, start.right);
  }

  /** The criterion is −2 log likelihood; its curvature by log θ is that by θ times θ on either side. */
  private void shape(double[][] curvature) {
    int[] positive = IntStream.range(0, theta.length).filter(c -> theta[c] > 0).toArray();
    if (curvature.length != positive.length) {
      return;
    }
    int[] told =
        IntStream.range(0, positive.length).filter(i -> theta[positive[i]] >= NEAR_ZERO).toArray();
    double[][] precision = new double[told.length][told.length];
    for (int i = 0; i < told.length; i++) {
      for (int j = 0; j < told.length; j++) {
        precision[i][j] =
            curvature[told[i]][told[j]] / 2 * theta[positive[told[i]]] * theta[positive[told[j]]];
      }
      precision[i][i] += PRIOR_PRECISION;
    }
    Optional<DenseCholesky> covariance =
        DenseCholesky.of(precision).map(DenseCholesky::inverse).flatMap(DenseCholesky::of);
    covariance.ifPresent(
        factor -> take(factor, Arrays.stream(told).map(i -> positive[i]).toArray()));
  }

  private void take(DenseCholesky factor, int[] components) {
    for (int i = 0; i < components.length; i++) {
      double sd = WIDENING * factor.lower(i, i);
      right[components[i]] = sd;
      left[components[i]] = sd >= SKEWED_FROM ? LEFT_STRETCH * sd : sd;
      for (int j = 0; j < i; j++) {
        slopes[components[i]][components[j]] = factor.lower(i, j) / factor.lower(j, j);
      }
    }
  }
}
