package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three lenses of each function: what it reaches today, what would repeat under new leaders, what its best leader
 * shows. POMP points with 90% intervals.
 *
 * @param words the words of its language
 * @param threshold level that counts as ready, POMP points
 * @param newLeaders the share of new leaders that reach the repeatable level, in words
 * @param rows functions, highest repeatable level first
 */
record LensChart(Words words, double threshold, String newLeaders, List<Row> rows)
    implements Chart {
  /** From one lens to the next, rows. */
  private static final double LANE = 0.26;

  private static final String IF_PLACE = "if-place";

  public LensChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param underNewLeaders who would change, in words
   * @param result its levels and status
   */
  record Row(Name function, String underNewLeaders, FunctionResult result) {
    Optional<Estimate> today() {
      return result.today().value();
    }

    Optional<Estimate> repeatable() {
      return result.repeatable().value();
    }

    Optional<Estimate> showcase() {
      return result.showcase().value();
    }

    /** The other reading of a function that works here and not there: all of it is the place's. */
    Optional<Estimate> ifPlace() {
      return result.status() == FunctionStatus.UNEVEN
          ? result.place().ifPlace().value()
          : Optional.empty();
    }

    FunctionStatus status() {
      return result.status();
    }
  }

  static Optional<LensChart> of(ResultWords told) {
    Result result = told.result();
    List<Row> rows = new ArrayList<>();
    result
        .functions()
        .forEach(
            (name, f) ->
                rows.add(new Row(Name.function(told, name), told.who("underNewLeaders", name), f)));
    rows.sort(
        Comparator.comparingDouble(
            row -> -row.repeatable().map(Estimate::mean).orElse(Double.NEGATIVE_INFINITY)));
    boolean any =
        rows.stream().anyMatch(row -> row.today().isPresent() || row.repeatable().isPresent());
    return any
        ? Optional.of(
            new LensChart(told.words(), result.options().threshold(), told.ofNewLeaders(), rows))
        : Optional.empty();
  }

  @Override
  public String id() {
    return "lenses";
  }

  @Override
  public Topic topic() {
    return Topic.FUNCTIONS;
  }

  @Override
  public String title() {
    Row first = rows.get(0);
    if (first.repeatable().isEmpty()) {
      return words.say("chart.lenses.title");
    }
    return words.say(
        rows.size() == 1 ? "chart.lenses.title.one" : "chart.lenses.title.many",
        "function",
        first.function().text(),
        "underNewLeaders",
        first.underNewLeaders(),
        "level",
        words.numbers().estimate(first.repeatable(), 0));
  }

  @Override
  public String subtitle() {
    String lenses = words.say("chart.lenses.subtitle", "leaders", newLeaders);
    if (rows.stream().anyMatch(row -> row.ifPlace().isPresent())) {
      lenses += " " + words.say("chart.lenses.if-place");
    }
    List<String> without =
        rows.stream()
            .filter(row -> row.today().isPresent() && row.showcase().isEmpty())
            .map(row -> row.function().text())
            .toList();
    return without.isEmpty()
        ? lenses
        : lenses
            + " "
            + words.say("chart.lenses.without-showcase", "functions", words.list(without));
  }

  @Override
  public String description() {
    StringBuilder text =
        new StringBuilder(
            words.say("chart.lenses.description", "threshold", words.numbers().points(threshold)));
    for (Row row : rows) {
      text.append(' ')
          .append(
              words.say(
                  "chart.lenses.row",
                  "function",
                  row.function().text(),
                  "repeatable",
                  words.numbers().estimate(row.repeatable(), 0),
                  "today",
                  words.numbers().estimate(row.today(), 0),
                  "showcase",
                  words.numbers().estimate(row.showcase(), 0)));
      row.ifPlace()
          .ifPresent(
              level ->
                  text.append(' ')
                      .append(
                          words.say(
                              "chart.lenses.row.if-place",
                              "level",
                              words.numbers().points(level.mean()))));
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      add(cells, row, "repeatable", row.repeatable());
      add(cells, row, "today", row.today());
      add(cells, row, "showcase", row.showcase());
      if (row.ifPlace().isPresent()) {
        add(cells, row, IF_PLACE, row.ifPlace());
      }
    }
    return new DataTable(
        id(),
        List.of(
            DataColumn.text("function"),
            DataColumn.text("status"),
            DataColumn.text("lens"),
            DataColumn.points("mean"),
            DataColumn.points("low"),
            DataColumn.points("high")),
        cells);
  }

  private void add(List<List<Cell>> cells, Row row, String lens, Optional<Estimate> level) {
    cells.add(
        List.of(
            Cell.text(row.function().text()),
            Cell.code(row.status().code(), words.name("status", row.status())),
            Cell.code(lens, words.name("lens", lens)),
            Cell.number(level.map(Estimate::mean)),
            Cell.number(level.map(Estimate::low)),
            Cell.number(level.map(Estimate::high))));
  }

  @Override
  public Layout layout() {
    double low = threshold;
    double high = threshold;
    List<RowLayout.Row> names = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (Row row : rows) {
      List<Point> points = new ArrayList<>();
      double at = names.size() + 0.5;
      boolean four = row.ifPlace().isPresent();
      double lane = four ? LANE * 3 / 4 : LANE;
      double lens = four ? at - lane * 3 / 2 : at - lane;
      add(points, lens, row.repeatable(), "repeatable", Point.Mark.of(Marker.DIAMOND, 5));
      if (four) {
        lens += lane;
        add(points, lens, row.ifPlace(), IF_PLACE, Point.Mark.of(Marker.DIAMOND, 5).hollow());
      }
      add(points, lens + lane, row.today(), "today", Point.Mark.of(Marker.CIRCLE, 5));
      add(
          points,
          lens + 2 * lane,
          row.showcase(),
          "showcase",
          Point.Mark.of(Marker.TRIANGLE, 5).hollow());
      for (Point point : points) {
        low = Math.min(low, point.low());
        high = Math.max(high, point.high());
      }
      names.add(
          new RowLayout.Row(
              row.function(), words.name("status", row.status()), RowLayout.Kind.FUNCTION));
      series.add(new Series(row.function(), Series.Line.JOINED, points));
      gaps.add(points.isEmpty() ? words.say("chart.not-shown") : "");
    }
    double from = Math.floor((low - 3) / 10) * 10;
    double to = Math.ceil((high + 3) / 10) * 10;
    String ready = words.say("chart.ready", "threshold", words.numbers().points(threshold));
    return new RowLayout(
        names,
        78,
        List.of(
            new RowLayout.Column(
                Name.of(""),
                Scale.of(words.say("chart.axis.points"), from, to, 7),
                List.of(new Layout.Reference(threshold, ready, true)),
                RowLayout.Form.MARKS,
                series,
                gaps)));
  }

  private void add(
      List<Point> points, double at, Optional<Estimate> level, String lens, Point.Mark mark) {
    level.ifPresent(
        e ->
            points.add(
                Point.of(at, e.mean(), mark)
                    .within(e.low(), e.high())
                    .labelled(words.numbers().points(e.mean()), words.name("lens", lens))));
  }
}
