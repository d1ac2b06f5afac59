package io.github.locus.result;

import java.util.Map;

/**
 * The model of readiness as its posterior has it, and whether the ratings look as it says.
 *
 * @param variance variance components with intervals, points², by function name and {@code leader}, {@code place}, {@code
 *     cell}, {@code climate}, {@code respondent}, {@code residual}
 * @param share the share of each in the variance of a rating of that function, by the same names
 * @param newLeader predicted level of one new leader in a present place, by function name: nine of ten lie within
 * @param leadersAlike correlation of what leaders of different functions add in one unit, which the model takes for 0
 * @param spreads largest over smallest spread of unit means, over functions
 * @param residuals largest over smallest spread of ratings within units, over functions
 * @param extremes how far the most distant unit lies from its function's mean, in standard deviations, by function name
 */
public record ModelPosterior(
    Map<String, Map<String, Shown<Estimate>>> variance,
    Map<String, Map<String, Shown<Estimate>>> share,
    Map<String, Shown<Estimate>> newLeader,
    Shown<Estimate> leadersAlike,
    Shown<PredictiveCheck> spreads,
    Shown<PredictiveCheck> residuals,
    Map<String, Shown<PredictiveCheck>> extremes) {
  public ModelPosterior {
    variance = Ordered.copy(variance);
    share = Ordered.copy(share);
    newLeader = Ordered.copy(newLeader);
    extremes = Ordered.copy(extremes);
  }
}
