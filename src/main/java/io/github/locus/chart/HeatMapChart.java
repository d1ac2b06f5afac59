package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Today's level of each function in each dimension, POMP points.
 *
 * @param threshold level that counts as ready, POMP points
 * @param functions columns
 * @param rows dimensions
 */
public record HeatMapChart(double threshold, List<String> functions, List<Row> rows)
    implements Chart {
  /** Copies. */
  public HeatMapChart {
    functions = List.copyOf(functions);
    rows = List.copyOf(rows);
  }

  /**
   * A dimension.
   *
   * @param id dimension id
   * @param name what people call it
   * @param levels level by function, in the order of the columns
   * @param gaps whether the function is clearly too low here, in the same order
   */
  public record Row(String id, String name, List<Optional<Estimate>> levels, List<Boolean> gaps) {
    /** Copies. */
    public Row {
      levels = List.copyOf(levels);
      gaps = List.copyOf(gaps);
    }
  }

  static Optional<HeatMapChart> of(Result result) {
    List<Row> rows =
        result.instrument().dimensions().stream()
            .filter(d -> d.role().equals("capability"))
            .map(d -> row(result, d.id(), d.name()))
            .toList();
    boolean any =
        rows.stream().anyMatch(row -> row.levels().stream().anyMatch(Optional::isPresent));
    return any
        ? Optional.of(
            new HeatMapChart(
                result.options().threshold(), List.copyOf(result.functions().keySet()), rows))
        : Optional.empty();
  }

  private static Row row(Result result, String id, String name) {
    List<Optional<Estimate>> levels = new ArrayList<>();
    List<Boolean> gaps = new ArrayList<>();
    for (FunctionResult f : result.functions().values()) {
      levels.add(entry(f.dimensions(), id));
      gaps.add(entry(f.pDimensionBelow(), id).filter(p -> p >= 0.8).isPresent());
    }
    return new Row(id, name, levels, gaps);
  }

  private static <V> Optional<V> entry(Map<String, Shown<V>> map, String id) {
    return Optional.ofNullable(map.get(id)).flatMap(Shown::value);
  }

  @Override
  public String id() {
    return "dimensions";
  }

  @Override
  public String title() {
    long gaps = rows.stream().flatMap(row -> row.gaps().stream()).filter(gap -> gap).count();
    if (gaps == 0) {
      return "No function has a clear gap in any dimension";
    }
    String where = gaps == 1 ? "One clear gap" : FigureFormat.number(gaps, 0) + " clear gaps";
    return where + ": levels more than 10 points below " + FigureFormat.points(threshold);
  }

  @Override
  public String subtitle() {
    return "Today's level in points of 100. Blue: at or above "
        + FigureFormat.points(threshold)
        + "; orange: below. A frame marks a clear gap (probability 80% or more); hatched: not shown.";
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Points of 100 by dimension and function.");
    for (Row row : rows) {
      text.append(' ').append(row.name()).append(": ");
      for (int f = 0; f < functions.size(); f++) {
        text.append(f == 0 ? "" : ", ").append(functions.get(f)).append(' ');
        text.append(
            row.levels().get(f).map(e -> FigureFormat.points(e.mean())).orElse("not shown"));
        text.append(row.gaps().get(f) ? " (gap)" : "");
      }
      text.append('.');
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      for (int f = 0; f < functions.size(); f++) {
        Optional<Estimate> level = row.levels().get(f);
        cells.add(
            List.of(
                Cell.text(functions.get(f)),
                Cell.text(row.id()),
                Cell.number(level.map(Estimate::mean)),
                Cell.number(level.map(Estimate::low)),
                Cell.number(level.map(Estimate::high)),
                Cell.text(row.gaps().get(f) ? "yes" : "no")));
      }
    }
    return new DataTable(
        id(),
        List.of(
            DataColumn.text("function"),
            DataColumn.text("dimension"),
            DataColumn.points("mean"),
            DataColumn.points("low"),
            DataColumn.points("high"),
            DataColumn.text("gap")),
        cells);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.heatMap(this);
  }
}
