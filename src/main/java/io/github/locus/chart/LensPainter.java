package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link LensChart}: three marks a function, each on its own line with its interval, joined by a thin line. */
final class LensPainter {
  private static final double ROW = 78;
  private static final double LANE = 0.25;
  private static final double NAMES = 150;

  /** Height of the threshold's name above the first row, rows. */
  private static final double HEAD = 0.22;

  private final ChartTheme theme;
  private final Words words;

  LensPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(LensChart chart) {
    double low = chart.threshold();
    double high = chart.threshold();
    for (LensChart.Row row : chart.rows()) {
      for (Estimate e : levels(row).flatMap(Optional::stream).toList()) {
        low = Math.min(low, e.low());
        high = Math.max(high, e.high());
      }
    }
    double from = Math.floor((low - 3) / 10) * 10;
    // room on the right for the words beside the marks
    double to = Math.ceil((high + 3) / 10) * 10 + 0.18 * (high - low + 10);
    NumberAxis points =
        Plots.axis(
            theme,
            words.numbers(),
            words.say("chart.axis.points"),
            from,
            to,
            Plots.step(to - from, 7));
    RowAxis names = new RowAxis(-HEAD, chart.rows().size(), NAMES, labels(chart));
    XYPlot plot =
        Plots.plot(
            chart.rows().size(), points, names, (pen, scales, i) -> row(pen, scales, chart, i));
    double height = (chart.rows().size() + HEAD) * ROW + 44;
    return new Figure(chart, (g, area) -> plot.draw(g, area, null, null, null), height);
  }

  private List<RowAxis.Label> labels(LensChart chart) {
    List<RowAxis.Label> labels = new ArrayList<>();
    for (int i = 0; i < chart.rows().size(); i++) {
      LensChart.Row row = chart.rows().get(i);
      labels.add(
          new RowAxis.Label(
              i + 0.5,
              row.function(),
              theme.semiBold(ChartTheme.TEXT + 1),
              words.name("status", row.status()),
              theme.regular(ChartTheme.SMALL)));
    }
    return labels;
  }

  private static Stream<Optional<Estimate>> levels(LensChart.Row row) {
    return Stream.of(row.repeatable(), row.today(), row.showcase());
  }

  private void row(Pen pen, MarkRenderer.Scales scales, LensChart chart, int i) {
    LensChart.Row row = chart.rows().get(i);
    double left = scales.area().getX();
    double right = scales.area().getMaxX();
    if (i > 0) {
      pen.line(left - NAMES, scales.y(i), right, scales.y(i), ChartTheme.GRID, ChartTheme.line(1));
    }
    double x = scales.x(chart.threshold());
    pen.line(
        x,
        scales.y(i == 0 ? -HEAD : i),
        x,
        scales.y(i + 1),
        ChartTheme.MUTED,
        ChartTheme.dashes(1.2));
    if (i == 0) {
      ready(pen, chart, x, scales.y(-HEAD));
    }
    if (levels(row).allMatch(Optional::isEmpty)) {
      pen.middle(
          words.say("chart.not-shown"),
          left + 8,
          scales.y(i + 0.5),
          theme.regular(ChartTheme.TEXT),
          ChartTheme.MUTED);
      return;
    }
    join(pen, scales, row.repeatable(), row.today(), i + 0.5 - LANE, i + 0.5);
    join(pen, scales, row.today(), row.showcase(), i + 0.5, i + 0.5 + LANE);
    double y1 = scales.y(i + 0.5 - LANE);
    double y2 = scales.y(i + 0.5);
    double y3 = scales.y(i + 0.5 + LANE);
    row.repeatable().ifPresent(e -> mark(pen, scales, e, y1, "repeatable", ChartTheme.BLUE));
    row.today().ifPresent(e -> mark(pen, scales, e, y2, "today", ChartTheme.INK));
    row.showcase().ifPresent(e -> mark(pen, scales, e, y3, "showcase", ChartTheme.AMBER));
  }

  private void ready(Pen pen, LensChart chart, double x, double y) {
    Font font = theme.regular(ChartTheme.SMALL);
    String ready = words.say("chart.ready", "threshold", words.numbers().points(chart.threshold()));
    pen.text(ready, x + 5, y + 10, font, ChartTheme.MUTED);
  }

  private static void join(
      Pen pen,
      MarkRenderer.Scales scales,
      Optional<Estimate> a,
      Optional<Estimate> b,
      double ya,
      double yb) {
    if (a.isPresent() && b.isPresent()) {
      pen.line(
          scales.x(a.get().mean()),
          scales.y(ya),
          scales.x(b.get().mean()),
          scales.y(yb),
          ChartTheme.LINE,
          ChartTheme.line(1));
    }
  }

  private void mark(
      Pen pen, MarkRenderer.Scales scales, Estimate e, double y, String lens, Color color) {
    double x = scales.x(e.mean());
    double high = scales.x(e.high());
    pen.line(
        scales.x(e.low()),
        y,
        high,
        y,
        Plots.mix(color, ChartTheme.PAPER, 0.45),
        ChartTheme.line(3));
    Shape shape =
        lens.equals("repeatable")
            ? Pen.diamond(x, y, 6.5)
            : lens.equals("today") ? Pen.circle(x, y, 5) : Pen.triangle(x, y, 5.5);
    pen.fill(shape, lens.equals("showcase") ? ChartTheme.PAPER : color);
    pen.outline(shape, color, 1.6);
    String level = words.numbers().points(e.mean());
    Font bold = theme.semiBold(ChartTheme.TEXT);
    pen.onPaper(level, high + 7, y, bold, color);
    double after = high + 7 + ChartTheme.width(level, bold) + 5;
    pen.onPaper(words.name("lens", lens), after, y, theme.regular(ChartTheme.SMALL), color);
  }
}
