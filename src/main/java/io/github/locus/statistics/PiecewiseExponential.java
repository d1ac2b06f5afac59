package io.github.locus.statistics;

import java.util.Arrays;

/**
 * A density on the line whose logarithm is piecewise linear between knots, with exponential tails: a close, cheaply
 * sampled likeness of any smooth density that has been tabulated. Immutable.
 */
public final class PiecewiseExponential {
  private final double[] knots;
  private final double[] logDensity;
  private final double[] slopes;
  private final double[] cumulative;
  private final int[] guide;

  private PiecewiseExponential(
      double[] knots, double[] logDensity, double[] slopes, double[] masses) {
    this.knots = knots;
    this.slopes = slopes;
    this.cumulative = new double[masses.length];
    double total = 0;
    for (int i = 0; i < masses.length; i++) {
      total += masses[i];
      cumulative[i] = total;
    }
    double logTotal = Math.log(total);
    this.logDensity = Arrays.stream(logDensity).map(v -> v - logTotal).toArray();
    for (int i = 0; i < cumulative.length; i++) {
      cumulative[i] /= total;
    }
    this.guide = guide(cumulative);
  }

  /**
   * The density through given points.
   *
   * @param knots ascending, at least two
   * @param logDensity at the knots, up to a constant, finite
   * @param leastTailSlope the tails fall at least this fast in the logarithm, > 0
   */
  public static PiecewiseExponential through(
      double[] knots, double[] logDensity, double leastTailSlope) {
    int n = knots.length;
    double top = Arrays.stream(logDensity).max().orElseThrow();
    double[] level = Arrays.stream(logDensity).map(v -> v - top).toArray();
    // piece i lies left of knot i; piece n right of the last
    double[] slopes = new double[n + 1];
    double[] masses = new double[n + 1];
    for (int i = 1; i < n; i++) {
      double width = knots[i] - knots[i - 1];
      if (!(width > 0)) {
        throw new IllegalArgumentException("knots are not ascending at " + knots[i]);
      }
      slopes[i] = (level[i] - level[i - 1]) / width;
      masses[i] = Math.exp(level[i - 1]) * width * growth(slopes[i] * width);
    }
    slopes[0] = Math.max(leastTailSlope, slopes[1]);
    slopes[n] = Math.min(-leastTailSlope, slopes[n - 1]);
    masses[0] = Math.exp(level[0]) / slopes[0];
    masses[n] = Math.exp(level[n - 1]) / -slopes[n];
    return new PiecewiseExponential(knots.clone(), level, slopes, masses);
  }

  /** The log density at {@code x}, normalised. */
  public double logDensity(double x) {
    int piece = pieceAt(x);
    int anchor = Math.max(0, piece - 1);
    return logDensity[anchor] + slopes[piece] * (x - knots[anchor]);
  }

  /** The quantile at {@code p} in (0, 1). */
  public double quantile(double p) {
    int piece = guide[(int) (p * guide.length)];
    while (cumulative[piece] < p && piece < cumulative.length - 1) {
      piece++;
    }
    double before = piece == 0 ? 0 : cumulative[piece - 1];
    double mass = p - before;
    if (piece == 0) {
      return knots[0] + Math.log(mass * slopes[0]) / slopes[0] - logDensity[0] / slopes[0];
    }
    double density = Math.exp(logDensity[piece - 1]);
    double scaled = mass / density;
    double bend = slopes[piece] * scaled;
    double step =
        Math.abs(bend) < 1e-9 ? scaled * (1 - bend / 2) : Math.log1p(bend) / slopes[piece];
    double end = piece < knots.length ? knots[piece] : Double.POSITIVE_INFINITY;
    return step >= 0 ? Math.min(end, knots[piece - 1] + step) : knots[piece - 1];
  }

  private int pieceAt(double x) {
    int found = Arrays.binarySearch(knots, x);
    return found >= 0 ? found : -found - 1;
  }

  /** (eˣ − 1)/x. */
  private static double growth(double x) {
    return Math.abs(x) < 1e-9 ? 1 + x / 2 : Math.expm1(x) / x;
  }

  /** For 128 equal slices of probability the first piece that can hold it. */
  private static int[] guide(double[] cumulative) {
    int[] guide = new int[128];
    int piece = 0;
    for (int i = 0; i < guide.length; i++) {
      while (piece < cumulative.length - 1 && cumulative[piece] < (double) i / guide.length) {
        piece++;
      }
      guide[i] = piece;
    }
    return guide;
  }
}
