package io.github.locus.chart;

/** Lays out each kind of chart. */
final class FigurePainter implements Chart.Visitor<Figure> {
  private final ChartTheme theme;

  FigurePainter(ChartTheme theme) {
    this.theme = theme;
  }

  @Override
  public Figure lens(LensChart chart) {
    return new LensPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure heatMap(HeatMapChart chart) {
    return new HeatMapPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure leaders(LeaderChart chart) {
    return new LeaderPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure variance(VarianceChart chart) {
    return new VariancePainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure ranks(RankChart chart) {
    return new RankPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure sensitivity(SensitivityChart chart) {
    return new SensitivityPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure answers(AnswersChart chart) {
    return new AnswersPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure selfRating(SelfRatingChart chart) {
    return new SelfRatingPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure succession(SuccessionChart chart) {
    return new SuccessionPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure slopes(SlopeChart chart) {
    return new SlopePainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure trend(TrendChart chart) {
    return new TrendPainter(theme, chart.words()).paint(chart);
  }

  @Override
  public Figure plan(PlanChart chart) {
    return new PlanPainter(theme, chart.words()).paint(chart);
  }
}
