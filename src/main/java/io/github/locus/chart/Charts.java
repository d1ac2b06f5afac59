package io.github.locus.chart;

import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;

/** The charts that a result has figures for. Draws nothing and starts no graphics. */
public final class Charts {
  private Charts() {}

  /**
   * All charts of a result.
   *
   * @param told the result and the words for it
   * @return charts in the order of the report; a chart without any figure that may be shown is left out
   */
  public static List<Chart> of(ResultWords told) {
    List<Chart> charts = new ArrayList<>();
    LensChart.of(told).ifPresent(charts::add);
    PlacesChart.of(told).ifPresent(charts::add);
    HeatMapChart.of(told).ifPresent(charts::add);
    LeaderChart.of(told).ifPresent(charts::add);
    charts.addAll(AnswersChart.of(told));
    RankChart.of(told).ifPresent(charts::add);
    SensitivityChart.of(told).ifPresent(charts::add);
    TrendChart.of(told).ifPresent(charts::add);
    SuccessionChart.of(told).ifPresent(charts::add);
    SlopeChart.of(told).ifPresent(charts::add);
    NominationChart.of(told).ifPresent(charts::add);
    RepeatableChart.of(told).ifPresent(charts::add);
    VarianceChart.of(told).ifPresent(charts::add);
    SelfRatingChart.of(told).ifPresent(charts::add);
    return told.sentences()
        .reservation()
        .map(first -> charts.stream().<Chart>map(c -> new ReservedChart(c, first)).toList())
        .orElse(charts);
  }
}
