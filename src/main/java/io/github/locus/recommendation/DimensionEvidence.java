package io.github.locus.recommendation;

/**
 * One capability dimension of a function, modelled alone. POMP points.
 *
 * @param today posterior mean of today
 * @param pFarBelow P(today &lt; T − 10), a share
 * @param repeatable posterior mean of repeatable
 */
public record DimensionEvidence(double today, double pFarBelow, double repeatable) {
  /** Refuses what is not a number. */
  public DimensionEvidence {
    if (!Double.isFinite(today)
        || !Double.isFinite(repeatable)
        || !(pFarBelow >= 0 && pFarBelow <= 1)) {
      throw new IllegalArgumentException(
          "not a dimension's figures: " + today + ", " + pFarBelow + ", " + repeatable);
    }
  }
}
