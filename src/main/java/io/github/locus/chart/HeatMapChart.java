package io.github.locus.chart;

import io.github.locus.result.Borders;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Today's level of each function in each dimension, POMP points.
 *
 * @param words the words of its language
 * @param threshold level that counts as ready, POMP points
 * @param borders from which a dimension is a gap
 * @param functions columns
 * @param rows dimensions
 */
record HeatMapChart(
    Words words, double threshold, Borders borders, List<Name> functions, List<Row> rows)
    implements Chart {
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
  record Row(String id, String name, List<Optional<Estimate>> levels, List<Boolean> gaps) {
    public Row {
      levels = List.copyOf(levels);
      gaps = List.copyOf(gaps);
    }
  }

  static Optional<HeatMapChart> of(ResultWords told) {
    Result result = told.result();
    List<Row> rows =
        result.instrument().capabilities().stream()
            .map(d -> row(result, d.id(), d.name()))
            .toList();
    boolean any =
        rows.stream().anyMatch(row -> row.levels().stream().anyMatch(Optional::isPresent));
    return any
        ? Optional.of(
            new HeatMapChart(
                told.words(),
                result.options().threshold(),
                result.borders(),
                result.functions().keySet().stream().map(f -> Name.function(told, f)).toList(),
                rows))
        : Optional.empty();
  }

  private static Row row(Result result, String id, String name) {
    List<Optional<Estimate>> levels = new ArrayList<>();
    List<Boolean> gaps = new ArrayList<>();
    for (FunctionResult f : result.functions().values()) {
      levels.add(entry(f.dimensions(), id));
      gaps.add(entry(f.pDimensionBelow(), id).filter(p -> p >= result.borders().yes()).isPresent());
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
  public Topic topic() {
    return Topic.DIMENSIONS;
  }

  @Override
  public String title() {
    long gaps = rows.stream().flatMap(row -> row.gaps().stream()).filter(gap -> gap).count();
    if (gaps == 0) {
      return words.say("chart.dimensions.title.none");
    }
    String level = words.numbers().points(borders.farBelow());
    return gaps == 1
        ? words.say("chart.dimensions.title.one", "far", level)
        : words.say("chart.dimensions.title.many", "n", words.numbers().whole(gaps), "far", level);
  }

  @Override
  public String subtitle() {
    return words.say(
        "chart.dimensions.subtitle",
        "threshold",
        words.numbers().points(threshold),
        "sure",
        words.numbers().percent(borders.yes()));
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.dimensions.description"));
    for (Row row : rows) {
      text.append(' ').append(row.name()).append(": ");
      for (int f = 0; f < functions.size(); f++) {
        text.append(f == 0 ? "" : ", ").append(functions.get(f).text()).append(' ');
        text.append(
            row.levels()
                .get(f)
                .map(e -> words.numbers().points(e.mean()))
                .orElse(words.say("chart.not-shown")));
        text.append(row.gaps().get(f) ? " " + words.say("chart.dimensions.gap") : "");
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
                Cell.text(functions.get(f).text()),
                Cell.code(row.id(), row.name()),
                Cell.number(level.map(Estimate::mean)),
                Cell.number(level.map(Estimate::low)),
                Cell.number(level.map(Estimate::high)),
                Cell.yesNo(words, row.gaps().get(f))));
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
  public Layout layout() {
    List<List<GridLayout.Square>> squares = new ArrayList<>();
    for (Row row : rows) {
      List<GridLayout.Square> line = new ArrayList<>();
      for (int f = 0; f < functions.size(); f++) {
        line.add(new GridLayout.Square(row.levels().get(f).map(Estimate::mean), row.gaps().get(f)));
      }
      squares.add(line);
    }
    return new GridLayout(
        functions, rows.stream().map(row -> Name.of(row.name())).toList(), threshold, squares);
  }
}
