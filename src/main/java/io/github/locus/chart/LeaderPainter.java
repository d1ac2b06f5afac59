package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link LeaderChart}: a panel for each function, its leaders sorted by effect. */
final class LeaderPainter {
  private static final double NAMES = 180;
  private static final double MOST_HEIGHT = 1500;

  private final ChartTheme theme;
  private final Words words;

  LeaderPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  /** A line of the picture: a heading, a leader, or what is left out between. */
  private record Line(String heading, Optional<LeaderChart.Leader> leader, String note) {}

  Figure paint(LeaderChart chart) {
    List<Line> lines = lines(chart);
    double row = Math.min(18, Math.max(13, MOST_HEIGHT / lines.size()));
    double reach = 1;
    for (Line line : lines) {
      if (line.leader().isPresent()) {
        Estimate e = line.leader().get().effect();
        reach = Math.max(reach, Math.max(-e.low(), e.high()));
      }
    }
    double step = Plots.step(2 * reach, 8);
    double edge = Math.ceil(reach / step) * step;
    NumberAxis points =
        Plots.axis(
            theme,
            words.numbers(),
            words.say("chart.leaders.axis"),
            -edge,
            edge + 0.15 * edge,
            step);
    XYPlot plot =
        Plots.plot(
            lines.size(),
            points,
            new RowAxis(lines.size(), NAMES, labels(lines, row)),
            (pen, scales, i) -> line(pen, scales, lines.get(i), i));
    return new Figure(
        chart, (g, area) -> plot.draw(g, area, null, null, null), lines.size() * row + 42);
  }

  private List<Line> lines(LeaderChart chart) {
    List<Line> lines = new ArrayList<>();
    for (LeaderChart.Panel panel : chart.panels()) {
      String spread =
          panel
              .tau()
              .map(
                  t ->
                      words.say(
                          "chart.leaders.spread", "points", words.numbers().number(t.mean(), 1)))
              .orElse("");
      lines.add(new Line(panel.function(), Optional.empty(), spread));
      List<LeaderChart.Leader> leaders = panel.leaders();
      int cut = leaders.size() > LeaderChart.DRAWN ? LeaderChart.DRAWN / 2 : leaders.size();
      for (int i = 0; i < cut; i++) {
        lines.add(new Line("", Optional.of(leaders.get(i)), ""));
      }
      if (cut < leaders.size()) {
        int between = leaders.size() - LeaderChart.DRAWN;
        lines.add(
            new Line(
                "",
                Optional.empty(),
                words.say("chart.leaders.between", "n", words.numbers().whole(between))));
        for (int i = leaders.size() - LeaderChart.DRAWN / 2; i < leaders.size(); i++) {
          lines.add(new Line("", Optional.of(leaders.get(i)), ""));
        }
      }
      if (panel.withheld() > 0) {
        lines.add(
            new Line(
                "",
                Optional.empty(),
                words.say("chart.hidden", "n", words.numbers().whole(panel.withheld()))));
      }
    }
    return lines;
  }

  private List<RowAxis.Label> labels(List<Line> lines, double row) {
    List<RowAxis.Label> labels = new ArrayList<>();
    Font plain = theme.regular((float) Math.floor(Math.min(ChartTheme.SMALL, row - 2)));
    Font bold = theme.semiBold((float) Math.floor(Math.min(ChartTheme.TEXT, row - 1)));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.leader().isPresent()) {
        String name = TextLines.clipMiddle(line.leader().get().label(), plain, NAMES - 14);
        labels.add(new RowAxis.Label(i + 0.5, name, plain, "", plain));
      } else if (!line.heading().isEmpty()) {
        String name = TextLines.clip(line.heading(), bold, NAMES - 14);
        labels.add(new RowAxis.Label(i + 0.5, name, bold, "", plain));
      }
    }
    return labels;
  }

  private void line(Pen pen, MarkRenderer.Scales scales, Line line, int i) {
    double y = scales.y(i + 0.5);
    double zero = scales.x(0);
    pen.line(zero, scales.y(i), zero, scales.y(i + 1), ChartTheme.MUTED, ChartTheme.line(1));
    if (line.leader().isEmpty()) {
      if (!line.heading().isEmpty()) {
        double left = scales.area().getX() - NAMES;
        pen.line(
            left,
            scales.y(i),
            scales.area().getMaxX(),
            scales.y(i),
            ChartTheme.LINE,
            ChartTheme.line(0.8));
      }
      double right = scales.area().getMaxX() - 4;
      pen.middleRight(line.note(), right, y, theme.regular(ChartTheme.SMALL - 1), ChartTheme.MUTED);
      return;
    }
    Estimate e = line.leader().get().effect();
    boolean above = e.low() > 0;
    boolean below = e.high() < 0;
    Color color = above ? ChartTheme.BLUE : below ? ChartTheme.VERMILLION : ChartTheme.MUTED;
    pen.line(
        scales.x(e.low()),
        y,
        scales.x(e.high()),
        y,
        Plots.mix(color, ChartTheme.PAPER, 0.4),
        ChartTheme.line(2.2));
    java.awt.Shape mark =
        above
            ? Pen.triangle(scales.x(e.mean()), y, 4)
            : below
                ? Pen.diamond(scales.x(e.mean()), y, 4.4)
                : Pen.circle(scales.x(e.mean()), y, 3.4);
    pen.fill(mark, color);
    pen.onPaper(
        words.numbers().signed(e.mean()),
        scales.x(e.high()) + 5,
        y,
        theme.regular(ChartTheme.SMALL - 1),
        Plots.mix(color, ChartTheme.INK, 0.35));
  }
}
