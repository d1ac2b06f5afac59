package io.github.locus.multilevel;

/** What is believed of the fixed effects before the data: nothing (flat), or independent normals. Immutable. */
public final class FixedEffectPrior {
  private static final FixedEffectPrior FLAT = new FixedEffectPrior(new double[0], new double[0]);

  private final double[] means;
  private final double[] sds;

  private FixedEffectPrior(double[] means, double[] sds) {
    this.means = means;
    this.sds = sds;
  }

  /** The improper flat prior, under which the posterior rests on the restricted likelihood. */
  public static FixedEffectPrior flat() {
    return FLAT;
  }

  /**
   * Independent normal priors.
   *
   * @param means one for each fixed column
   * @param sds positive, finite
   */
  public static FixedEffectPrior normal(double[] means, double[] sds) {
    for (int i = 0; i < means.length; i++) {
      if (!(sds[i] > 0 && Double.isFinite(sds[i]) && Double.isFinite(means[i]))) {
        throw new IllegalArgumentException("normal prior " + means[i] + ", sd " + sds[i]);
      }
    }
    return new FixedEffectPrior(means.clone(), sds.clone());
  }

  boolean isFlat() {
    return means.length == 0;
  }

  double mean(int column) {
    return means[column];
  }

  double sd(int column) {
    return sds[column];
  }
}
