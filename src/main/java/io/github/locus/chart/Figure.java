package io.github.locus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A chart laid out: title, how to read it, and what is below.
 *
 * @param theme fonts
 * @param title lines of the title
 * @param subtitle lines that say how to read it
 * @param body what is drawn below them
 */
record Figure(ChartTheme theme, List<String> title, List<String> subtitle, Layout.Body body) {
  /** Width of every chart, in picture units. */
  static final int WIDTH = 760;

  private static final double MARGIN = 20;
  private static final double LEADING = 1.3;

  /** Width of what stands below the title, picture units. */
  static final double INNER = WIDTH - 2 * MARGIN;

  /** A chart laid out. */
  static Figure of(Chart chart, ChartTheme theme) {
    int most = theme.marked("").isEmpty() ? 4 : 5;
    return new Figure(
        theme,
        TextLines.wrap(chart.title(), theme.semiBold(ChartTheme.TITLE), INNER, 3),
        TextLines.wrap(theme.marked(chart.subtitle()), theme.regular(ChartTheme.TEXT), INNER, most),
        chart.layout().body(theme, chart.words().numbers()));
  }

  int height() {
    return (int) Math.ceil(top() + body.height() + MARGIN);
  }

  private double top() {
    double lines = title.size() * ChartTheme.TITLE + subtitle.size() * ChartTheme.TEXT;
    return MARGIN + LEADING * lines + 16;
  }

  void draw(Graphics2D g) {
    Pen pen = new Pen(g);
    pen.bar(0, 0, WIDTH, height(), ChartTheme.PAPER);
    double y = MARGIN + ChartTheme.TITLE;
    for (String line : title) {
      pen.text(line, MARGIN, y, theme.semiBold(ChartTheme.TITLE), ChartTheme.INK);
      y += LEADING * ChartTheme.TITLE;
    }
    y += 4 + ChartTheme.TEXT - ChartTheme.TITLE;
    for (String line : subtitle) {
      pen.text(line, MARGIN, y, theme.regular(ChartTheme.TEXT), ChartTheme.MUTED);
      y += LEADING * ChartTheme.TEXT;
    }
    body.draw(g, new Rectangle2D.Double(MARGIN, top(), INNER, body.height()));
  }
}
