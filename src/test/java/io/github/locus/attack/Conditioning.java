package io.github.locus.attack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is left unknown of the scores once statements are taken in: scores start independent, each
 * with the spread of an answer; every statement is conditioned on, one after the other. What
 * statements determine exactly ends with no variance, whatever one believed at the start.
 */
final class Conditioning {
  private final double[] mean;
  private final double[][] covariance;

  /**
   * Starts with nothing known.
   *
   * @param guess what one would guess of each score, points
   * @param spread standard deviation of a score about that, points
   */
  Conditioning(double[] guess, double spread) {
    mean = guess.clone();
    covariance = new double[guess.length][guess.length];
    for (int i = 0; i < guess.length; i++) {
      covariance[i][i] = spread * spread;
    }
  }

  Conditioning on(List<Statement> statements) {
    statements.forEach(this::add);
    return this;
  }

  private void add(Statement statement) {
    double[] a = statement.coefficients();
    int n = a.length;
    int[] used = IntStream.range(0, n).filter(i -> a[i] != 0).toArray();
    double[] along = new double[n];
    for (int j : used) {
      for (int i = 0; i < n; i++) {
        along[i] += covariance[j][i] * a[j];
      }
    }
    double variance = statement.halfWidth() * statement.halfWidth() / 3;
    double innovation = statement.value();
    for (int j : used) {
      variance += a[j] * along[j];
      innovation -= a[j] * mean[j];
    }
    int[] touched = IntStream.range(0, n).filter(i -> along[i] != 0).toArray();
    for (int i : touched) {
      double gain = along[i] / variance;
      mean[i] += gain * innovation;
      for (int j : touched) {
        covariance[i][j] -= gain * along[j];
      }
    }
  }

  /** Best guess of the mean of some scores, points. */
  double guess(int[] scores) {
    return Arrays.stream(scores).mapToDouble(i -> mean[i]).average().orElseThrow();
  }

  /** Standard deviation that is left of the sum of some scores, points. */
  double unknown(int[] scores) {
    double sum = 0;
    for (int i : scores) {
      for (int j : scores) {
        sum += covariance[i][j];
      }
    }
    return Math.sqrt(Math.max(0, sum));
  }
}
