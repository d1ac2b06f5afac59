package io.github.locus.decision;

import java.util.Arrays;

/**
 * Weights of criteria as a judgement with an error: w ~ Dirichlet(κ w₀) around the declared weights w₀.
 *
 * <p>κ = (D − 1)/0.16 − 1 for D criteria. A weight then has the variance w₀(1 − w₀)/(κ + 1), so that an equal weight
 * 1/D has a coefficient of variation of 0.4 whatever D: it is trusted to 40%. With one criterion there is nothing to
 * weigh and the weight is 1.
 *
 * <p>Weights that are drawn and not elicited: stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen &amp;
 * Salminen 1998, doi:10.1016/S0377-2217(97)00163-X; Lahdelma &amp; Salminen 2001, doi:10.1287/opre.49.3.444.11220).
 */
public final class DirichletWeights {
  private static final double SQUARED_COEFFICIENT_OF_VARIATION = 0.16;
  private static final double SUM_TOLERANCE = 1e-9;

  private final double[] declared;

  private DirichletWeights(double[] declared) {
    this.declared = declared;
  }

  /**
   * Weights around declared ones.
   *
   * @param declared w₀, a share for each criterion, each positive, with sum 1
   * @return their distribution
   * @throws IllegalArgumentException if a share is not positive or the sum is not 1
   */
  public static DirichletWeights around(double[] declared) {
    double sum = 0;
    for (double weight : declared) {
      if (!(weight > 0)) {
        throw new IllegalArgumentException("a declared weight must be positive, was " + weight);
      }
      sum += weight;
    }
    if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
      throw new IllegalArgumentException("declared weights must sum to 1, was " + sum);
    }
    return new DirichletWeights(declared.clone());
  }

  /**
   * How closely weights keep to the declared ones.
   *
   * @return κ = (D − 1)/0.16 − 1 for D ≥ 2; infinite for one criterion, whose weight is certain
   */
  public double concentration() {
    return declared.length == 1
        ? Double.POSITIVE_INFINITY
        : (declared.length - 1) / SQUARED_COEFFICIENT_OF_VARIATION - 1;
  }

  /**
   * One weight vector: independent gamma variates of shape κ w₀, divided by their sum. With one criterion nothing is
   * drawn.
   *
   * @param gamma where randomness comes from
   * @return a share for each criterion, with sum 1
   */
  public double[] draw(GammaSource gamma) {
    if (declared.length == 1) {
      return new double[] {1};
    }
    double concentration = concentration();
    double[] weights = new double[declared.length];
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      weights[d] = gamma.next(concentration * declared[d]);
      sum += weights[d];
    }
    for (int d = 0; d < weights.length; d++) {
      weights[d] /= sum;
    }
    return weights;
  }

  @Override
  public String toString() {
    return "Dirichlet(" + concentration() + " × " + Arrays.toString(declared) + ")";
  }
}
