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
   * The log density of θ times that of σ given θ, over the density that σ was drawn from; up to a constant. −∞ where a
   * point could not be factored or leaves this score no residual.
   *
   * @param points where
   * @param from the first place of {@code into} to be filled
   * @param into by point
   */
  void at(Thinned points, int from, double[] into) {
    int k = from;
    for (; k + 3 < into.length; k += 4) {
      FactorizationPoint a = points.point(k);
      FactorizationPoint b = points.point(k + 1);
      FactorizationPoint c = points.point(k + 2);
      FactorizationPoint d = points.point(k + 3);
      if (a.usable() && b.usable() && c.usable() && d.usable()) {
        at(a, b, c, d, k, into);
      } else {
        for (int l = k; l < k + 4; l++) {
          into[l] = at(points.point(l), residual(points.point(l)));
        }
      }
    }
    for (; k < into.length; k++) {
      into[k] = at(points.point(k), residual(points.point(k)));
    }
  }

  /** Four sums at a time, each in its own order, because an addition waits for the one before it. */
  private void at(
      FactorizationPoint a,
      FactorizationPoint b,
      FactorizationPoint c,
      FactorizationPoint d,
      int k,
      double[] into) {
    double[] productsA = a.residual();
    double[] productsB = b.residual();
    double[] productsC = c.residual();
    double[] productsD = d.residual();
    double sumA = 0;
    double sumB = 0;
    double sumC = 0;
    double sumD = 0;
    for (int i = 0; i < pairs.length; i++) {
      double pair = pairs[i];
      sumA += pair * productsA[i];
      sumB += pair * productsB[i];
      sumC += pair * productsC[i];
      sumD += pair * productsD[i];
    }
    into[k] = at(a, sumA);
    into[k + 1] = at(b, sumB);
    into[k + 2] = at(c, sumC);
    into[k + 3] = at(d, sumD);
  }

  private double at(FactorizationPoint point, double residual) {
    if (!(residual > least)) {
      return Double.NEGATIVE_INFINITY;
    }
    double logResidual = Math.log(residual);
    double logVariance = logResidual - point.logChiSquare();
    double value =
        priors.logDensity(point.squared(), point.logSum(), logVariance)
            - (point.logDeterminant() + degrees * logResidual) / 2;
    return value > Double.NEGATIVE_INFINITY ? value : Double.NEGATIVE_INFINITY;
  }

  /** w'R w; not a number where there is no R. */
  private double residual(FactorizationPoint point) {
    if (!point.usable()) {
      return Double.NaN;
    }
    double sum = 0;
    double[] products = point.residual();
    for (int i = 0; i < pairs.length; i++) {
      sum += pairs[i] * products[i];
    }
    return sum;
  }
}
