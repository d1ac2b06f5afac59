package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.ReportedQuantities;
import io.github.locus.separation.FunctionLevels;
import java.util.List;

/**
 * What is reported of each function and so must have converged: average level, today, repeatable
 * and the spread between leaders.
 *
 * @param levels the functions
 * @param z Φ⁻¹(1 − assurance)
 */
record LevelQuantities(List<FunctionLevels> levels, double z) implements ReportedQuantities {
  private static final int EACH = 4;

  @Override
  public int count() {
    return EACH * levels.size();
  }

  @Override
  public void of(Draw draw, double[] values) {
    int at = 0;
    for (FunctionLevels function : levels) {
      double average = function.average(draw);
      double spread = function.spread(draw);
      values[at++] = average;
      values[at++] = average + function.leadership(draw);
      values[at++] = average + z * spread;
      values[at++] = spread;
    }
  }
}
