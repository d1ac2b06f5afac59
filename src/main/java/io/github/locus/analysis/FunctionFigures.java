package io.github.locus.analysis;

import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.Quantiles;
import java.util.Arrays;
import java.util.Optional;

/**
 * Figures of one function that come from the posterior of readiness under the declared weights.
 *
 * @param lenses the draws
 * @param today level now
 * @param repeatable level that the assured share of new leaders reaches
 * @param renewed level that all posts, refilled at once, reach with the same assurance
 * @param showcase level under the best leader; empty where no leader can be shown
 * @param atRisk what one succession in a unit would cost there
 * @param tau spread between leaders
 * @param ifPlace level now if all that is put down to leaders were the places' own
 * @param placeSpread spread between places; empty where places are not in the model
 * @param placeShare what stays with the place of the variance between units; likewise
 * @param chances how surely the threshold is reached
 * @param pSpread P(τ ≥ 5)
 */
record FunctionFigures(
    LensDraws lenses,
    Estimate today,
    Estimate repeatable,
    Estimate renewed,
    Optional<Estimate> showcase,
    Estimate atRisk,
    Estimate tau,
    Estimate ifPlace,
    Optional<Estimate> placeSpread,
    Optional<Estimate> placeShare,
    Chances chances,
    double pSpread) {
  static FunctionFigures of(LensDraws lenses, double threshold) {
    double[] spread = lenses.spread();
    return new FunctionFigures(
        lenses,
        estimate(lenses.today()),
        estimate(lenses.repeatable()),
        estimate(lenses.renewed()),
        lenses.showcase().map(FunctionFigures::estimate),
        estimate(lenses.atRisk()),
        estimate(spread),
        estimate(lenses.ifPlace()),
        lenses.placeSpread().map(FunctionFigures::estimate),
        lenses.placeShare().map(FunctionFigures::estimate),
        Chances.of(lenses, threshold),
        LensDraws.share(spread, StatusRule.NOTABLE_SPREAD));
  }

  static Estimate estimate(double[] draws) {
    double[] quantiles = Quantiles.select(draws, 0.05, 0.95);
    return new Estimate(Arrays.stream(draws).average().orElseThrow(), quantiles[0], quantiles[1]);
  }
}
