package io.github.locus.analysis;

import io.github.locus.recommendation.GapRule;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LensDraws;

/**
 * Figures of one function in one capability dimension alone.
 *
 * @param lenses the draws
 * @param today level now
 * @param repeatable level that the assured share of new leaders reaches
 * @param below P(today is far below the threshold), 0..1
 */
record DimensionFigures(LensDraws lenses, Estimate today, Estimate repeatable, double below) {
  static DimensionFigures of(LensDraws lenses, double threshold) {
    double[] today = lenses.today();
    return new DimensionFigures(
        lenses,
        FunctionFigures.estimate(today),
        FunctionFigures.estimate(lenses.repeatable()),
        1 - LensDraws.share(today, GapRule.farBelow(threshold)));
  }
}
