package io.github.locus.multilevel;

/**
 * The priors of a model's standard deviations, independent of each other; that of the fixed effects is flat, so that the
 * posterior rests on the restricted likelihood.
 *
 * @param subject of the standard deviation of the subjects' intercepts
 * @param terms of the standard deviation of every random term
 * @param residual of the residual standard deviation
 */
public record Priors(ScalePrior subject, ScalePrior terms, ScalePrior residual) {

  /**
   * Half-Student-t with 4 degrees of freedom on every random standard deviation, p(σ) ∝ 1/σ.
   *
   * @param scale of the half-t in units of the response: 10 for percent scores
   */
  public static Priors standard(double scale) {
    ScalePrior half = new ScalePrior.HalfStudent(4, scale);
    return new Priors(half, half, new ScalePrior.Reciprocal());
  }
}
