package io.github.locus.chart;

import io.github.locus.wording.Words;

/**
 * A chart of levels that may not be read without a reservation, wherever it goes.
 *
 * @param chart the chart
 * @param reservation what must be read before any level
 */
record ReservedChart(Chart chart, String reservation) implements Chart {
  @Override
  public Words words() {
    return chart.words();
  }

  @Override
  public String id() {
    return chart.id();
  }

  @Override
  public Topic topic() {
    return chart.topic();
  }

  @Override
  public String title() {
    return chart.title();
  }

  @Override
  public String subtitle() {
    return reservation + " " + chart.subtitle();
  }

  @Override
  public String description() {
    return reservation + " " + chart.description();
  }

  @Override
  public DataTable table() {
    return chart.table();
  }

  @Override
  public Layout layout() {
    return chart.layout();
  }
}
