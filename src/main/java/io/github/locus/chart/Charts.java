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
   * @return charts in the order of the report; a chart without any figure is left out, but for the first two
   */
  public static List<Chart> of(Result result) {
    List<Chart> charts = new ArrayList<>();
    if (result.functions().isEmpty()) {
      return charts;
    }
    charts.add(LensChart.of(result));
    charts.add(HeatMapChart.of(result));
    LeaderChart leaders = LeaderChart.of(result);
    if (!leaders.panels().isEmpty()) {
      charts.add(leaders);
    }
    return charts;
  }
}
