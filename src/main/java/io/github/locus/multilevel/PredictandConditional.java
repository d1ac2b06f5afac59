package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStream;
import java.util.List;

/**
 * The joint normal conditional of a few predictands of every weighted score at one point θ. With the factor L of the scaled
 * equations and a predictand a'Λx,
 *
 * <pre>mean (L⁻¹Λa)' Σ w_r L⁻¹b_r       covariance σ² (L⁻¹Λa)'(L⁻¹Λa*)</pre>
 *
 * so that a solve for each predictand serves every score and draw, where drawing the effects takes a solve for each draw.
 */
final class PredictandConditional {
  /** What is left of a variance under this share of it is rounding noise. */
  private static final double NOTHING_LEFT = 1e-13;

  private final double[][] means;
  private final double[][] root;

  /**
   * The conditional at the point of the kernel's factor.
   *
   * @param kernel with a factor
   * @param forward L⁻¹b of each response, from {@link Kernel#forward()}
   * @param predictands by place
   */
  PredictandConditional(Kernel kernel, double[][] forward, List<Predictand> predictands) {
    int n = predictands.size();
    double[][] solved = kernel.forward(predictands);
    means = new double[n][forward.length];
    root = new double[n][];
    for (int i = 0; i < n; i++) {
      Predictand predictand = predictands.get(i);
      for (int r = 0; r < forward.length; r++) {
        means[i][r] = product(solved[i], forward[r]) + kernel.constant(predictand, r);
      }
      root[i] = row(solved, i);
    }
  }

  /** Row i of the lower triangle of the covariance's root; a predictand that those before it tell has no rest. */
  private double[] row(double[][] solved, int i) {
    double[] row = new double[i + 1];
    double variance = product(solved[i], solved[i]);
    double rest = variance;
    for (int j = 0; j < i; j++) {
      double sum = product(solved[i], solved[j]);
      for (int k = 0; k < j; k++) {
        sum -= row[k] * root[j][k];
      }
      row[j] = root[j][j] == 0 ? 0 : sum / root[j][j];
      rest -= row[j] * row[j];
    }
    row[i] = rest > NOTHING_LEFT * variance ? Math.sqrt(rest) : 0;
    return row;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /**
   * An exact draw.
   *
   * @param weights of the responses
   * @param sigma residual standard deviation
   * @param random randomness, one normal number for each predictand
   * @return by place
   */
  double[] draw(double[] weights, double sigma, RandomStream random) {
    double[] values = new double[means.length];
    double[] noise = new double[means.length];
    for (int i = 0; i < values.length; i++) {
      noise[i] = sigma * random.nextGaussian();
      for (int r = 0; r < weights.length; r++) {
        values[i] += weights[r] * means[i][r];
      }
      for (int j = 0; j <= i; j++) {
        values[i] += root[i][j] * noise[j];
      }
    }
    return values;
  }
}
