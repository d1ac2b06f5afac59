package io.github.locus.multilevel;

import io.github.locus.statistics.DenseCholesky;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the search for a posterior begins: at the REML estimates of a score, with the shape of the criterion there. It
 * need only be near; components are fitted to the points from there on.
 *
 * <p>Of a relative standard deviation near 0 the shape there says little, for its logarithm has a long left tail. How far
 * it may reach to the right is then asked of the criterion itself: in a large survey that is much less than in a small
 * one.
 */
final class StartComponent {
  /** Relative standard deviations below this may be near 0. */
  private static final double NEAR_ZERO = 0.2;

  /** The sides of one near 0 are narrower than by default where the criterion rises by this, four errors, before it. */
  private static final double FOUR_ERRORS = 16;

  /** So many of its errors away from 0 a standard deviation is told, however small it is. */
  private static final double TOLD = 6.5;

  /** So many errors away from 0 it has a left side of its own. */
  private static final double LEFT_TOLD = 3;

  private static final double NEAR_ZERO_LEFT = 1.2;
  private static final double NEAR_ZERO_RIGHT = 0.6;
  private static final double LEAST_RIGHT = 0.2;

  /** −2 log likelihood rises by the square of the errors gone. */
  private static final double TWO_ERRORS = 4;

  private static final int HALVINGS = 10;

  /** Precision of a log standard deviation that its prior adds, roughly. */
  private static final double PRIOR_PRECISION = 1;

  /** The sides of a standard deviation of so many logarithmic units or more are unlike. */
  private static final double SKEWED_FROM = 0.25;

  private static final double LEFT_STRETCH = 1.4;
  private static final double WIDENING = 1.1;

  private final RemlFit fit;
  private final double[] theta;
  private final double[] centre;
  private final double[][] slopes;
  private final double[] left;
  private final double[] right;

  private StartComponent(RemlFit fit) {
    this.fit = fit;
    theta = fit.theta();
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

  /**
   * The component of a score.
   *
   * @param fit its REML fit
   * @param criterion its criterion, asked only where a standard deviation is near 0
   */
  static SplitStudent of(RemlFit fit, RemlCriterion criterion) {
    StartComponent start = new StartComponent(fit);
    start.shape(criterion);
    return new SplitStudent(start.centre, start.slopes, start.left, start.right);
  }

  /** The criterion is −2 log likelihood; its curvature by log θ is that by θ times θ on either side. */
  private void shape(RemlCriterion criterion) {
    int[] positive = IntStream.range(0, theta.length).filter(c -> theta[c] > 0).toArray();
    double[][] curvature = fit.curvature();
    if (curvature.length != positive.length) {
      return;
    }
    double[] errors = new double[theta.length];
    for (int i = 0; i < positive.length; i++) {
      errors[positive[i]] = theta[positive[i]] * Math.sqrt(Math.max(0, curvature[i][i]) / 2);
    }
    for (int c = 0; c < theta.length; c++) {
      if (theta[c] < NEAR_ZERO && errors[c] < TOLD) {
        nearZero(criterion, c, errors[c]);
      }
    }
    int[] told =
        IntStream.range(0, positive.length)
            .filter(i -> theta[positive[i]] >= NEAR_ZERO || errors[positive[i]] >= TOLD)
            .toArray();
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

  /** Where the default is far too wide, the right side ends two errors away. */
  private void nearZero(RemlCriterion criterion, int c, double errors) {
    double[] at = theta.clone();
    at[c] = NEAR_ZERO;
    if (criterion.at(at) - fit.criterion() <= FOUR_ERRORS) {
      return;
    }
    double inside = theta[c];
    double outside = NEAR_ZERO;
    for (int k = 0; k < HALVINGS; k++) {
      at[c] = (inside + outside) / 2;
      if (criterion.at(at) - fit.criterion() <= TWO_ERRORS) {
        inside = at[c];
      } else {
        outside = at[c];
      }
    }
    double middle = Math.max(theta[c], outside / 2);
    centre[c] = Math.log(middle);
    right[c] = Math.max(LEAST_RIGHT, Math.log(outside / middle) / 2);
    if (errors > LEFT_TOLD) {
      left[c] = Math.min(NEAR_ZERO_LEFT, -LEFT_STRETCH * Math.log1p(-2 / errors) / 2);
    }
  }

  private void take(DenseCholesky factor, int[] components) {
    for (int i = 0; i < components.length; i++) {
      int c = components[i];
      double sd = WIDENING * factor.lower(i, i);
      centre[c] = Math.log(theta[c]);
      right[c] = sd;
      left[c] = sd >= SKEWED_FROM ? LEFT_STRETCH * sd : sd;
      for (int j = 0; j < i; j++) {
        slopes[c][components[j]] = factor.lower(i, j) / factor.lower(j, j);
      }
    }
  }
}
