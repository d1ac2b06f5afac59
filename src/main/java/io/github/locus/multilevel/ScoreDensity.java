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
    return residual(point.residual()) / point.chiSquare();
  }

  /**
   * The log density of θ times that of σ given θ, over the density that σ was drawn from; up to a constant. −∞ where a
   * point could not be factored or leaves this score no residual.
   *
   * @param points where
   * @param from the first point
   * @param into by point, up to its length
   */
  void at(PointSet points, int from, double[] into) {
    int s = from;
    for (; s + 3 < into.length; s += 4) {
      // four sums at a time, each in its own order, because an addition waits for the one before it
      double[] a = points.point(s).residual();
      double[] b = points.point(s + 1).residual();
      double[] c = points.point(s + 2).residual();
      double[] d = points.point(s + 3).residual();
      if (a.length == 0 || b.length == 0 || c.length == 0 || d.length == 0) {
        for (int k = s; k < s + 4; k++) {
          into[k] = at(points.point(k), residual(points.point(k).residual()));
        }
      } else {
        double sumA = 0;
        double sumB = 0;
        double sumC = 0;
        double sumD = 0;
        for (int i = 0; i < pairs.length; i++) {
          double pair = pairs[i];
          sumA += pair * a[i];
          sumB += pair * b[i];
          sumC += pair * c[i];
          sumD += pair * d[i];
        }
        into[s] = at(points.point(s), sumA);
        into[s + 1] = at(points.point(s + 1), sumB);
        into[s + 2] = at(points.point(s + 2), sumC);
        into[s + 3] = at(points.point(s + 3), sumD);
      }
    }
    for (; s < into.length; s++) {
      into[s] = at(points.point(s), residual(points.point(s).residual()));
    }
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
  private double residual(double[] products) {
    if (products.length == 0) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += pairs[i] * products[i];
    }
    return sum;
  }
}
