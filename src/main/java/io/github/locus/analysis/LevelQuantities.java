package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.ReportedQuantities;
import io.github.locus.separation.FunctionLevels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is reported of each function and so must have converged.
 *
 * @param quantities each of one function, in the order in which they are judged
 */
record LevelQuantities(List<Quantity> quantities) implements ReportedQuantities {
  private static final Named TODAY = new Named("today", FunctionLevels::today);

  LevelQuantities {
    quantities = List.copyOf(quantities);
  }

  /** What is read of a draw of one function. */
  private interface Reading {
    double of(FunctionLevels function, Draw draw);
  }

  /** A reading under the name that its figure has in the result. */
  private record Named(String name, Reading reading) {}

  /**
   * A quantity of one function.
   *
   * @param levels the function's levels
   * @param named what is read of them
   */
  record Quantity(FunctionLevels levels, Named named) {
    int function() {
      return levels.function();
    }

    /** As its figure is called in the result. */
    String name() {
      return named.name();
    }

    private double of(Draw draw) {
      return named.reading().of(levels, draw);
    }
  }

  /**
   * Everything that readiness under the declared weights reports.
   *
   * @param levels the functions
   * @param z Φ⁻¹(1 − assurance)
   */
  static LevelQuantities everything(List<FunctionLevels> levels, double z) {
    List<Named> ofEach =
        List.of(
            new Named("average", FunctionLevels::average),
            TODAY,
            repeatable(z),
            new Named("renewed", (function, draw) -> function.renewed(draw, z)),
            new Named("atRisk", (function, draw) -> function.atRisk(draw, z)),
            new Named("tau", FunctionLevels::spread));
    List<Named> ofPlaces =
        List.of(
            new Named("placeSpread", FunctionLevels::placeSpread),
            new Named("placeShare", FunctionLevels::placeShare));
    return of(
        levels,
        function ->
            function.hasPlace()
                ? Stream.concat(ofEach.stream(), ofPlaces.stream()).toList()
                : ofEach);
  }

  /** What a dimension reports: today and repeatable. */
  static LevelQuantities todayAndRepeatable(List<FunctionLevels> levels, double z) {
    return of(levels, function -> List.of(TODAY, repeatable(z)));
  }

  /** What a point of a sensitivity curve reports. */
  static LevelQuantities repeatableAlone(List<FunctionLevels> levels, double z) {
    return of(levels, function -> List.of(repeatable(z)));
  }

  /** What reported repeatability reports: the mean of its latest wave. */
  static LevelQuantities mean(List<FunctionLevels> levels) {
    return of(
        levels, function -> List.of(new Named("reportedRepeatability", FunctionLevels::mean)));
  }

  private interface Reported {
    List<Named> of(FunctionLevels function);
  }

  private static LevelQuantities of(List<FunctionLevels> levels, Reported reported) {
    List<Quantity> all = new ArrayList<>();
    for (FunctionLevels function : levels) {
      reported.of(function).forEach(named -> all.add(new Quantity(function, named)));
    }
    return new LevelQuantities(all);
  }

  private static Named repeatable(double z) {
    return new Named("repeatable", (function, draw) -> function.repeatable(draw, z));
  }

  @Override
  public int count() {
    return quantities.size();
  }

  @Override
  public void of(Draw draw, double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = quantities.get(i).of(draw);
    }
  }
}
