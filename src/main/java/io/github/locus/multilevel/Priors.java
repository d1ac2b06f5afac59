package io.github.locus.multilevel;

/**
 * The priors of a model, independent of each other.
 *
 * @param fixed of the fixed effects
 * @param subject of the standard deviation of the subjects' intercepts
 * @param terms of the standard deviation of every random term
 * @param residual of the residual standard deviation
 */
public record Priors(
    FixedEffectPrior fixed, ScalePrior subject, ScalePrior terms, ScalePrior residual) {

  /**
   * Flat fixed effects, half-Student-t with 4 degrees of freedom on every random standard deviation, p(σ) ∝ 1/σ.
   *
   * @param scale of the half-t in units of the response: 10 for percent scores
   */
  public static Priors standard(double scale) {
    ScalePrior half = new ScalePrior.HalfStudent(4, scale);
    return new Priors(FixedEffectPrior.flat(), half, half, new ScalePrior.Reciprocal());
  }
}
