package io.github.locus.multilevel;

/**
 * All that the posterior densities of every weighted score need at one θ, from one factorisation.
 *
 * @param logTheta logarithms of the relative standard deviations
 * @param squared θ²
 * @param logSum Σ log θ
 * @param logDeterminant of the criterion
 * @param residual R, the residual cross-products of the scores: pairs r, q ≤ r at r(r + 1)/2 + q; empty where the
 *     equations could not be factored
 * @param chiSquare a draw of χ² with N − p degrees of freedom: given θ, σ² is r² over it but for the prior
 * @param logChiSquare its logarithm
 * @param factor the factor itself as {@link Kernel#factorCopy} gives it, where there is room to keep it; else empty
 */
record FactorizationPoint(
    double[] logTheta,
    double[] squared,
    double logSum,
    double logDeterminant,
    double[] residual,
    double chiSquare,
    double logChiSquare,
    double[] factor) {

  /** Whether the equations could be factored. */
  boolean usable() {
    return residual.length > 0;
  }

  static FactorizationPoint at(
      Kernel kernel, double[] logTheta, double chiSquare, int responses, boolean keepsFactor) {
    double[] theta = new double[logTheta.length];
    double[] squared = new double[logTheta.length];
    double logSum = 0;
    for (int i = 0; i < theta.length; i++) {
      theta[i] = Math.exp(logTheta[i]);
      squared[i] = theta[i] * theta[i];
      logSum += logTheta[i];
    }
    double[] residual = new double[0];
    double[] factor = new double[0];
    double logDeterminant = Double.POSITIVE_INFINITY;
    if (kernel.factor(theta)) {
      logDeterminant = kernel.logDeterminant();
      residual = new double[responses * (responses + 1) / 2];
      for (int r = 0, pair = 0; r < responses; r++) {
        for (int q = 0; q <= r; q++) {
          residual[pair++] = kernel.residual(r, q);
        }
      }
      factor = keepsFactor ? kernel.factorCopy() : factor;
    }
    return new FactorizationPoint(
        logTheta,
        squared,
        logSum,
        logDeterminant,
        residual,
        chiSquare,
        Math.log(chiSquare),
        factor);
  }
}
