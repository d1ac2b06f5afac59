package io.github.locus.separation;

import io.github.locus.protection.SiteCell;
import io.github.locus.statistics.FisherF;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a function changed from one wave to the next on the units that are in both, and what other units did to the mean of
 * all. A unit counts where it stands alone and is led in both waves, as in {@link SuccessionStudy}; each counts alike.
 *
 * @param function function index
 * @param wave index of the later wave
 * @param units cells of the later wave
 * @param kept units that are in both
 * @param onKept how these changed; empty where they are fewer than three
 */
public record WaveTrend(int function, int wave, int units, int kept, Optional<Kept> onKept) {

  /**
   * Of the units of both waves.
   *
   * @param change mean of their changes, points
   * @param low lower end of its 90% interval by Student's t over units
   * @param high upper end
   * @param composition what the mean of all units changed by beyond that of these, by the levels that the model predicts:
   *     other units, not other answers
   */
  public record Kept(double change, double low, double high, double composition) {}

  /**
   * The steps of a function from wave to wave.
   *
   * @param frame leaders and posts
   * @param expected the levels that the model of readiness expects
   * @param study the changes unit by unit
   * @param function function index
   * @return by wave; the first wave in which the function is rated has no step
   */
  public static List<WaveTrend> of(
      LeaderFrame frame, ExpectedLevels expected, SuccessionStudy study, int function) {
    List<WaveTrend> steps = new ArrayList<>();
    for (int wave = 0; wave < frame.survey().waves().size(); wave++) {
      List<Integer> cells = cells(frame, function, wave);
      if (!cells.isEmpty()) {
        int later = wave;
        List<SuccessionStudy.Event> events =
            study.events().stream()
                .filter(e -> e.function() == function && e.wave() == later)
                .toList();
        Optional<Kept> kept =
            events.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    kept(frame, expected, events, cells(frame, function, wave - 1), cells));
        steps.add(new WaveTrend(function, wave, cells.size(), events.size(), kept));
      }
    }
    return steps;
  }

  private static List<Integer> cells(LeaderFrame frame, int function, int wave) {
    List<Integer> found = new ArrayList<>();
    for (int c = 0; c < frame.survey().cells().size(); c++) {
      SiteCell cell = frame.survey().cells().get(c);
      if (cell.function() == function && cell.wave() == wave) {
        found.add(c);
      }
    }
    return found;
  }

  private static Kept kept(
      LeaderFrame frame,
      ExpectedLevels expected,
      List<SuccessionStudy.Event> events,
      List<Integer> before,
      List<Integer> after) {
    int n = events.size();
    double mean = events.stream().mapToDouble(SuccessionStudy.Event::change).sum() / n;
    double squares =
        events.stream().mapToDouble(e -> (e.change() - mean) * (e.change() - mean)).sum();
    double reach = Math.sqrt(FisherF.quantile(0.9, 1, n - 1) * squares / (n - 1) / n);
    Set<Integer> units = new HashSet<>();
    events.forEach(e -> units.add(e.unit()));
    return new Kept(
        mean,
        mean - reach,
        mean + reach,
        others(frame, expected, after, units) - others(frame, expected, before, units));
  }

  /** How far the mean of all cells of a wave lies above that of these units. */
  private static double others(
      LeaderFrame frame, ExpectedLevels expected, List<Integer> cells, Set<Integer> units) {
    List<Integer> same =
        cells.stream()
            .filter(
                c -> {
                  var site = frame.survey().sites().get(frame.survey().cells().get(c).site());
                  return site.single() && units.contains(site.units().get(0));
                })
            .toList();
    return mean(expected, cells) - mean(expected, same);
  }

  private static double mean(ExpectedLevels expected, List<Integer> cells) {
    return cells.stream().mapToDouble(expected::level).average().orElseThrow();
  }
}
