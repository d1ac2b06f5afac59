package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link RankChart}: for both lenses a bar for each function, split by rank, the first rank darkest. */
final class RankPainter {
  private static final double ROW = 34;
  private static final double NAMES = 150;
  private static final double GAP = 28;
  private static final double HEAD = 22;

  private final ChartTheme theme;
  private final Words words;

  RankPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(RankChart chart) {
    int rows = chart.rows().size();
    XYPlot today = panel(chart, NAMES, RankChart.Row::today);
    XYPlot repeatable = panel(chart, 0, RankChart.Row::repeatable);
    return new Figure(chart, (g, area) -> draw(g, area, today, repeatable), HEAD + rows * ROW + 42);
  }

  private XYPlot panel(RankChart chart, double width, Function<RankChart.Row, List<Double>> ranks) {
    NumberAxis share =
        Plots.axis(theme, words.numbers(), words.say("chart.ranks.axis"), 0, 100, 25);
    Font font = theme.semiBold(ChartTheme.TEXT);
    List<RowAxis.Label> names =
        width == 0 ? List.of() : RowAxis.names(chart.rows(), RankChart.Row::function, font);
    return Plots.plot(
        chart.rows().size(),
        share,
        new RowAxis(chart.rows().size(), width, names),
        (pen, scales, i) -> row(pen, scales, ranks.apply(chart.rows().get(i)), i));
  }

  private void draw(Graphics2D g, Rectangle2D area, XYPlot today, XYPlot repeatable) {
    double half = (area.getWidth() - NAMES - GAP) / 2;
    double top = area.getY() + HEAD;
    double height = area.getHeight() - HEAD;
    double second = area.getX() + NAMES + half + GAP;
    Pen pen = new Pen(g);
    Font font = theme.semiBold(ChartTheme.SMALL);
    pen.middle(
        words.say("chart.ranks.today"),
        area.getX() + NAMES,
        area.getY() + HEAD / 2,
        font,
        ChartTheme.INK);
    pen.middle(
        words.say("chart.ranks.repeatable"), second, area.getY() + HEAD / 2, font, ChartTheme.INK);
    today.draw(g, new Rectangle2D.Double(area.getX(), top, NAMES + half, height), null, null, null);
    repeatable.draw(g, new Rectangle2D.Double(second, top, half, height), null, null, null);
  }

  private void row(Pen pen, MarkRenderer.Scales scales, List<Double> ranks, int i) {
    double before = 0;
    for (int r = 0; r < ranks.size(); r++) {
      double from = scales.x(100 * before);
      before += ranks.get(r);
      double width = scales.x(100 * Math.min(1, before)) - from;
      double y = scales.y(i) + 6;
      Color shade =
          Plots.mix(
              ChartTheme.BLUE,
              new Color(0xE3EAF0),
              ranks.size() < 2 ? 0 : (double) r / (ranks.size() - 1));
      pen.bar(from, y, Math.max(0, width - 0.75), scales.y(i + 1) - 6 - y, shade);
      Font font = theme.semiBold(ChartTheme.SMALL - 1);
      String figure = words.numbers().probability(ranks.get(r));
      String ranked = words.ordinal(r + 1) + " " + figure;
      figure = width > ChartTheme.width(ranked, font) + 8 ? ranked : figure;
      if (width > ChartTheme.width(figure, font) + 6) {
        pen.centred(figure, from + width / 2, scales.y(i + 0.5), font, Plots.ink(shade));
      }
    }
  }
}
