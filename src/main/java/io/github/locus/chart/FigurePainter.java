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

  @Override
  public Figure variance(VarianceChart chart) {
    return new VariancePainter(theme).paint(chart);
  }

  @Override
  public Figure ranks(RankChart chart) {
    return new RankPainter(theme).paint(chart);
  }

  @Override
  public Figure sensitivity(SensitivityChart chart) {
    return new SensitivityPainter(theme).paint(chart);
  }

  @Override
  public Figure answers(AnswersChart chart) {
    return new AnswersPainter(theme).paint(chart);
  }

  @Override
  public Figure selfRating(SelfRatingChart chart) {
    return new SelfRatingPainter(theme).paint(chart);
  }

  @Override
  public Figure succession(SuccessionChart chart) {
    return new SuccessionPainter(theme).paint(chart);
  }

  @Override
  public Figure slopes(SlopeChart chart) {
    return new SlopePainter(theme).paint(chart);
  }

  @Override
  public Figure trend(TrendChart chart) {
    return new TrendPainter(theme).paint(chart);
  }

  @Override
  public Figure plan(PlanChart chart) {
    return new PlanPainter(theme).paint(chart);
  }
}
