package io.github.locus.multilevel;

/** How much draws from a posterior are worth, by the way in which they were had. */
public sealed interface SamplingQuality {
  /** The smallest effective size of a reported quantity: so many independent draws would tell it as well. */
  double effectiveSize();

  /** Whether all bounds that were asked for are met. */
  boolean sufficient();

  /**
   * Importance weights.
   *
   * @param shape k̂ of the largest weights; to be trusted up to {@value
   *     io.github.locus.statistics.ParetoSmoothing#LARGEST_SHAPE}
   * @param weightsSize effective size of the weights
   * @param effectiveSize smallest of a reported quantity, at most the number of draws
   * @param sufficient whether all bounds are met
   */
  record Weighted(double shape, double weightsSize, double effectiveSize, boolean sufficient)
      implements SamplingQuality {}

  /**
   * Metropolis chains (Vehtari et al. 2021, doi:10.1214/20-BA1221).
   *
   * @param rHat largest rank-normalised split-R̂ of a reported quantity
   * @param effectiveSize smallest of a reported quantity, bulk or tail
   * @param sufficient whether all bounds are met
   */
  record Chained(double rHat, double effectiveSize, boolean sufficient)
      implements SamplingQuality {}
}
