package io.github.locus.chart;

import io.github.locus.result.SuccessionEstimate;
import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link SuccessionChart}: shift to the left, spread to the right, a line for each function. */
final class SuccessionPainter {
  private static final double ROW = 38;
  private static final double NAMES = 170;
  private static final double GAP = 28;
  private static final double HEAD = 20;

  private final ChartTheme theme;
  private final Words words;

  SuccessionPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(SuccessionChart chart) {
    XYPlot shift =
        panel(
            chart,
            words.say("chart.succession.axis.shift"),
            NAMES,
            SuccessionChart.Row::shift,
            ChartTheme.BLUE);
    XYPlot spread =
        panel(
            chart,
            words.say("chart.succession.axis.spread"),
            0,
            SuccessionChart.Row::spread,
            ChartTheme.INK);
    return new Figure(
        chart, (g, area) -> draw(g, area, shift, spread), HEAD + chart.rows().size() * ROW + 42);
  }

  private void draw(Graphics2D g, Rectangle2D area, XYPlot shift, XYPlot spread) {
    double half = (area.getWidth() - NAMES - GAP) / 2;
    double top = area.getY() + HEAD;
    double height = area.getHeight() - HEAD;
    double second = area.getX() + NAMES + half + GAP;
    Font font = theme.semiBold(ChartTheme.SMALL);
    new Pen(g)
        .middle(
            words.say("chart.succession.shift"),
            area.getX() + NAMES,
            area.getY() + 8,
            font,
            ChartTheme.INK);
    new Pen(g)
        .middle(
            words.say("chart.succession.spread"), second, area.getY() + 8, font, ChartTheme.INK);
    shift.draw(g, new Rectangle2D.Double(area.getX(), top, NAMES + half, height), null, null, null);
    spread.draw(g, new Rectangle2D.Double(second, top, half, height), null, null, null);
  }

  private XYPlot panel(
      SuccessionChart chart,
      String label,
      double names,
      Function<SuccessionChart.Row, Optional<SuccessionEstimate>> value,
      Color color) {
    double low = 0;
    double high = 0;
    for (SuccessionChart.Row row : chart.rows()) {
      low = Math.min(low, value.apply(row).map(SuccessionEstimate::low).orElse(0.0));
      high = Math.max(high, value.apply(row).map(SuccessionEstimate::high).orElse(0.0));
    }
    double span = Math.max(1, high - low);
    return Plots.plot(
        chart.rows().size(),
        Plots.axis(
            theme,
            words.numbers(),
            label,
            low - 0.05 * span,
            high + 0.22 * span,
            Plots.step(span, 4)),
        new RowAxis(chart.rows().size(), names, names == 0 ? List.of() : labels(chart)),
        (pen, scales, i) -> row(pen, scales, value.apply(chart.rows().get(i)), i, color));
  }

  private List<RowAxis.Label> labels(SuccessionChart chart) {
    List<RowAxis.Label> labels = new ArrayList<>();
    for (int i = 0; i < chart.rows().size(); i++) {
      SuccessionChart.Row row = chart.rows().get(i);
      labels.add(
          new RowAxis.Label(
              i + 0.5,
              chart.name(row),
              theme.semiBold(ChartTheme.TEXT),
              words.say(
                  "chart.succession.pairs",
                  "changed",
                  words.numbers().whole(row.changed()),
                  "stable",
                  words.numbers().whole(row.stable())),
              theme.regular(ChartTheme.SMALL - 1)));
    }
    return labels;
  }

  private void row(
      Pen pen, MarkRenderer.Scales scales, Optional<SuccessionEstimate> value, int i, Color color) {
    double zero = scales.x(0);
    double y = scales.y(i + 0.5);
    pen.line(zero, scales.y(i), zero, scales.y(i + 1), ChartTheme.MUTED, ChartTheme.line(1));
    Font font = theme.regular(ChartTheme.SMALL - 1);
    if (value.isEmpty()) {
      pen.onPaper(words.say("chart.succession.too-few"), zero + 6, y, font, ChartTheme.MUTED);
      return;
    }
    SuccessionEstimate e = value.get();
    double end = scales.x(e.high());
    pen.line(
        scales.x(e.low()), y, end, y, Plots.mix(color, ChartTheme.PAPER, 0.45), ChartTheme.line(3));
    pen.fill(Pen.circle(scales.x(e.estimate()), y, 4.5), color);
    pen.onPaper(
        words.numbers().number(e.estimate(), 1),
        end + 5,
        y,
        theme.semiBold(ChartTheme.SMALL),
        ChartTheme.INK);
  }
}
