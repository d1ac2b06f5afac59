package io.github.locus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A chart laid out: title, how to read it, and what is below.
 *
 * @param chart whose title and subtitle stand on top
 * @param body what is drawn below them
 */
record Figure(Chart chart, Body body) {
  /** Width of every chart, in picture units. */
  static final int WIDTH = 760;

  private static final double MARGIN = 20;
  private static final double LEADING = 1.3;

  /** Width of what stands below the title, picture units. */
  static final double INNER = WIDTH - 2 * MARGIN;

  /** A chart laid out. */
  static Figure of(Chart chart, ChartTheme theme) {
    return new Figure(chart, chart.layout().body(theme, chart.words().numbers()));
  }

  int height(ChartTheme theme) {
    return (int) Math.ceil(top(theme) + body.height() + MARGIN);
  }

  private double top(ChartTheme theme) {
    return MARGIN
        + title(theme).size() * LEADING * ChartTheme.TITLE
        + 4
        + subtitle(theme).size() * LEADING * ChartTheme.TEXT
        + 12;
  }

  private List<String> title(ChartTheme theme) {
    return TextLines.wrap(chart.title(), theme.semiBold(ChartTheme.TITLE), INNER, 3);
  }

  private List<String> subtitle(ChartTheme theme) {
    return TextLines.wrap(
        theme.marked(chart.subtitle()),
        theme.regular(ChartTheme.TEXT),
        INNER,
        theme.marked("").isEmpty() ? 4 : 5);
  }

  void draw(Graphics2D g, ChartTheme theme) {
    Pen pen = new Pen(g);
    pen.bar(0, 0, WIDTH, height(theme), ChartTheme.PAPER);
    double y = MARGIN + ChartTheme.TITLE;
    for (String line : title(theme)) {
      pen.text(line, MARGIN, y, theme.semiBold(ChartTheme.TITLE), ChartTheme.INK);
      y += LEADING * ChartTheme.TITLE;
    }
    y += 4 + ChartTheme.TEXT - ChartTheme.TITLE;
    for (String line : subtitle(theme)) {
      pen.text(line, MARGIN, y, theme.regular(ChartTheme.TEXT), ChartTheme.MUTED);
      y += LEADING * ChartTheme.TEXT;
    }
    body.draw(g, new Rectangle2D.Double(MARGIN, top(theme), INNER, body.height()));
  }
}
