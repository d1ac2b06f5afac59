package io.github.locus.chart;

import io.github.locus.result.SensitivityPoint;
import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link SensitivityChart}: a small panel for each dimension, a curve for each function. */
final class SensitivityPainter {
  private static final int COLUMNS = 3;
  private static final double PANEL = 150;
  private static final double GAP = 20;
  private static final double KEY = 24;
  private static final double HEAD = 42;

  /** Curves with a hue of their own; the others are grey. */
  private static final List<Color> HUES =
      List.of(ChartTheme.BLUE, ChartTheme.VERMILLION, ChartTheme.INK);

  private final ChartTheme theme;
  private final Words words;

  SensitivityPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(SensitivityChart chart) {
    int lines = (chart.panels().size() + COLUMNS - 1) / COLUMNS;
    return new Figure(chart, (g, area) -> draw(g, area, chart), KEY + lines * (HEAD + PANEL));
  }

  private void draw(Graphics2D g, Rectangle2D area, SensitivityChart chart) {
    key(new Pen(g), area, chart);
    double width = (area.getWidth() - (COLUMNS - 1) * GAP) / COLUMNS;
    for (int i = 0; i < chart.panels().size(); i++) {
      SensitivityChart.Panel panel = chart.panels().get(i);
      double x = area.getX() + (i % COLUMNS) * (width + GAP);
      double y = area.getY() + KEY + (i / COLUMNS) * (HEAD + PANEL);
      Font font = theme.semiBold(ChartTheme.SMALL);
      List<String> name = TextLines.wrap(panel.name(), font, width, 2);
      for (int l = 0; l < name.size(); l++) {
        double down = HEAD - 16 - (name.size() - 1 - l) * 14.0;
        new Pen(g).middle(name.get(l), x, y + down, font, ChartTheme.INK);
      }
      plot(chart, panel)
          .draw(g, new Rectangle2D.Double(x, y + HEAD, width, PANEL - 6), null, null, null);
    }
  }

  private void key(Pen pen, Rectangle2D area, SensitivityChart chart) {
    double x = area.getX();
    double y = area.getY() + KEY / 2 - 4;
    Font font = theme.regular(ChartTheme.SMALL);
    for (int f = 0; f < Math.min(HUES.size(), chart.functions().size()); f++) {
      String name = TextLines.clip(chart.functions().get(f), font, 170);
      pen.line(x, y, x + 18, y, HUES.get(f), ChartTheme.line(2.2));
      pen.fill(mark(f, x + 9, y), HUES.get(f));
      pen.middle(name, x + 24, y, font, ChartTheme.INK);
      x += 24 + ChartTheme.width(name, font) + 18;
    }
    if (chart.functions().size() > HUES.size()) {
      pen.line(x, y, x + 18, y, ChartTheme.LINE, ChartTheme.line(1.4));
      pen.middle(words.say("chart.sensitivity.others"), x + 24, y, font, ChartTheme.INK);
    }
  }

  private XYPlot plot(SensitivityChart chart, SensitivityChart.Panel panel) {
    List<SensitivityPoint> points = panel.points();
    double to = 100 * points.get(points.size() - 1).weight();
    NumberAxis weight =
        Plots.axis(theme, words.numbers(), "", 0, Math.max(1, to), Plots.step(Math.max(1, to), 4));
    weight.setNumberFormatOverride(PlainNumberFormat.percent(words.numbers()));
    NumberAxis best = Plots.axis(theme, words.numbers(), "", 0, 100, 50);
    best.setNumberFormatOverride(PlainNumberFormat.percent(words.numbers()));
    // the last curve drawn lies on top: the first function
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, chart.functions().size()).boxed().toList());
    java.util.Collections.reverse(order);
    XYPlot plot =
        Plots.plot(
            order.size() + 1,
            weight,
            best,
            (pen, scales, i) -> {
              if (i == 0) {
                lines(pen, scales, panel);
              } else {
                curve(pen, scales, chart, points, order.get(i - 1));
              }
            });
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(ChartTheme.GRID);
    plot.setRangeGridlineStroke(ChartTheme.line(1));
    plot.setDomainGridlinesVisible(false);
    return plot;
  }

  private void lines(Pen pen, MarkRenderer.Scales scales, SensitivityChart.Panel panel) {
    panel.points().stream()
        .filter(point -> point.multiple() == 1)
        .findFirst()
        .ifPresent(point -> vertical(pen, scales, point.weight(), false));
    panel
        .critical()
        .filter(c -> c <= panel.points().get(panel.points().size() - 1).weight())
        .ifPresent(
            c -> {
              vertical(pen, scales, c, true);
              Font font = theme.regular(ChartTheme.SMALL - 1);
              pen.middleRight(
                  words.numbers().percent(c),
                  scales.x(100 * c) - 4,
                  scales.y(93),
                  font,
                  ChartTheme.INK);
            });
  }

  private static void vertical(Pen pen, MarkRenderer.Scales scales, double weight, boolean dashed) {
    double x = scales.x(100 * weight);
    pen.line(
        x,
        scales.y(0),
        x,
        scales.y(100),
        dashed ? ChartTheme.INK : ChartTheme.LINE,
        dashed ? ChartTheme.dashes(1.2) : ChartTheme.line(1));
  }

  private static void curve(
      Pen pen,
      MarkRenderer.Scales scales,
      SensitivityChart chart,
      List<SensitivityPoint> points,
      int f) {
    boolean named = f < HUES.size();
    Color color = named ? HUES.get(f) : ChartTheme.LINE;
    String name = chart.functions().get(f);
    for (int p = 0; p < points.size(); p++) {
      double x = scales.x(100 * points.get(p).weight());
      double y = scales.y(100 * points.get(p).pBest().getOrDefault(name, 0.0));
      if (p > 0) {
        double x0 = scales.x(100 * points.get(p - 1).weight());
        double y0 = scales.y(100 * points.get(p - 1).pBest().getOrDefault(name, 0.0));
        pen.line(x0, y0, x, y, color, ChartTheme.line(named ? 2 : 1.2));
      }
      if (named) {
        pen.fill(mark(f, x, y), color);
      }
    }
  }

  private static java.awt.Shape mark(int f, double x, double y) {
    return f == 0 ? Pen.circle(x, y, 3) : f == 1 ? Pen.diamond(x, y, 4) : Pen.triangle(x, y, 3.5);
  }
}
