package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.wording.Words;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;

/** Draws {@link HeatMapChart}: a grid of printed levels, tinted by their distance from the threshold. */
final class HeatMapPainter {
  private static final double ROW = 34;
  private static final double NAMES = 230;
  private static final double FULL_TINT = 30;
  private static final double LEADING = 15;

  /** Longest line of a turned name. */
  private static final double MOST_HEAD = 130;

  private final ChartTheme theme;
  private final Words words;

  HeatMapPainter(ChartTheme theme, Words words) {
    this.theme = theme;
    this.words = words;
  }

  Figure paint(HeatMapChart chart) {
    int columns = chart.functions().size();
    int rows = chart.rows().size();
    List<RowAxis.Label> labels = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      Font font = theme.regular(ChartTheme.TEXT);
      labels.add(new RowAxis.Label(r + 0.5, chart.rows().get(r).name(), font, "", font));
    }
    XYPlot plot =
        Plots.plot(
            rows * columns,
            Plots.hidden(0, columns),
            new RowAxis(rows, NAMES, labels),
            (pen, scales, i) -> cell(pen, scales, chart, i / columns, i % columns));
    plot.setDomainGridlinesVisible(false);
    double head = heads(chart);
    return new Figure(chart, (g, area) -> draw(g, area, plot, chart, head), head + rows * ROW);
  }

  private double columnWidth(HeatMapChart chart) {
    return (Figure.WIDTH - 40 - NAMES) / chart.functions().size();
  }

  private Font headFont() {
    return theme.semiBold(ChartTheme.SMALL);
  }

  private List<String> head(HeatMapChart chart, int column) {
    double width = upright(chart) ? columnWidth(chart) - 6 : MOST_HEAD;
    return TextLines.wrap(chart.functions().get(column), headFont(), width, upright(chart) ? 3 : 2);
  }

  /** Whether the longest word of every name fits its column; else the names are turned. */
  private boolean upright(HeatMapChart chart) {
    double width = columnWidth(chart) - 6;
    return chart.functions().stream()
        .flatMap(name -> Arrays.stream(name.strip().split("\\s+")))
        .allMatch(word -> ChartTheme.width(word, headFont()) <= width);
  }

  private double heads(HeatMapChart chart) {
    double most = 0;
    for (int c = 0; c < chart.functions().size(); c++) {
      for (String line : head(chart, c)) {
        double length = ChartTheme.width(line, headFont());
        most = Math.max(most, upright(chart) ? head(chart, c).size() * LEADING : length);
      }
    }
    return most + 10;
  }

  private void draw(Graphics2D g, Rectangle2D area, XYPlot plot, HeatMapChart chart, double head) {
    for (int c = 0; c < chart.functions().size(); c++) {
      double x = area.getX() + NAMES + (c + 0.5) * columnWidth(chart);
      if (upright(chart)) {
        upright(new Pen(g), head(chart, c), x, area.getY() + head - 8);
      } else {
        turned(new Pen(g), head(chart, c), x, area.getY() + head - 8);
      }
    }
    Rectangle2D grid =
        new Rectangle2D.Double(
            area.getX(), area.getY() + head, area.getWidth(), area.getHeight() - head);
    plot.draw(g, grid, null, null, null);
  }

  private void upright(Pen pen, List<String> lines, double x, double bottom) {
    double y = bottom - (lines.size() - 0.5) * LEADING;
    for (String line : lines) {
      pen.centred(line, x, y, headFont(), ChartTheme.INK);
      y += LEADING;
    }
  }

  private void turned(Pen pen, List<String> lines, double x, double bottom) {
    pen.turned(
        x - (lines.size() - 1) * LEADING / 2,
        bottom,
        turned -> {
          double y = 0;
          for (String line : lines) {
            turned.middle(line, 0, y, headFont(), ChartTheme.INK);
            y += LEADING;
          }
        });
  }

  private void cell(Pen pen, MarkRenderer.Scales scales, HeatMapChart chart, int row, int column) {
    double x = scales.x(column) + 1.5;
    double y = scales.y(row) + 1.5;
    Rectangle2D box =
        new Rectangle2D.Double(x, y, scales.x(column + 1) - 1.5 - x, scales.y(row + 1) - 1.5 - y);
    Optional<Estimate> level = chart.rows().get(row).levels().get(column);
    if (level.isEmpty()) {
      pen.hatch(box);
      return;
    }
    double distance = level.get().mean() - chart.threshold();
    Color tint = tint(distance);
    pen.fill(box, tint);
    boolean gap = chart.rows().get(row).gaps().get(column);
    if (gap) {
      Rectangle2D frame =
          new Rectangle2D.Double(x + 1, y + 1, box.getWidth() - 2, box.getHeight() - 2);
      pen.outline(frame, ChartTheme.INK, 2);
    }
    Font font = gap ? theme.semiBold(ChartTheme.TEXT) : theme.regular(ChartTheme.TEXT);
    pen.centred(
        words.numbers().points(level.get().mean()),
        box.getCenterX(),
        box.getCenterY(),
        font,
        Plots.ink(tint));
  }

  private static Color tint(double distance) {
    Color far = distance >= 0 ? ChartTheme.BLUE : new Color(0xE69F00);
    return Plots.mix(new Color(0xF4F4F1), far, Math.abs(distance) / FULL_TINT * 0.9);
  }
}
