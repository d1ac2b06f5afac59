package io.github.locus.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart laid out: title, how to read it, and what is below.
 *
 * @param theme fonts
 * @param sheet what it is drawn for
 * @param title lines of the title
 * @param subtitle lines that say how to read it
 * @param body what is drawn below them
 */
record Figure(
    ChartTheme theme, Sheet sheet, List<String> title, List<String> subtitle, Layout.Body body) {
  private static final double LEADING = 1.3;

  // what a subtitle says of single functions is lost where it is cut; nine names of 60 letters fit
  private static final int MOST_LINES = 12;

  /** A chart laid out. */
  static Figure of(Chart chart, ChartTheme theme, Sheet sheet) {
    int most = MOST_LINES * (sheet.narrow() ? 3 : 1);
    return new Figure(
        theme,
        sheet,
        TextLines.wrap(
            chart.title(), theme.semiBold(size(sheet)), sheet.inner(), sheet.titleLines()),
        TextLines.wrap(
            theme.marked(chart.subtitle()), theme.regular(small(sheet)), sheet.inner(), most),
        chart.layout().body(theme, chart.words().numbers(), sheet));
  }

  /** The same without its words. */
  Figure untitled() {
    return new Figure(theme, sheet, List.of(), List.of(), body);
  }

  /** The same with a sentence more below how to read it. */
  Figure noting(String sentence) {
    List<String> longer = new ArrayList<>(subtitle);
    longer.addAll(TextLines.wrap(sentence, theme.regular(small(sheet)), sheet.inner(), MOST_LINES));
    return new Figure(theme, sheet, title, longer, body);
  }

  private static float size(Sheet sheet) {
    return sheet.narrow() ? ChartTheme.TITLE - 2 : ChartTheme.TITLE;
  }

  private static float small(Sheet sheet) {
    return sheet.narrow() ? ChartTheme.SMALL : ChartTheme.TEXT;
  }

  int height() {
    return (int) Math.ceil(top() + body.height() + sheet.margin());
  }

  private double top() {
    double lines = title.size() * size(sheet) + subtitle.size() * small(sheet);
    return sheet.margin() + LEADING * lines + 16;
  }

  void draw(Graphics2D g) {
    Pen pen = new Pen(g);
    pen.bar(0, 0, sheet.width(), height(), ChartTheme.PAPER);
    double margin = sheet.margin();
    double y = margin + size(sheet);
    for (String line : title) {
      pen.text(line, margin, y, theme.semiBold(size(sheet)), ChartTheme.INK);
      y += LEADING * size(sheet);
    }
    y += 4 + small(sheet) - size(sheet);
    for (String line : subtitle) {
      pen.text(line, margin, y, theme.regular(small(sheet)), ChartTheme.MUTED);
      y += LEADING * small(sheet);
    }
    body.draw(g, new Rectangle2D.Double(margin, top(), sheet.inner(), body.height()));
  }
}
