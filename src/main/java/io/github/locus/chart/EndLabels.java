package io.github.locus.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names at the right ends of curves, pushed apart where they would overlap. */
final class EndLabels {
  private static final double LEADING = 15;
  private static final double BESIDE = 9;
  private static final double BETWEEN = 5;
  private static final double MOST = 190;

  private final double most;
  private final Font bold;
  private final Font plain;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(double value, String figure, List<String> lines, Color ink) {}

  EndLabels(ChartTheme theme, LineLayout.Panel panel, Sheet sheet) {
    this.most = sheet.narrow() ? 0.33 * sheet.inner() : MOST;
    this.bold = theme.semiBold(ChartTheme.SMALL);
    this.plain = theme.regular(ChartTheme.SMALL);
    for (Series series : panel.series()) {
      series.points().stream()
          .filter(point -> !point.figure().isEmpty() || !point.note().isEmpty())
          .reduce((earlier, later) -> later)
          .ifPresent(
              point ->
                  add(
                      point.value(),
                      point.figure(),
                      point.note(),
                      FunctionMark.of(series.name()).ink()));
    }
    for (Layout.Reference level : panel.level()) {
      if (!level.label().isEmpty()) {
        add(level.value(), "", level.label(), ChartTheme.MUTED);
      }
    }
    if (!panel.gap().isEmpty()) {
      add((panel.y().from() + panel.y().to()) / 2, "", panel.gap(), ChartTheme.MUTED);
    }
  }

  private void add(double value, String figure, String note, Color ink) {
    double room = most - figureWidth(figure);
    entries.add(new Entry(value, figure, TextLines.wrap(note, plain, room, 4), ink));
  }

  private double figureWidth(String figure) {
    return figure.isEmpty() ? 0 : ChartTheme.width(figure, bold) + BETWEEN;
  }

  /** Width beside the plot, picture units. */
  double width() {
    double widest = 0;
    for (Entry entry : entries) {
      for (String line : entry.lines()) {
        widest = Math.max(widest, figureWidth(entry.figure()) + ChartTheme.width(line, plain));
      }
    }
    return widest == 0 ? 0 : BESIDE + widest;
  }

  /** Height of all names one below the other, picture units. */
  double height() {
    return entries.stream().mapToDouble(EndLabels::height).sum();
  }

  private static double height(Entry entry) {
    return entry.lines().size() * LEADING + 1;
  }

  /** Draws the names beside a plot's area, each as near to its value as the others let it. */
  void draw(Pen pen, Rectangle2D area, Scale scale) {
    List<Entry> down = new ArrayList<>(entries);
    down.sort(Comparator.comparingDouble((Entry entry) -> entry.value()).reversed());
    double[] middles = new double[down.size()];
    for (int i = 0; i < middles.length; i++) {
      double share = (down.get(i).value() - scale.from()) / (scale.to() - scale.from());
      middles[i] = area.getMaxY() - share * area.getHeight();
    }
    // back and forth: each pair that overlaps moves apart by the same amount
    for (int round = 0; round < 60; round++) {
      for (int i = 0; i + 1 < middles.length; i++) {
        double apart = (height(down.get(i)) + height(down.get(i + 1))) / 2;
        double lacking = apart - (middles[i + 1] - middles[i]);
        if (lacking > 0) {
          middles[i] -= lacking / 2;
          middles[i + 1] += lacking / 2;
        }
      }
    }
    double x = area.getMaxX() + BESIDE;
    for (int i = 0; i < middles.length; i++) {
      Entry entry = down.get(i);
      double y = middles[i] - (entry.lines().size() - 1) * LEADING / 2;
      pen.middle(entry.figure(), x, y, bold, entry.ink());
      for (String line : entry.lines()) {
        pen.middle(line, x + figureWidth(entry.figure()), y, plain, entry.ink());
        y += LEADING;
      }
    }
  }
}
