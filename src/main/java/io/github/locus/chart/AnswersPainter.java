package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link AnswersChart}: diverging bars, a column for each function. */
final class AnswersPainter {
  private static final double ROW = 36;
  private static final double NAMES = 250;
  private static final double HEAD = 34;
  private static final double FIGURE = 34;
  private static final double GAP = 8;
  private static final Color AGAINST = new Color(0xC25400);
  private static final Color MIDDLE = new Color(0xD9DCE0);

  private final ChartTheme theme;
  private final Words words;

  AnswersPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(AnswersChart chart) {
    return new Figure(chart, (g, area) -> draw(g, area, chart), HEAD + chart.rows().size() * ROW);
  }

  private void draw(Graphics2D g, Rectangle2D area, AnswersChart chart) {
    double column = (area.getWidth() - NAMES) / chart.functions().size();
    for (int f = 0; f < chart.functions().size(); f++) {
      double x = area.getX() + (f == 0 ? 0 : NAMES + f * column);
      double names = f == 0 ? NAMES : 0;
      head(
          new Pen(g),
          chart.functions().get(f),
          area.getX() + NAMES + f * column,
          area.getY(),
          column);
      Rectangle2D place =
          new Rectangle2D.Double(x, area.getY() + HEAD, names + column, area.getHeight() - HEAD);
      plot(chart, f, names, column).draw(g, place, null, null, null);
    }
  }

  private void head(Pen pen, String name, double x, double y, double width) {
    Font font = theme.semiBold(ChartTheme.SMALL);
    List<String> lines = TextLines.wrap(name, font, width - 8, 2);
    for (int l = 0; l < lines.size(); l++) {
      double down = HEAD - 12 - (lines.size() - 1 - l) * 14.0;
      pen.centred(lines.get(l), x + width / 2, y + down, font, ChartTheme.INK);
    }
  }

  private XYPlot plot(AnswersChart chart, int f, double names, double column) {
    double left = 1;
    double right = 1;
    for (AnswersChart.Row row : chart.rows()) {
      for (AnswersChart.Answers answers : row.answers()) {
        List<Double> shares = answers.shares();
        double below = below(shares);
        left = Math.max(left, 100 * below);
        right = Math.max(right, shares.isEmpty() ? 0 : 100 * (1 - below));
      }
    }
    // the figure stands at the right end of the longest bar
    double room = (left + right) * FIGURE / (column - FIGURE - GAP);
    double gap = (left + right) * GAP / (column - FIGURE - GAP);
    List<RowAxis.Label> labels = names == 0 ? List.of() : labels(chart);
    XYPlot plot =
        Plots.plot(
            chart.rows().size(),
            Plots.hidden(-left - gap, right + room),
            new RowAxis(chart.rows().size(), names, labels),
            (pen, scales, i) -> row(pen, scales, chart, i, f));
    plot.setDomainGridlinesVisible(false);
    return plot;
  }

  private List<RowAxis.Label> labels(AnswersChart chart) {
    Font font = theme.regular(ChartTheme.SMALL - 1);
    List<RowAxis.Label> labels = new ArrayList<>();
    for (int i = 0; i < chart.rows().size(); i++) {
      AnswersChart.Row row = chart.rows().get(i);
      String text = (row.reversed() ? words.say("chart.answers.turned") + " " : "") + row.text();
      List<String> lines = TextLines.wrap(text, font, NAMES - 14, 2);
      labels.add(new RowAxis.Label(i + 0.5, String.join(" ", lines), font, "", font));
    }
    return labels;
  }

  private void row(Pen pen, MarkRenderer.Scales scales, AnswersChart chart, int i, int f) {
    AnswersChart.Answers answers = chart.rows().get(i).answers().get(f);
    List<Double> shares = answers.shares();
    double zero = scales.x(0);
    double y = scales.y(i) + 8;
    double height = scales.y(i + 1) - 8 - y;
    Font font = theme.regular(ChartTheme.SMALL - 1);
    if (shares.isEmpty()) {
      pen.centred(words.say("chart.not-shown"), zero, scales.y(i + 0.5), font, ChartTheme.MUTED);
      return;
    }
    int options = shares.size();
    double at = -below(shares);
    for (int o = 0; o < options; o++) {
      double from = scales.x(100 * at);
      at += shares.get(o);
      pen.bar(from, y, Math.max(0, scales.x(100 * at) - from), height, shade(o, options));
    }
    pen.line(
        zero, scales.y(i) + 3, zero, scales.y(i + 1) - 3, ChartTheme.PAPER, ChartTheme.line(1));
    pen.middle(
        chart.printed(answers),
        scales.x(100 * at) + 4,
        scales.y(i + 0.5),
        theme.semiBold(ChartTheme.SMALL - 1),
        ChartTheme.INK);
  }

  /** What lies left of the line: the answers below the middle, and half of the middle one. */
  private static double below(List<Double> shares) {
    if (shares.isEmpty()) {
      return 0;
    }
    int options = shares.size();
    double below = 0;
    for (int o = 0; o < options / 2; o++) {
      below += shares.get(o);
    }
    return options % 2 == 1 ? below + shares.get(options / 2) / 2 : below;
  }

  private static Color shade(int option, int options) {
    double middle = (options - 1) / 2.0;
    double distance = (option - middle) / middle;
    return distance < 0
        ? Plots.mix(MIDDLE, AGAINST, 0.25 - 0.75 * distance)
        : distance == 0 ? MIDDLE : Plots.mix(MIDDLE, ChartTheme.BLUE, 0.25 + 0.75 * distance);
  }
}
