package io.github.locus.chart;

import io.github.locus.result.SimulatedFigure;
import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link PlanChart}: a panel for each way to more evidence, two curves in each. */
final class PlanPainter {
  private static final double HEIGHT = 250;
  private static final double HEAD = 22;
  private static final double FOOT = 22;
  private static final double AXIS = 34;
  private static final double GAP = 14;
  private static final double NAMES = 96;
  private static final double LEADING = 15;

  private static final Color RIGHT = ChartTheme.BLUE;
  private static final Color SETTLED = ChartTheme.VERMILLION;

  private final ChartTheme theme;
  private final Words words;

  PlanPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(PlanChart chart) {
    return new Figure(chart, (g, area) -> draw(g, area, chart), HEAD + HEIGHT + FOOT);
  }

  private void draw(Graphics2D g, Rectangle2D area, PlanChart chart) {
    List<PlanChart.Panel> panels = chart.panels();
    double width = (area.getWidth() - AXIS - NAMES - (panels.size() - 1) * GAP) / panels.size();
    for (int i = 0; i < panels.size(); i++) {
      double axis = i == 0 ? AXIS : 0;
      double x = area.getX() + i * (width + GAP) + (i == 0 ? 0 : AXIS);
      Rectangle2D place = new Rectangle2D.Double(x, area.getY() + HEAD, width + axis, HEIGHT);
      MarkRenderer.Scales scales = panel(g, place, panels.get(i), i == 0);
      new Pen(g)
          .middle(
              panels.get(i).name(),
              scales.area().getX(),
              area.getY() + HEAD / 2 - 3,
              theme.semiBold(ChartTheme.SMALL),
              ChartTheme.INK);
      counts(new Pen(g), scales, panels.get(i));
      if (i == panels.size() - 1) {
        names(new Pen(g), scales, panels.get(i));
      }
    }
  }

  private MarkRenderer.Scales panel(
      Graphics2D g, Rectangle2D place, PlanChart.Panel panel, boolean first) {
    NumberAxis share = Plots.axis(theme, words.numbers(), "", 0, 100, 20);
    share.setNumberFormatOverride(PlainNumberFormat.percent(words.numbers()));
    share.setVisible(first);
    XYPlot plot =
        Plots.plot(
            2,
            Plots.hidden(-0.25, panel.points().size() - 1 + 0.25),
            share,
            (pen, scales, i) -> {
              if (i == 0) {
                curve(pen, scales, panel, PlanChart.Point::settled, SETTLED, true);
              } else {
                curve(pen, scales, panel, PlanChart.Point::right, RIGHT, false);
              }
            });
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(ChartTheme.GRID);
    plot.setRangeGridlineStroke(ChartTheme.line(1));
    PlotRenderingInfo info = new PlotRenderingInfo(new ChartRenderingInfo());
    plot.draw(g, place, null, null, info);
    return new MarkRenderer.Scales(info.getDataArea(), plot.getDomainAxis(), share, plot);
  }

  /** Settled a little to the right of right, so that whiskers do not hide one another. */
  private static double x(MarkRenderer.Scales scales, int point, boolean settled) {
    return scales.x(point) + (settled ? 3 : -3);
  }

  private static void curve(
      Pen pen,
      MarkRenderer.Scales scales,
      PlanChart.Panel panel,
      Function<PlanChart.Point, SimulatedFigure> of,
      Color color,
      boolean settled) {
    for (int p = 0; p < panel.points().size(); p++) {
      SimulatedFigure figure = of.apply(panel.points().get(p));
      double x = x(scales, p, settled);
      double y = scales.y(100 * figure.mean());
      if (p > 0) {
        double before = scales.y(100 * of.apply(panel.points().get(p - 1)).mean());
        pen.line(x(scales, p - 1, settled), before, x, y, color, ChartTheme.line(2));
      }
      double low = scales.y(100 * Math.max(0, figure.mean() - 2 * figure.se()));
      double high = scales.y(100 * Math.min(1, figure.mean() + 2 * figure.se()));
      pen.line(x, low, x, high, color, ChartTheme.line(1.2));
      pen.line(x - 3, low, x + 3, low, color, ChartTheme.line(1.2));
      pen.line(x - 3, high, x + 3, high, color, ChartTheme.line(1.2));
      pen.fill(mark(x, y, settled), color);
    }
  }

  private static Shape mark(double x, double y, boolean settled) {
    return settled ? Pen.diamond(x, y, 5) : Pen.circle(x, y, 4);
  }

  private void counts(Pen pen, MarkRenderer.Scales scales, PlanChart.Panel panel) {
    Font font = theme.regular(ChartTheme.SMALL);
    for (int p = 0; p < panel.points().size(); p++) {
      String count = words.numbers().number(panel.points().get(p).at(), 0);
      pen.centred(count, scales.x(p), scales.area().getMaxY() + 12, font, ChartTheme.MUTED);
    }
  }

  /** Names at the ends of the last panel's curves, pushed apart where they would overlap. */
  private void names(Pen pen, MarkRenderer.Scales scales, PlanChart.Panel panel) {
    PlanChart.Point last = panel.points().get(panel.points().size() - 1);
    double right = scales.y(100 * last.right().mean());
    double settled = scales.y(100 * last.settled().mean());
    if (Math.abs(right - settled) < LEADING) {
      double middle = (right + settled) / 2;
      boolean above = right <= settled;
      right = middle + (above ? -LEADING : LEADING) / 2;
      settled = middle + (above ? LEADING : -LEADING) / 2;
    }
    double x = scales.area().getMaxX() + 4;
    name(pen, words.say("chart.plan.right"), last.right(), x, right, RIGHT);
    name(pen, words.say("chart.plan.settled"), last.settled(), x, settled, SETTLED);
  }

  private void name(Pen pen, String name, SimulatedFigure figure, double x, double y, Color hue) {
    Color color = Plots.mix(hue, ChartTheme.INK, 0.35);
    Font bold = theme.semiBold(ChartTheme.SMALL);
    String share = words.numbers().percent(figure.mean());
    pen.middle(share, x, y, bold, color);
    pen.middle(
        name, x + ChartTheme.width(share, bold) + 5, y, theme.regular(ChartTheme.SMALL), color);
  }
}
