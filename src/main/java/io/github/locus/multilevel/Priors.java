package io.github.locus.multilevel;

/**
 * The priors of a model's standard deviations, independent of each other; that of the fixed effects is flat, so that the
 * posterior rests on the restricted likelihood.
 *
 * @param scales of the standard deviations of the subjects' intercepts and of every random term
 * @param residual of the residual standard deviation
 */
public record Priors(ScalePrior.HalfStudent scales, ScalePrior residual) {

  /**
   * Half-Student-t with 4 degrees of freedom on every random standard deviation, p(σ) ∝ 1/σ.
   *
   * @param scale of the half-t in units of the response: 10 for percent scores
   */
  public static Priors standard(double scale) {
    return new Priors(new ScalePrior.HalfStudent(4, scale), new ScalePrior.Reciprocal());
  }

  /**
   * The log density of the logarithms of all standard deviations, up to a constant.
   *
   * @param squared squares of the relative standard deviations
   * @param logSum sum of their logarithms
   * @param logVariance log σ²
   */
  double logDensity(double[] squared, double logSum, double logVariance) {
    double ratio = Math.exp(logVariance) / (scales.degrees() * scales.scale() * scales.scale());
    double sum = 0;
    double product = 1;
    for (double square : squared) {
      product *= 1 + square * ratio;
      // one logarithm for many factors, well inside the range of a double
      if (product > 1e100) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return residual.logDensityOfLog(logVariance / 2)
        + logSum
        + squared.length * logVariance / 2
        - (scales.degrees() + 1) / 2 * (sum + Math.log(product));
  }
}
