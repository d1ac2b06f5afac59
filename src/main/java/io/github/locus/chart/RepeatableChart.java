package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What "repeatable" means, on this survey's own figures: where nine of ten new leaders of a function would lie, and the
 * level that most of them would reach. Of the function that is first, and of the one that has most to lose.
 *
 * @param told the result, and the words for it
 * @param rows one function or two
 */
record RepeatableChart(ResultWords told, List<Row> rows) implements Chart {
  private static final double LANE = 0.24;

  public RepeatableChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function, all of whose figures may be shown.
   *
   * @param function name
   * @param today level with the leaders it has now
   * @param repeatable level that most new leaders would reach
   * @param newLeader a new leader: nine of ten lie within
   */
  record Row(Name function, Estimate today, Estimate repeatable, Estimate newLeader) {
    double atRisk() {
      return today.mean() - repeatable.mean();
    }
  }

  static Optional<RepeatableChart> of(ResultWords told) {
    List<Row> all = new ArrayList<>();
    told.result()
        .functions()
        .forEach(
            (name, f) -> {
              Optional<Estimate> one =
                  Optional.ofNullable(told.result().posterior().newLeader().get(name))
                      .flatMap(Shown::value);
              if (f.today().isPresent() && f.repeatable().isPresent() && one.isPresent()) {
                all.add(
                    new Row(
                        Name.function(told, name),
                        f.today().orElseThrow(),
                        f.repeatable().orElseThrow(),
                        one.orElseThrow()));
              }
            });
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> order = told.result().verdict().order();
    Row first =
        all.stream()
            .filter(row -> order.indexOf(row.function().text()) == 0)
            .findFirst()
            .orElse(all.get(0));
    List<Row> rows = new ArrayList<>(List.of(first));
    all.stream()
        .filter(row -> row != first)
        .max(Comparator.comparingDouble(Row::atRisk))
        .ifPresent(rows::add);
    return Optional.of(new RepeatableChart(told, rows));
  }

  @Override
  public Words words() {
    return told.words();
  }

  @Override
  public String id() {
    return "repeatable";
  }

  @Override
  public Topic topic() {
    return Topic.METHOD;
  }

  @Override
  public String title() {
    Row row = rows.get(rows.size() - 1);
    return told.say(
        "chart.repeatable.title",
        "function",
        row.function().text(),
        "today",
        told.numbers().points(row.today().mean()),
        "repeatable",
        told.numbers().points(row.repeatable().mean()),
        "leaders",
        told.ofNewLeaders());
  }

  @Override
  public String subtitle() {
    return told.say("chart.repeatable.subtitle", "leaders", told.ofNewLeaders());
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(subtitle());
    for (Row row : rows) {
      text.append(' ')
          .append(
              told.say(
                  "chart.repeatable.row",
                  "function",
                  row.function().text(),
                  "today",
                  told.numbers().points(row.today().mean()),
                  "repeatable",
                  told.numbers().points(row.repeatable().mean()),
                  "interval",
                  told.numbers().interval(row.newLeader().low(), row.newLeader().high(), 0)));
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      cells.add(
          List.of(
              Cell.text(row.function().text()),
              Cell.number(Optional.of(row.today().mean())),
              Cell.number(Optional.of(row.repeatable().mean())),
              Cell.number(Optional.of(row.newLeader().mean())),
              Cell.number(Optional.of(row.newLeader().low())),
              Cell.number(Optional.of(row.newLeader().high()))));
    }
    return new DataTable(
        "repeatable_explained",
        List.of(
            DataColumn.text("function"),
            DataColumn.points("today"),
            DataColumn.points("repeatable"),
            DataColumn.points("new_leader"),
            DataColumn.points("new_leader_low"),
            DataColumn.points("new_leader_high")),
        cells);
  }

  @Override
  public Layout layout() {
    double threshold = told.result().options().threshold();
    List<RowLayout.Row> names = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    for (Row row : rows) {
      double at = names.size() + 0.5;
      Estimate one = row.newLeader();
      names.add(RowLayout.Row.of(row.function(), RowLayout.Kind.FUNCTION));
      series.add(
          new Series(
              row.function(),
              Series.Line.NONE,
              List.of(
                  Point.of(at - LANE, one.mean(), Point.Mark.of(Marker.SQUARE, 4).hollow())
                      .within(one.low(), one.high())
                      .labelled("", told.say("chart.repeatable.new-leaders")),
                  point(at, row.today(), "today", Marker.CIRCLE),
                  point(at + LANE, row.repeatable(), "repeatable", Marker.DIAMOND))));
    }
    String ready = told.say("chart.ready", "threshold", told.numbers().points(threshold));
    return new RowLayout(
        names,
        76,
        List.of(
            RowLayout.levels(
                told.say("chart.axis.points"),
                List.of(new Layout.Reference(threshold, ready, true)),
                series,
                List.of())));
  }

  private Point point(double at, Estimate level, String lens, Marker marker) {
    return Point.of(at, level.mean(), Point.Mark.of(marker, 5))
        .labelled(told.numbers().points(level.mean()), told.words().name("lens", lens));
  }
}
