package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link SlopeChart}: two panels side by side, all on one scale. */
final class SlopePainter {
  private static final double PANEL = 210;
  private static final double LEAST_PANEL = 120;
  private static final double MOST_HEIGHT = 2100;
  private static final double HEAD = 26;
  private static final double FOOT = 24;
  private static final double GAP = 24;
  private static final double LABELS = 168;
  private static final double LEADING = 15;
  private static final Color ACCENT = ChartTheme.VERMILLION;
  private static final Color QUIET = ChartTheme.MUTED;

  private final ChartTheme theme;
  private final Words words;

  SlopePainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(SlopeChart chart) {
    int columns = Math.min(2, chart.panels().size());
    int rows = (chart.panels().size() + columns - 1) / columns;
    double height = Math.max(LEAST_PANEL, Math.min(PANEL, MOST_HEIGHT / rows));
    double[] ends =
        chart.panels().stream()
            .flatMap(
                p -> Stream.concat(p.changed().deltas().stream(), p.stable().deltas().stream()))
            .mapToDouble(d -> d)
            .toArray();
    double low = 0;
    double high = 0;
    for (double end : ends) {
      low = Math.min(low, end);
      high = Math.max(high, end);
    }
    double room = 0.04 * Math.max(1, high - low);
    double from = low - room;
    double to = high + room;
    return new Figure(
        chart,
        (g, area) -> {
          double width = (area.getWidth() - (columns - 1) * GAP) / columns;
          for (int i = 0; i < chart.panels().size(); i++) {
            double x = area.getX() + (i % columns) * (width + GAP);
            double y = area.getY() + (i / columns) * height;
            panel(
                g,
                new Rectangle2D.Double(x, y, width, height),
                chart,
                chart.panels().get(i),
                Plots.axis(
                    theme,
                    words.numbers(),
                    words.say("chart.slopes.axis"),
                    from,
                    to,
                    Plots.step(to - from, 4)));
          }
        },
        rows * height);
  }

  private void panel(
      Graphics2D g, Rectangle2D area, SlopeChart chart, SlopeChart.Panel panel, NumberAxis points) {
    Pen pen = new Pen(g);
    Font bold = theme.semiBold(ChartTheme.TEXT);
    Font small = theme.regular(ChartTheme.SMALL - 1);
    int left = SlopeChart.hidden(panel);
    String hidden = left == 0 ? "" : words.say("chart.hidden", "n", words.numbers().whole(left));
    double note = ChartTheme.width(hidden, small);
    String name = TextLines.clip(panel.function(), bold, area.getWidth() - note - 10);
    pen.middle(name, area.getX(), area.getY() + 8, bold, ChartTheme.INK);
    pen.middleRight(hidden, area.getMaxX(), area.getY() + 8, small, QUIET);
    XYPlot plot =
        Plots.plot(1, Plots.hidden(-0.02, 1.06), points, (p, scales, i) -> lines(p, scales, panel));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(ChartTheme.GRID);
    plot.setRangeGridlineStroke(ChartTheme.line(1));
    PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo());
    Rectangle2D place =
        new Rectangle2D.Double(
            area.getX(),
            area.getY() + HEAD,
            area.getWidth() - LABELS,
            area.getHeight() - HEAD - FOOT);
    plot.draw(g, place, null, null, info);
    // beside the plot, which clips what leaves it
    MarkRenderer.Scales scales =
        new MarkRenderer.Scales(info.getDataArea(), plot.getDomainAxis(), points, plot);
    Rectangle2D data = scales.area();
    pen.middle(words.say("chart.slopes.before"), data.getX(), data.getMaxY() + 8, small, QUIET);
    pen.middleRight(
        words.say("chart.slopes.after"), data.getMaxX(), data.getMaxY() + 8, small, QUIET);
    labels(pen, scales, chart, panel);
  }

  private static void lines(Pen pen, MarkRenderer.Scales scales, SlopeChart.Panel panel) {
    Rectangle2D area = scales.area();
    pen.line(
        area.getX(), scales.y(0), area.getMaxX(), scales.y(0), ChartTheme.LINE, ChartTheme.line(1));
    Color stable = Plots.mix(QUIET, ChartTheme.PAPER, 0.6);
    Color changed = Plots.mix(ACCENT, ChartTheme.PAPER, 0.35);
    for (double delta : panel.stable().deltas()) {
      slope(pen, scales, delta, stable, ChartTheme.line(1));
      pen.fill(Pen.circle(scales.x(1), scales.y(delta), 2), stable);
    }
    for (double delta : panel.changed().deltas()) {
      slope(pen, scales, delta, changed, ChartTheme.dashes(1.2));
      pen.fill(Pen.diamond(scales.x(1), scales.y(delta), 3.4), changed);
    }
    panel
        .stable()
        .mean()
        .ifPresent(
            mean -> {
              slope(pen, scales, mean, ChartTheme.PAPER, ChartTheme.line(5.5));
              slope(pen, scales, mean, QUIET, ChartTheme.line(3.2));
              pen.fill(Pen.circle(scales.x(1), scales.y(mean), 4.5), QUIET);
            });
    panel
        .changed()
        .mean()
        .ifPresent(
            mean -> {
              // no paper below: where both means agree, the other shows through the gaps
              slope(pen, scales, mean, ACCENT, bold());
              pen.fill(Pen.diamond(scales.x(1), scales.y(mean), 6), ACCENT);
            });
  }

  private static void slope(
      Pen pen, MarkRenderer.Scales scales, double delta, Color color, Stroke stroke) {
    pen.line(scales.x(0), scales.y(0), scales.x(1), scales.y(delta), color, stroke);
  }

  private static Stroke bold() {
    return new BasicStroke(
        3.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {10f, 4f}, 0f);
  }

  /** Beside the ends of the bold lines, pushed apart where they would overlap. */
  private void labels(
      Pen pen, MarkRenderer.Scales scales, SlopeChart chart, SlopeChart.Panel panel) {
    Rectangle2D area = scales.area();
    Optional<String> changed = chart.label(panel.changed(), true);
    Optional<String> stable = chart.label(panel.stable(), false);
    double x = area.getMaxX() + 9;
    if (changed.isEmpty() && stable.isEmpty()) {
      Font small = theme.regular(ChartTheme.SMALL - 1);
      pen.middle(words.say("chart.slopes.none"), x, scales.y(0), small, QUIET);
      return;
    }
    double c = end(scales, panel.changed().mean());
    double s = end(scales, panel.stable().mean());
    if (changed.isPresent() && stable.isPresent() && Math.abs(c - s) < LEADING) {
      double middle = (c + s) / 2;
      double half = c <= s ? LEADING / 2 : -LEADING / 2;
      c = middle - half;
      s = middle + half;
    }
    Font font = theme.semiBold(ChartTheme.SMALL - 1);
    Color ink = Plots.mix(ACCENT, ChartTheme.INK, 0.35);
    if (changed.isPresent()) {
      pen.middle(changed.get(), x, c, font, ink);
    }
    if (stable.isPresent()) {
      pen.middle(stable.get(), x, s, font, QUIET);
    }
  }

  private static double end(MarkRenderer.Scales scales, OptionalDouble mean) {
    return scales.y(mean.orElse(0));
  }
}
