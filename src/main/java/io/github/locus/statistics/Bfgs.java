package io.github.locus.statistics;

import java.util.Arrays;

/**
 * Minimises a smooth function by the BFGS method with a backtracking line search (Nocedal & Wright 2006, chapters 3
 * and 6). The function may return +∞ (or NaN) where it is not defined: such a step is shortened.
 */
public final class Bfgs {
  private static final int ITERATIONS = 300;
  private static final int HALVINGS = 60;
  private static final double SUFFICIENT_DECREASE = 1e-4;

  /** A function with its gradient. */
  @FunctionalInterface
  public interface Objective {
    /**
     * The value at {@code x}.
     *
     * @param gradient receives the gradient; its content is ignored where the value is not finite
     */
    double evaluate(double[] x, double[] gradient);
  }

  /** A function alone. */
  @FunctionalInterface
  public interface Value {
    /** The value at {@code x}. */
    double at(double[] x);
  }

  /**
   * Where the search ended.
   *
   * @param point the best point
   * @param value the function there
   * @param converged whether the gradient or the progress fell below the tolerance
   */
  public record Minimum(double[] point, double value, boolean converged) {}

  private Bfgs() {}

  /** The objective whose gradient is taken by central differences of the given step. */
  public static Objective numericGradient(Value function, double step) {
    return (x, gradient) -> {
      double[] at = x.clone();
      for (int i = 0; i < x.length; i++) {
        at[i] = x[i] + step;
        double up = function.at(at);
        at[i] = x[i] - step;
        double down = function.at(at);
        at[i] = x[i];
        gradient[i] = (up - down) / (2 * step);
      }
      return function.at(x);
    };
  }

  /**
   * Searches a local minimum.
   *
   * @param start where the function is finite
   * @param gradientTolerance stop where no component of the gradient is larger
   * @param longestStep no coordinate changes by more in one iteration
   */
  public static Minimum minimize(
      Objective objective, double[] start, double gradientTolerance, double longestStep) {
    int n = start.length;
    double[] x = start.clone();
    double[] g = new double[n];
    double f = objective.evaluate(x, g);
    if (!Double.isFinite(f)) {
      throw new IllegalArgumentException("the start has the value " + f);
    }
    double[][] h = identity(n, 1 / Math.max(1, largest(g)));
    boolean fresh = true;
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      if (largest(g) <= gradientTolerance) {
        return new Minimum(x, f, true);
      }
      double[] d = direction(h, g, longestStep);
      double slope = dot(d, g);
      double[] next = x;
      double[] nextGradient = new double[n];
      double value = Double.POSITIVE_INFINITY;
      double t = 1;
      for (int k = 0; k < HALVINGS && !(value <= f + SUFFICIENT_DECREASE * t * slope); k++) {
        t = k == 0 ? 1 : t / 2;
        next = moved(x, d, t);
        value = objective.evaluate(next, nextGradient);
      }
      if (!(value < f)) {
        if (fresh) {
          return new Minimum(x, f, largest(g) <= 1e3 * gradientTolerance);
        }
        h = identity(n, 1 / Math.max(1, largest(g)));
        fresh = true;
        continue;
      }
      update(h, x, next, g, nextGradient, fresh);
      fresh = false;
      x = next;
      g = nextGradient;
      f = value;
    }
    return new Minimum(x, f, false);
  }

  private static double[] direction(double[][] h, double[] g, double longestStep) {
    double[] d = new double[g.length];
    for (int i = 0; i < d.length; i++) {
      d[i] = -dot(h[i], g);
    }
    double factor = Math.min(1, longestStep / largest(d));
    for (int i = 0; i < d.length; i++) {
      d[i] *= factor;
    }
    return d;
  }

  private static void update(
      double[][] h, double[] x, double[] next, double[] g, double[] nextGradient, boolean fresh) {
    int n = x.length;
    double[] s = moved(next, x, -1);
    double[] y = moved(nextGradient, g, -1);
    double sy = dot(s, y);
    if (!(sy > 1e-12 * Math.sqrt(dot(s, s) * dot(y, y)))) {
      return;
    }
    if (fresh) {
      double scale = sy / dot(y, y);
      for (int i = 0; i < n; i++) {
        Arrays.fill(h[i], 0);
        h[i][i] = scale;
      }
    }
    double[] hy = new double[n];
    for (int i = 0; i < n; i++) {
      hy[i] = dot(h[i], y);
    }
    double factor = (1 + dot(y, hy) / sy) / sy;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        h[i][j] += factor * s[i] * s[j] - (hy[i] * s[j] + s[i] * hy[j]) / sy;
      }
    }
  }

  private static double[][] identity(int n, double scale) {
    double[][] result = new double[n][n];
    for (int i = 0; i < n; i++) {
      result[i][i] = scale;
    }
    return result;
  }

  private static double[] moved(double[] x, double[] d, double t) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = x[i] + t * d[i];
    }
    return result;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double largest(double[] g) {
    double largest = 0;
    for (double value : g) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
