package io.github.locus.multilevel;

/**
 * The posterior density of the standard deviations under one weighting of the scores, at points where the equations
 * have been factored. With w the weights and r² = w'R w,
 *
 * <pre>log p(θ, σ) = −½ ld(θ) − (N − p) log σ − r²/(2σ²) + Σ_j log h(θ_j σ)</pre>
 *
 * in log standard deviations, h with their Jacobian. σ² is drawn as r²/χ²; what is left of the density then is a weight.
 * Immutable.
 */
final class ScoreDensity {
  /** A residual under this share of the sum of squares is rounding noise: the score does not vary within cells. */
  private static final double NOTHING_LEFT = 1e-12;

  private final double[] pairs;
  private final double least;
  private final double degrees;
  private final Priors priors;

  /**
   * The density under {@code weights} of the scores of a model.
   *
   * @param scores all scores of the model, from {@link MixedModel#scores}
   */
  ScoreDensity(MixedModel model, Response scores, Priors priors, double[] weights) {
    degrees = model.degreesOfFreedom();
    this.priors = priors;
    pairs = new double[weights.length * (weights.length + 1) / 2];
    double square = 0;
    for (int r = 0, at = 0; r < weights.length; r++) {
      for (int q = 0; q <= r; q++) {
        pairs[at] = (r == q ? 1 : 2) * weights[r] * weights[q];
        square += pairs[at++] * scores.products()[r][q];
      }
    }
    least = NOTHING_LEFT * square;
  }

  /** σ² at a point. */
  double variance(FactorizationPoint point) {
    return residual(point) / point.chiSquare();
  }

  /**
   * The log density of θ times that of σ given θ, over the density that σ was drawn from; up to a constant.
   *
   * @return −∞ where the point could not be factored or leaves this score no residual
   */
  double at(FactorizationPoint point) {
    if (point.residual().length == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double residual = residual(point);
    if (!(residual > least)) {
      return Double.NEGATIVE_INFINITY;
    }
    double logResidual = Math.log(residual);
    double logVariance = logResidual - Math.log(point.chiSquare());
    double value =
        priors.logDensity(point.squared(), point.logSum(), logVariance)
            - (point.logDeterminant() + degrees * logResidual) / 2;
    return value > Double.NEGATIVE_INFINITY ? value : Double.NEGATIVE_INFINITY;
  }

  private double residual(FactorizationPoint point) {
    double sum = 0;
    double[] residual = point.residual();
    for (int i = 0; i < pairs.length; i++) {
      sum += pairs[i] * residual[i];
    }
    return sum;
  }
}
