package io.github.locus.chart;

import io.github.locus.chart.EditableChart.Axis;
import io.github.locus.chart.EditableChart.Kind;
import io.github.locus.chart.EditableChart.Level;
import io.github.locus.chart.EditableChart.Part;
import io.github.locus.chart.EditableChart.Sure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says which charts an office program can draw itself, and in which of its kinds. Starts no graphics. */
public final class EditableCharts {
  /** Figures of a row that can stand beside one another. */
  private static final int BESIDE = 4;

  private static final double WHOLE = 100;

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
    List<Part> parts =
        column.series().stream()
            .map(series -> new Part(series.name().text(), placed(series.points(), rows.size())))
            .toList();
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
        (note, points) ->
            named.add(
                new Part(
                    note.isEmpty() ? column.scale().label() : note, placed(points, rows.size()))));
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
            .map(series -> new Part(named(series), placed(series.points(), panel.ticks().size())))
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
