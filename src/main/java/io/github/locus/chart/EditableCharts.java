package io.github.locus.chart;

import io.github.locus.chart.EditableChart.Axis;
import io.github.locus.chart.EditableChart.Ground;
import io.github.locus.chart.EditableChart.Kind;
import io.github.locus.chart.EditableChart.Level;
import io.github.locus.chart.EditableChart.Look;
import io.github.locus.chart.EditableChart.Part;
import io.github.locus.chart.EditableChart.Sure;
import io.github.locus.chart.EditableChart.Tint;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says which charts an office program can draw itself, and in which of its kinds. Starts no graphics. */
public final class EditableCharts {
  /** Figures of a row that can stand beside one another. */
  private static final int BESIDE = 4;

  private static final double WHOLE = 100;

  /** In place of a row, for what stands for all of them. */
  private static final int NO_ROW = -1;

  /** Points from mark to mark of an axis. */
  private static final double STEP = 5;

  private EditableCharts() {}

  /**
   * A chart in the terms of an office program.
   *
   * @param chart the chart
   * @return one for each of its columns; none where no kind of an office program shows it whole
   */
  public static List<EditableChart> of(Chart chart) {
    Layout layout = chart.layout();
    String whole = chart.words().numbers().percent(1);
    String percent = whole.substring(String.valueOf((int) WHOLE).length());
    if (layout instanceof RowLayout rows) {
      return rows(rows, percent);
    }
    if (layout instanceof LineLayout lines && lines.panels().size() == 1) {
      return lines(lines.panels().get(0), percent);
    }
    return List.of();
  }

  /**
   * What every chart stands on, as the pictures do.
   *
   * @return its colours
   */
  public static Ground ground() {
    return new Ground(
        hex(ChartTheme.PAPER), hex(ChartTheme.GRID), hex(ChartTheme.MUTED), hex(ChartTheme.INK));
  }

  /**
   * How one of several figures is drawn of which all categories are a function's.
   *
   * @param function place of the function in the result, from 0
   * @param part which of the figures, the first darkest
   * @param categories number of categories
   * @return tints of the function's colour
   */
  public static Look ofFunction(int function, int part, int categories) {
    Tint tint = beside(FunctionMark.of(function).color(), part);
    return new Look(tint, Collections.nCopies(categories, tint), "", false);
  }

  private static Tint beside(Color hue, int part) {
    return tint(Tints.beside(hue, part), hue);
  }

  private static Tint tint(Color fill, Color edge) {
    return new Tint(hex(fill), hex(edge), hex(ChartTheme.ink(fill)));
  }

  private static String hex(Color color) {
    return String.format("%06X", color.getRGB() & 0xFFFFFF);
  }

  /** Each row in its own colour; the key, which is for all of them, in that of no function. */
  private static Look look(List<RowLayout.Row> rows, BiFunction<Color, Integer, Tint> tint) {
    List<Tint> places = new ArrayList<>();
    for (RowLayout.Row row : rows) {
      places.add(tint.apply(FunctionMark.of(row.name()).color(), places.size()));
    }
    return new Look(tint.apply(ChartTheme.MUTED, NO_ROW), places, "", false);
  }

  private static Look curve(Name name, int places) {
    FunctionMark mark = FunctionMark.of(name);
    Tint tint =
        new Tint(
            hex(mark.filled() ? mark.color() : ChartTheme.PAPER),
            hex(mark.color()),
            hex(mark.ink()));
    return new Look(
        tint, Collections.nCopies(places, tint), mark.marker().symbol(), !mark.filled());
  }

  private static List<EditableChart> rows(RowLayout layout, String percent) {
    List<EditableChart> charts = new ArrayList<>();
    for (RowLayout.Column column : layout.columns()) {
      if (layout.rows().stream().anyMatch(row -> row.kind() != RowLayout.Kind.FUNCTION)) {
        return List.of();
      }
      Optional<EditableChart> chart =
          switch (column.form()) {
            case STACKED -> Optional.of(shares(layout.rows(), column, percent));
            case MARKS -> columns(layout.rows(), column, percent);
            case BARS, DIVERGING -> Optional.empty();
          };
      if (chart.isEmpty()) {
        return List.of();
      }
      charts.add(chart.get());
    }
    return charts;
  }

  private static EditableChart shares(
      List<RowLayout.Row> rows, RowLayout.Column column, String percent) {
    List<Part> parts = new ArrayList<>();
    for (Series series : column.series()) {
      int part = parts.size();
      Look look =
          look(
              rows,
              (hue, row) -> {
                int last = row == NO_ROW ? column.series().size() - 1 : column.lastPart(row);
                return tint(Tints.ofWhole(hue, part, last), ChartTheme.PAPER);
              });
      parts.add(new Part(series.name().text(), look, placed(series.points(), rows.size())));
    }
    return new EditableChart(
        Kind.SHARES,
        column.head().text(),
        names(rows),
        parts,
        Optional.empty(),
        new Axis(column.scale().label(), 0, WHOLE, percent));
  }

  /** What the figures of a row are called by their notes becomes a series each. */
  private static Optional<EditableChart> columns(
      List<RowLayout.Row> rows, RowLayout.Column column, String percent) {
    Map<String, List<Point>> parts = new LinkedHashMap<>();
    for (Series series : column.series()) {
      series
          .points()
          .forEach(point -> parts.computeIfAbsent(point.note(), n -> new ArrayList<>()).add(point));
    }
    boolean twice =
        parts.values().stream()
            .anyMatch(points -> points.stream().map(row()).distinct().count() < points.size());
    if (parts.isEmpty() || parts.size() > BESIDE || twice) {
      return Optional.empty();
    }
    List<Part> named = new ArrayList<>();
    parts.forEach(
        (note, points) -> {
          int part = named.size();
          named.add(
              new Part(
                  note.isEmpty() ? column.scale().label() : note,
                  look(rows, (hue, row) -> beside(hue, part)),
                  placed(points, rows.size())));
        });
    Scale scale = column.scale();
    return Optional.of(
        new EditableChart(
            Kind.COLUMNS,
            column.head().text(),
            names(rows),
            named,
            level(column.references()),
            new Axis(
                scale.label(),
                Math.min(0, -outwards(-scale.from())),
                Math.max(0, outwards(scale.to())),
                unit(scale, percent))));
  }

  /** An office program puts its marks from the end of an axis on: one that lies between whole points is moved out. */
  private static double outwards(double end) {
    return end == Math.rint(end) ? end : STEP * Math.ceil(end / STEP);
  }

  private static String unit(Scale scale, String percent) {
    return scale.kind() == Scale.Kind.PERCENT ? percent : "";
  }

  private static Function<Point, Integer> row() {
    return point -> (int) Math.floor(point.at());
  }

  private static List<String> names(List<RowLayout.Row> rows) {
    return rows.stream().map(row -> row.name().text()).toList();
  }

  private static List<EditableChart> lines(LineLayout.Panel panel, String percent) {
    if (panel.ticks().isEmpty()) {
      return List.of();
    }
    List<Part> parts =
        panel.series().stream()
            .map(
                series ->
                    new Part(
                        named(series),
                        curve(series.name(), panel.ticks().size()),
                        placed(series.points(), panel.ticks().size())))
            .toList();
    Scale scale = panel.y();
    return List.of(
        new EditableChart(
            Kind.LINES,
            panel.title().text(),
            panel.ticks(),
            parts,
            level(panel.level()),
            new Axis(scale.label(), scale.from(), scale.to(), unit(scale, percent))));
  }

  /** What stands at the end of a curve, for no office program writes there. */
  private static String named(Series series) {
    return series.points().stream()
        .map(Point::note)
        .filter(note -> !note.isEmpty())
        .reduce((one, later) -> later)
        .orElse(series.name().text());
  }

  private static Optional<Level> level(List<Layout.Reference> references) {
    return references.stream()
        .filter(line -> !line.label().isEmpty())
        .findFirst()
        .map(line -> new Level(line.label(), line.value()));
  }

  private static List<Optional<Sure>> placed(List<Point> points, int places) {
    List<Optional<Sure>> figures = new ArrayList<>(Collections.nCopies(places, Optional.empty()));
    for (Point point : points) {
      if (!Double.isNaN(point.value())) {
        figures.set(
            (int) Math.floor(point.at()),
            Optional.of(new Sure(point.value(), point.low(), point.high())));
      }
    }
    return figures;
  }
}
