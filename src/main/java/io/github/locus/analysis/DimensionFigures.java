package io.github.locus.analysis;

import io.github.locus.recommendation.GapRule;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.LevelDraws;

/**
 * Figures of one function in one capability dimension alone.
 *
 * @param levels the draws
 * @param today level now
 * @param repeatable level that the assured share of new leaders reaches
 * @param below P(today is far below the threshold), 0..1
 */
record DimensionFigures(LevelDraws levels, Estimate today, Estimate repeatable, double below) {
  static DimensionFigures of(LevelDraws levels, double threshold) {
    double[] today = levels.today();
    return new DimensionFigures(
        levels,
        FunctionFigures.estimate(today),
        FunctionFigures.estimate(levels.repeatable()),
        1 - LensDraws.share(today, GapRule.farBelow(threshold)));
  }
}
