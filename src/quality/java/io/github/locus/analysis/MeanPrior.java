package io.github.locus.analysis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * What may be believed, before the data, of how far the levels of functions lie apart: μ_f ~ N(a common mean, A²), the
 * common mean flat. Draws under a flat prior of μ become draws under this one by their weights.
 */
enum MeanPrior {
  /** Nothing: what the program takes. */
  FLAT(a -> Double.NaN),
  /** A = 3 points. */
  FIXED_3(a -> Double.NaN),
  /** A = 6 points. */
  FIXED_6(a -> Double.NaN),
  /** A = 12 points. */
  FIXED_12(a -> Double.NaN),
  /** A ~ gamma of shape 2 and rate 1/5: 0 at A = 0 (Chung et al. 2013, doi:10.1007/s11336-013-9328-2). */
  GAMMA_5(a -> Math.log(a) - a / 5),
  /** A ~ gamma of shape 2 and rate 1/20, nearly p(A) ∝ A. */
  GAMMA_20(a -> Math.log(a) - a / 20),
  /** log A normal about 6 points, standard deviation 0.7. */
  LOG_NORMAL(a -> -Math.log(a) - Math.pow(Math.log(a / 6) / 0.7, 2) / 2),
  /** A ~ half-Student-t, 4 degrees of freedom, scale 10: the prior of the other scales, which does not avoid 0. */
  HALF_STUDENT(a -> -2.5 * Math.log1p(a * a / 400));

  private static final double LOWEST = Math.log(0.02);
  private static final double HIGHEST = Math.log(400);
  private static final int STEPS = 120;
  private static final int PLACES = 100;

  private final DoubleUnaryOperator logDensity;

  MeanPrior(DoubleUnaryOperator logDensity) {
    this.logDensity = logDensity;
  }

  /**
   * The weights that turn draws under a flat prior into draws under this one.
   *
   * @param means draws of μ by function
   * @return by draw, sum 1
   */
  double[] weights(double[][] means) {
    double[] squareSums = new double[means[0].length];
    for (int s = 0; s < squareSums.length; s++) {
      double mean = 0;
      for (double[] function : means) {
        mean += function[s] / means.length;
      }
      double squares = 0;
      for (double[] function : means) {
        squares += (function[s] - mean) * (function[s] - mean);
      }
      squareSums[s] = squares;
    }
    double[] logs = logDensities(squareSums, means.length - 1);
    double largest = Arrays.stream(logs).max().orElseThrow();
    double[] weights = Arrays.stream(logs).map(l -> Math.exp(l - largest)).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  /** Of the levels, up to a constant: log ∫ A^−q exp(−squares / 2A²) p(A) dA. */
  private double[] logDensities(double[] squares, int degrees) {
    return switch (this) {
      case FLAT -> new double[squares.length];
      case FIXED_3 -> fixed(squares, 3);
      case FIXED_6 -> fixed(squares, 6);
      case FIXED_12 -> fixed(squares, 12);
      case GAMMA_5, GAMMA_20, LOG_NORMAL, HALF_STUDENT -> hierarchical(squares, degrees);
    };
  }

  private static double[] fixed(double[] squares, double scale) {
    return Arrays.stream(squares).map(s -> -s / (2 * scale * scale)).toArray();
  }

  /** Interpolated between places that lie evenly in √squares, over which it is smooth. */
  private double[] hierarchical(double[] squares, int degrees) {
    double largest = Math.sqrt(Arrays.stream(squares).max().orElseThrow());
    double[] at = new double[PLACES + 1];
    Arrays.setAll(at, i -> Math.log(integral(Math.pow(largest * i / PLACES, 2), degrees)));
    return Arrays.stream(squares)
        .map(
            s -> {
              double place = Math.sqrt(s) / largest * PLACES;
              int below = Math.min(PLACES - 1, (int) place);
              return at[below] + (place - below) * (at[below + 1] - at[below]);
            })
        .toArray();
  }

  private double integral(double squares, int degrees) {
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double logA = LOWEST + (HIGHEST - LOWEST) * i / STEPS;
      double a = Math.exp(logA);
      sum += Math.exp(logA + logDensity.applyAsDouble(a) - degrees * logA - squares / (2 * a * a));
    }
    return sum;
  }
}
