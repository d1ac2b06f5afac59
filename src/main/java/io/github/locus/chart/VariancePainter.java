package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.awt.Color;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link VarianceChart}: a bar for each source. */
final class VariancePainter {
  private static final double ROW = 26;
  private static final double NAMES = 230;

  private final ChartTheme theme;
  private final Words words;

  VariancePainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(VarianceChart chart) {
    double most = 1;
    for (VarianceChart.Row row : chart.rows()) {
      most = Math.max(most, row.variance().orElse(0.0));
    }
    double to = most * 1.12;
    int rows = chart.rows().size();
    XYPlot plot =
        Plots.plot(
            rows,
            Plots.axis(
                theme, words.numbers(), words.say("chart.variance.axis"), 0, to, Plots.step(to, 6)),
            new RowAxis(
                rows,
                NAMES,
                RowAxis.names(chart.rows(), chart::name, theme.regular(ChartTheme.TEXT))),
            (pen, scales, i) -> row(pen, scales, chart.rows().get(i), i));
    return new Figure(chart, (g, area) -> plot.draw(g, area, null, null, null), rows * ROW + 42);
  }

  private void row(Pen pen, MarkRenderer.Scales scales, VarianceChart.Row row, int i) {
    double zero = scales.x(0);
    double y = scales.y(i + 0.5);
    if (row.variance().isEmpty()) {
      pen.onPaper(row.why(), zero + 5, y, theme.regular(ChartTheme.SMALL), ChartTheme.MUTED);
      return;
    }
    double x = scales.x(row.variance().get());
    Color color = row.leader() ? ChartTheme.BLUE : new Color(0x9AA3AD);
    pen.bar(zero, y - 8, Math.max(1, x - zero), 16, color);
    String figure = words.numbers().points(row.variance().get());
    pen.onPaper(figure, x + 5, y, theme.semiBold(ChartTheme.SMALL), ChartTheme.INK);
  }
}
