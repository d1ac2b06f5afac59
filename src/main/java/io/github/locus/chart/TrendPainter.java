package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link TrendChart}: a line for each function, its name at the end. */
final class TrendPainter {
  private static final double HEIGHT = 300;
  private static final double NAMES = 190;
  private static final double LEADING = 15;
  private static final List<Color> HUES =
      List.of(
          ChartTheme.BLUE,
          ChartTheme.VERMILLION,
          ChartTheme.INK,
          ChartTheme.GREEN,
          ChartTheme.AMBER,
          ChartTheme.MUTED);

  private final ChartTheme theme;
  private final Words words;

  TrendPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(TrendChart chart) {
    double low = chart.threshold();
    double high = chart.threshold();
    for (TrendChart.Row row : chart.rows()) {
      for (double mean : row.means().stream().flatMap(Optional::stream).toList()) {
        low = Math.min(low, mean);
        high = Math.max(high, mean);
      }
    }
    double from = Math.floor((low - 2) / 10) * 10;
    double to = Math.ceil((high + 2) / 10) * 10;
    double height = Math.max(HEIGHT, chart.rows().size() * LEADING + 60);
    return new Figure(chart, (g, area) -> draw(g, area, chart, from, to), height);
  }

  private void draw(Graphics2D g, Rectangle2D area, TrendChart chart, double from, double to) {
    NumberAxis points =
        Plots.axis(
            theme,
            words.numbers(),
            words.say("chart.axis.points"),
            from,
            to,
            Plots.step(to - from, 5));
    XYPlot plot =
        Plots.plot(
            chart.rows().size() + 1,
            Plots.hidden(-0.15, chart.waves().size() - 1 + 0.04),
            points,
            (pen, scales, i) -> {
              if (i == 0) {
                ground(pen, scales, chart);
              } else {
                line(pen, scales, chart.rows().get(i - 1), HUES.get((i - 1) % HUES.size()));
              }
            });
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(ChartTheme.GRID);
    plot.setRangeGridlineStroke(ChartTheme.line(1));
    Rectangle2D place =
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth() - NAMES, area.getHeight() - 24);
    org.jfree.chart.plot.PlotRenderingInfo info =
        new org.jfree.chart.plot.PlotRenderingInfo(new org.jfree.chart.ChartRenderingInfo());
    plot.draw(g, place, null, null, info);
    MarkRenderer.Scales scales =
        new MarkRenderer.Scales(info.getDataArea(), plot.getDomainAxis(), points, plot);
    waves(new Pen(g), scales, chart);
    names(new Pen(g), scales, chart);
  }

  private void ground(Pen pen, MarkRenderer.Scales scales, TrendChart chart) {
    double y = scales.y(chart.threshold());
    double left = scales.area().getX();
    pen.line(left, y, scales.area().getMaxX(), y, ChartTheme.MUTED, ChartTheme.dashes(1.2));
    Font font = theme.regular(ChartTheme.SMALL - 1);
    String ready = words.say("chart.ready", "threshold", words.numbers().points(chart.threshold()));
    double x = left + 4;
    double text = y - 4;
    double widest = -1;
    // at the left or between two waves, above or below: where the lines leave most room
    for (int w = -1; w + 1 < chart.waves().size(); w++) {
      double at =
          w < 0 ? left + 4 : (scales.x(w) + scales.x(w + 1) - ChartTheme.width(ready, font)) / 2;
      for (double middle : new double[] {y - 8, y + 8}) {
        double room = room(scales, chart, at, at + ChartTheme.width(ready, font), middle);
        if (room > widest + 0.5) {
          widest = room;
          x = at;
          text = middle + 4;
        }
      }
    }
    pen.text(ready, x, text, font, ChartTheme.MUTED);
  }

  /** How near a line comes to a height, between two places. */
  private static double room(
      MarkRenderer.Scales scales, TrendChart chart, double from, double to, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    for (TrendChart.Row row : chart.rows()) {
      for (int w = 0; w + 1 < row.means().size(); w++) {
        if (row.means().get(w).isEmpty() || row.means().get(w + 1).isEmpty()) {
          continue;
        }
        double x0 = scales.x(w);
        double x1 = scales.x(w + 1);
        double y0 = scales.y(row.means().get(w).get());
        double y1 = scales.y(row.means().get(w + 1).get());
        for (double x : new double[] {from, (from + to) / 2, to}) {
          if (x >= x0 - 6 && x <= x1 + 6) {
            double at = y0 + (y1 - y0) * Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
            nearest = Math.min(nearest, Math.abs(at - y));
          }
        }
      }
    }
    return nearest;
  }

  private static void line(Pen pen, MarkRenderer.Scales scales, TrendChart.Row row, Color color) {
    for (int w = 0; w < row.means().size(); w++) {
      if (row.means().get(w).isPresent()) {
        double x = scales.x(w);
        double y = scales.y(row.means().get(w).get());
        if (w > 0 && row.means().get(w - 1).isPresent()) {
          pen.line(
              scales.x(w - 1),
              scales.y(row.means().get(w - 1).get()),
              x,
              y,
              color,
              ChartTheme.line(2));
        }
        pen.fill(Pen.circle(x, y, 4), color);
      }
    }
  }

  private void waves(Pen pen, MarkRenderer.Scales scales, TrendChart chart) {
    Font font = theme.regular(ChartTheme.SMALL);
    for (int w = 0; w < chart.waves().size(); w++) {
      String wave = TextLines.clip(chart.waves().get(w), font, 90);
      pen.centred(wave, scales.x(w), scales.area().getMaxY() + 14, font, ChartTheme.MUTED);
    }
  }

  /** Names at the ends of the lines, pushed apart where they would overlap. */
  private void names(Pen pen, MarkRenderer.Scales scales, TrendChart chart) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < chart.rows().size(); i++) {
      if (chart.rows().get(i).last().isPresent()) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> -chart.rows().get(i).last().orElseThrow()));
    double lowest = scales.area().getY() - LEADING;
    double room = order.size() * LEADING;
    for (int i : order) {
      TrendChart.Row row = chart.rows().get(i);
      double wanted = scales.y(row.last().orElseThrow());
      double y =
          Math.max(
              lowest + LEADING, Math.min(wanted, scales.area().getMaxY() - room + LEADING / 2));
      room -= LEADING;
      lowest = y;
      Font bold = theme.semiBold(ChartTheme.SMALL);
      double x = scales.area().getMaxX() + 8;
      Color color = Plots.mix(HUES.get(i % HUES.size()), ChartTheme.INK, 0.35);
      String level = words.numbers().points(row.last().orElseThrow());
      pen.middle(level, x, y, bold, color);
      double after = x + ChartTheme.width(level, bold) + 5;
      Font plain = theme.regular(ChartTheme.SMALL);
      pen.middle(TextLines.clip(row.function(), plain, NAMES - 40), after, y, plain, color);
    }
  }
}
