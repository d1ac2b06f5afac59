package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.awt.Font;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link SelfRatingChart}: a mark and its interval for each function. */
final class SelfRatingPainter {
  private static final double ROW = 34;
  private static final double NAMES = 180;

  private final ChartTheme theme;
  private final Words words;

  SelfRatingPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(SelfRatingChart chart) {
    double low = 0;
    double high = 0;
    for (SelfRatingChart.Row row : chart.rows()) {
      low = Math.min(low, row.interval().map(i -> i.low()).orElse(row.inflation()));
      high = Math.max(high, row.interval().map(i -> i.high()).orElse(row.inflation()));
    }
    double step = Plots.step(Math.max(1, high - low), 6);
    double from = Math.floor(low / step - 0.2) * step;
    double to = Math.ceil(high / step + 0.2) * step + 0.1 * (high - low);
    int rows = chart.rows().size();
    XYPlot plot =
        Plots.plot(
            rows,
            Plots.axis(theme, words.numbers(), words.say("chart.self-rating.axis"), from, to, step),
            new RowAxis(
                rows,
                NAMES,
                RowAxis.names(
                    chart.rows(), SelfRatingChart.Row::function, theme.semiBold(ChartTheme.TEXT))),
            (pen, scales, i) -> row(pen, scales, chart.rows().get(i), i));
    return new Figure(chart, (g, area) -> plot.draw(g, area, null, null, null), rows * ROW + 42);
  }

  private void row(Pen pen, MarkRenderer.Scales scales, SelfRatingChart.Row row, int i) {
    double zero = scales.x(0);
    pen.line(zero, scales.y(i), zero, scales.y(i + 1), ChartTheme.MUTED, ChartTheme.line(1));
    double x = scales.x(row.inflation());
    double y = scales.y(i + 0.5);
    double end = x + 5;
    if (row.interval().isPresent()) {
      end = scales.x(row.interval().get().high());
      pen.line(
          scales.x(row.interval().get().low()),
          y,
          end,
          y,
          Plots.mix(ChartTheme.BLUE, ChartTheme.PAPER, 0.45),
          ChartTheme.line(3));
    }
    pen.fill(Pen.circle(x, y, 5), ChartTheme.BLUE);
    Font font = theme.semiBold(ChartTheme.SMALL);
    pen.onPaper(words.numbers().signed(row.inflation()), end + 6, y, font, ChartTheme.INK);
  }
}
