package io.github.locus.scoring;

/**
 * Two-way imputation without error (Bernaards &amp; Sijtsma 2000): what a rating leaves open is its
 * mean over the dimensions present, plus the function's mean of the dimension, less the function's
 * mean over those present; clamped to 0..100.
 *
 * <p>Where nobody answered a dimension for a function there is no function mean, and nothing tells
 * that dimension from the others: the rating's mean over the dimensions present stands alone.
 */
final class TwoWayImputation {
  private final DimensionScores scores;
  private final int[] capabilities;
  private final double[][] means;
  private final boolean[][] known;

  /**
   * Takes the function means.
   *
   * @param scores dimension scores
   * @param capabilities dimension index by capability
   * @param functions number of functions
   * @param usedMeans means of the used ratings before imputing
   */
  TwoWayImputation(
      DimensionScores scores, int[] capabilities, int functions, FunctionMeans usedMeans) {
    this.scores = scores;
    this.capabilities = capabilities;
    means = new double[functions][capabilities.length];
    known = new boolean[functions][capabilities.length];
    for (int f = 0; f < functions; f++) {
      for (int c = 0; c < capabilities.length; c++) {
        known[f][c] = usedMeans.count(f, capabilities[c]) > 0;
        means[f][c] = usedMeans.of(f, capabilities[c]).orElse(0.0);
      }
    }
  }

  /**
   * The score of a used rating on a capability that it leaves open.
   *
   * @param function the rated function
   * @param capability capability index
   * @param rating a used rating: at least one capability of it is scored
   * @return POMP points 0..100
   */
  double impute(int function, int capability, int rating) {
    double own = 0;
    double others = 0;
    int present = 0;
    for (int c = 0; c < capabilities.length; c++) {
      if (scores.scored(capabilities[c], rating)) {
        own += scores.score(capabilities[c], rating);
        others += means[function][c];
        present++;
      }
    }
    double difference =
        known[function][capability] ? means[function][capability] - others / present : 0;
    return Math.min(100, Math.max(0, own / present + difference));
  }
}
