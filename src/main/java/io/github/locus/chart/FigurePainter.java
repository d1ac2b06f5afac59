package io.github.locus.chart;

/** Lays out each kind of chart. */
final class FigurePainter implements Chart.Visitor<Figure> {
  private final ChartTheme theme;

  FigurePainter(ChartTheme theme) {
    this.theme = theme;
  }

  @Override
  public Figure lens(LensChart chart) {
    return new LensPainter(theme).paint(chart);
  }

  @Override
  public Figure heatMap(HeatMapChart chart) {
    return new HeatMapPainter(theme).paint(chart);
  }

  @Override
  public Figure leaders(LeaderChart chart) {
    return new LeaderPainter(theme).paint(chart);
  }
}
