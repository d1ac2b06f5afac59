package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.ReportedQuantities;
import io.github.locus.separation.FunctionLevels;
import java.util.ArrayList;
import java.util.List;

/**
 * What is reported of each function and so must have converged.
 *
 * @param levels the functions
 * @param readings what is read of each
 * @param once what is the same for all
 */
record LevelQuantities(List<FunctionLevels> levels, List<Reading> readings, List<Reading> once)
    implements ReportedQuantities {

  /** A quantity of one function. */
  interface Reading {
    double of(FunctionLevels function, Draw draw);
  }

  /**
   * Everything that readiness under the declared weights reports.
   *
   * @param levels the functions
   * @param z Φ⁻¹(1 − assurance)
   */
  static LevelQuantities everything(List<FunctionLevels> levels, double z) {
    List<Reading> readings =
        new ArrayList<>(
            List.of(FunctionLevels::average, TODAY, repeatable(z), FunctionLevels::spread));
    if (!levels.get(0).hasPlace()) {
      return new LevelQuantities(levels, readings, List.of());
    }
    readings.add(FunctionLevels::placeShare);
    return new LevelQuantities(levels, readings, List.of(FunctionLevels::placeSpread));
  }

  /** What a dimension reports: today and repeatable. */
  static LevelQuantities todayAndRepeatable(List<FunctionLevels> levels, double z) {
    return new LevelQuantities(levels, List.of(TODAY, repeatable(z)), List.of());
  }

  /** What a point of a sensitivity curve reports. */
  static LevelQuantities repeatableAlone(List<FunctionLevels> levels, double z) {
    return new LevelQuantities(levels, List.of(repeatable(z)), List.of());
  }

  /** What reported repeatability reports: the mean of its latest wave. */
  static LevelQuantities mean(List<FunctionLevels> levels) {
    return new LevelQuantities(levels, List.of(FunctionLevels::mean), List.of());
  }

  private static final Reading TODAY =
      (function, draw) -> function.average(draw) + function.leadership(draw);

  private static Reading repeatable(double z) {
    return (function, draw) -> function.average(draw) + z * function.spread(draw);
  }

  @Override
  public int count() {
    return readings.size() * levels.size() + once.size();
  }

  @Override
  public void of(Draw draw, double[] values) {
    int at = 0;
    for (FunctionLevels function : levels) {
      for (Reading reading : readings) {
        values[at++] = reading.of(function, draw);
      }
    }
    for (Reading reading : once) {
      values[at++] = reading.of(levels.get(0), draw);
    }
  }
}
