package io.github.locus.psychometrics;

import io.github.locus.result.Reason;
import io.github.locus.scoring.ScoredSurvey;
import io.github.locus.statistics.SymmetricEigen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the capability dimensions make together: how reliable readiness is as their weighted sum, and whether they measure
 * one thing or several. On the used ratings' dimension scores, imputed.
 *
 * @param alpha stratified α of readiness (Cronbach, Schönemann &amp; McKie 1965), {@code 1 − Σ w_d² s_d² (1 − α_d) / s_y²}
 * @param alphaWithin the same within functions
 * @param eigenvalues of the correlation matrix of the dimensions within functions, largest first; empty where a
 *     dimension does not vary
 */
public record ReadinessStructure(
    Estimable alpha, Estimable alphaWithin, Optional<List<Double>> eigenvalues) {
  public ReadinessStructure {
    eigenvalues = eigenvalues.map(List::copyOf);
  }

  /**
   * The structure of a scored survey.
   *
   * @param scored scores
   * @param weights declared weights by capability, with sum 1
   * @param reliability of each capability dimension
   */
  public static ReadinessStructure of(
      ScoredSurvey scored, double[] weights, List<ScaleReliability> reliability) {
    Sums all = new Sums(scored, weights.length, false);
    Sums within = new Sums(scored, weights.length, true);
    return new ReadinessStructure(
        stratified(all, weights, reliability.stream().map(ScaleReliability::alpha).toList()),
        stratified(
            within, weights, reliability.stream().map(ScaleReliability::alphaWithin).toList()),
        within.eigenvalues());
  }

  private static Estimable stratified(Sums sums, double[] weights, List<Estimable> alphas) {
    double error = 0;
    double total = 0;
    for (int d = 0; d < weights.length; d++) {
      if (weights[d] > 0 && alphas.get(d).value().isEmpty()) {
        return Estimable.not(alphas.get(d).why().orElse(Reason.NEEDS_TWO_ITEMS));
      }
      double unreliable = 1 - alphas.get(d).value().orElse(1.0);
      error += weights[d] * weights[d] * sums.cross[d][d] * unreliable;
      for (int e = 0; e < weights.length; e++) {
        total += weights[d] * weights[e] * sums.cross[d][e];
      }
    }
    return total > 0 ? Estimable.of(1 - error / total) : Estimable.not(Reason.RATINGS_DO_NOT_VARY);
  }

  /** Cross products of the dimensions about their means, over all ratings or within functions. */
  private static final class Sums {
    private final double[][] cross;

    Sums(ScoredSurvey scored, int dimensions, boolean within) {
      int ratings = scored.survey().ratings().size();
      int functions = scored.survey().functions().size();
      double[][] means = new double[functions][dimensions];
      long[] n = new long[functions];
      for (int r = 0; r < ratings; r++) {
        int f = within ? scored.survey().ratings().function(r) : 0;
        n[f]++;
        for (int d = 0; d < dimensions; d++) {
          means[f][d] += scored.capability(d, r);
        }
      }
      for (int f = 0; f < functions; f++) {
        for (int d = 0; d < dimensions && n[f] > 0; d++) {
          means[f][d] /= n[f];
        }
      }
      cross = new double[dimensions][dimensions];
      double[] off = new double[dimensions];
      for (int r = 0; r < ratings; r++) {
        int f = within ? scored.survey().ratings().function(r) : 0;
        for (int d = 0; d < dimensions; d++) {
          off[d] = scored.capability(d, r) - means[f][d];
          for (int e = 0; e <= d; e++) {
            cross[d][e] += off[d] * off[e];
          }
        }
      }
      for (int d = 0; d < dimensions; d++) {
        for (int e = 0; e < d; e++) {
          cross[e][d] = cross[d][e];
        }
      }
    }

    Optional<List<Double>> eigenvalues() {
      double[][] correlations = new double[cross.length][cross.length];
      for (int d = 0; d < cross.length; d++) {
        if (!(cross[d][d] > 0)) {
          return Optional.empty();
        }
        for (int e = 0; e < cross.length; e++) {
          correlations[d][e] = cross[d][e] / Math.sqrt(cross[d][d] * cross[e][e]);
        }
      }
      return Optional.of(
          Arrays.stream(SymmetricEigen.of(correlations).values())
              .boxed()
              .sorted((a, b) -> Double.compare(b, a))
              .toList());
    }
  }
}
