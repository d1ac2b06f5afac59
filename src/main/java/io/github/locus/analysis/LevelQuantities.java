package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.ReportedQuantities;
import io.github.locus.separation.FunctionLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What is reported of each function and so must have converged.
 *
 * @param quantities what is read of a draw, by function
 */
record LevelQuantities(List<ToDoubleFunction<Draw>> quantities) implements ReportedQuantities {
  LevelQuantities {
    quantities = List.copyOf(quantities);
  }

  /** A quantity of one function. */
  private interface Reading {
    double of(FunctionLevels function, Draw draw);
  }

  /**
   * Everything that readiness under the declared weights reports.
   *
   * @param levels the functions
   * @param z Φ⁻¹(1 − assurance)
   */
  static LevelQuantities everything(List<FunctionLevels> levels, double z) {
    List<ToDoubleFunction<Draw>> all =
        each(
            levels,
            List.of(
                FunctionLevels::average,
                FunctionLevels::today,
                repeatable(z),
                (function, draw) -> function.renewed(draw, z),
                FunctionLevels::spread));
    List<FunctionLevels> placed = levels.stream().filter(FunctionLevels::hasPlace).toList();
    all.addAll(each(placed, List.of(FunctionLevels::placeShare)));
    placed.stream().findFirst().ifPresent(one -> all.add(one::placeSpread));
    return new LevelQuantities(all);
  }

  /** What a dimension reports: today and repeatable. */
  static LevelQuantities todayAndRepeatable(List<FunctionLevels> levels, double z) {
    return new LevelQuantities(each(levels, List.of(FunctionLevels::today, repeatable(z))));
  }

  /** What a point of a sensitivity curve reports. */
  static LevelQuantities repeatableAlone(List<FunctionLevels> levels, double z) {
    return new LevelQuantities(each(levels, List.of(repeatable(z))));
  }

  /** What reported repeatability reports: the mean of its latest wave. */
  static LevelQuantities mean(List<FunctionLevels> levels) {
    return new LevelQuantities(each(levels, List.of(FunctionLevels::mean)));
  }

  private static List<ToDoubleFunction<Draw>> each(
      List<FunctionLevels> levels, List<Reading> readings) {
    List<ToDoubleFunction<Draw>> all = new ArrayList<>();
    for (FunctionLevels function : levels) {
      readings.forEach(reading -> all.add(draw -> reading.of(function, draw)));
    }
    return all;
  }

  private static Reading repeatable(double z) {
    return (function, draw) -> function.repeatable(draw, z);
  }

  @Override
  public int count() {
    return quantities.size();
  }

  @Override
  public void of(Draw draw, double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = quantities.get(i).applyAsDouble(draw);
    }
  }
}
