package io.github.locus.chart;

import io.github.locus.result.Result;
import java.util.ArrayList;
import java.util.List;

/** The charts that a result has figures for. Draws nothing and starts no graphics. */
public final class Charts {
  private Charts() {}

  /**
   * All charts of a result.
   *
   * @param result the result
   * @return charts in the order of the report; a chart without any figure that may be shown is left out
   */
  public static List<Chart> of(Result result) {
    List<Chart> charts = new ArrayList<>();
    LensChart.of(result).ifPresent(charts::add);
    HeatMapChart.of(result).ifPresent(charts::add);
    LeaderChart.of(result).ifPresent(charts::add);
    charts.addAll(AnswersChart.of(result));
    RankChart.of(result).ifPresent(charts::add);
    SensitivityChart.of(result).ifPresent(charts::add);
    TrendChart.of(result).ifPresent(charts::add);
    SuccessionChart.of(result).ifPresent(charts::add);
    SlopeChart.of(result).ifPresent(charts::add);
    VarianceChart.of(result).ifPresent(charts::add);
    SelfRatingChart.of(result).ifPresent(charts::add);
    return charts;
  }
}
