package io.github.locus.chart;

import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where each function works: the level under each of its present leaders, POMP points, a dot a leader, nobody singled
 * out.
 *
 * @param told the result, and the words for it
 * @param rows functions with at least one leader that may be shown: the one that the verdict names first, then by expected
 *     loss
 */
record PlacesChart(ResultWords told, List<Row> rows) implements Chart {
  public PlacesChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param who what the data tell of who leads: leaders, or the units they lead
   * @param leaders its leaders that may be shown, the highest level first; as in the result where any has a name
   * @param all its leaders in its latest wave
   * @param threshold level that counts as ready, POMP points
   */
  record Row(Name function, String who, List<LeaderResult> leaders, int all, double threshold) {
    Row {
      leaders = List.copyOf(leaders);
    }

    int ready() {
      return (int) leaders.stream().filter(l -> level(l) >= threshold).count();
    }

    int notShown() {
      return all - leaders.size();
    }
  }

  private static double level(LeaderResult leader) {
    return leader.level().orElseThrow().mean();
  }

  static Optional<PlacesChart> of(ResultWords told) {
    Result result = told.result();
    List<Row> rows = new ArrayList<>();
    result
        .functions()
        .forEach(
            (name, f) -> {
              List<LeaderResult> shown =
                  Name.ranked(
                      f.leaderTable().stream().filter(l -> l.level().isPresent()).toList(),
                      PlacesChart::level);
              if (!shown.isEmpty()) {
                rows.add(row(told, name, f, shown));
              }
            });
    List<String> order = new ArrayList<>(result.verdict().functions());
    order.addAll(result.verdict().order());
    order.addAll(result.functions().keySet());
    rows.sort(Comparator.comparingInt(row -> order.indexOf(row.function().text())));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new PlacesChart(told, rows));
  }

  private static Row row(
      ResultWords told, String name, FunctionResult f, List<LeaderResult> shown) {
    return new Row(
        Name.function(told, name),
        told.who("leaders", name),
        shown,
        Math.max(f.leaders(), shown.size()),
        told.result().options().threshold());
  }

  @Override
  public Words words() {
    return told.words();
  }

  @Override
  public String id() {
    return "places";
  }

  @Override
  public Topic topic() {
    return Topic.PLACES;
  }

  /** What is found of the function that the verdict names, or of the first. */
  @Override
  public String title() {
    return told.say("chart.places.title", "counted", counted(rows.get(0)));
  }

  private String counted(Row row) {
    return told.say(
        "chart.places.counted",
        "function",
        row.function().text(),
        "ready",
        told.numbers().whole(row.ready()),
        "shown",
        told.numbers().whole(row.leaders().size()),
        "leaders",
        row.who());
  }

  @Override
  public String subtitle() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        told.say(
            "chart.places.subtitle", "threshold", told.numbers().points(rows.get(0).threshold())));
    if (drawn().rows().stream().anyMatch(row -> row.notShown() > 0)) {
      sentences.add(told.say("chart.places.not-shown"));
    }
    drawn().leftOut(told).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private Drawn<Row> drawn() {
    return Drawn.of(told, rows, Row::function);
  }

  @Override
  public String description() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        told.say(
            "chart.places.description",
            "threshold",
            told.numbers().points(rows.get(0).threshold())));
    for (Row row : rows) {
      sentences.add(told.say("report.sentence", "text", counted(row)));
    }
    return String.join(" ", sentences);
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      for (LeaderResult leader : row.leaders()) {
        cells.add(
            List.of(
                Cell.text(row.function().text()),
                Cell.text(leader.code()),
                Cell.number(leader.level().map(e -> e.mean())),
                Cell.number(leader.level().map(e -> e.low())),
                Cell.number(leader.level().map(e -> e.high()))));
      }
    }
    return new DataTable(
        "leader_levels",
        List.of(
            DataColumn.text("function"),
            DataColumn.text("leader"),
            DataColumn.points("mean"),
            DataColumn.points("low"),
            DataColumn.points("high")),
        cells);
  }

  @Override
  public Layout layout() {
    double threshold = rows.get(0).threshold();
    List<RowLayout.Row> names = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    for (Row row : drawn().rows()) {
      List<Point> points = new ArrayList<>();
      for (LeaderResult leader : row.leaders()) {
        points.add(point(names.size() + 0.5, row, leader));
      }
      names.add(new RowLayout.Row(row.function(), note(row), RowLayout.Kind.FUNCTION));
      series.add(new Series(row.function(), Series.Line.NONE, points));
    }
    String ready = told.say("chart.ready", "threshold", told.numbers().points(threshold));
    return new RowLayout(
        names,
        30,
        List.of(
            RowLayout.levels(
                told.say("chart.axis.points"),
                List.of(new Layout.Reference(threshold, ready, true)),
                series,
                List.of())));
  }

  private static Point point(double at, Row row, LeaderResult leader) {
    Point.Mark mark = Point.Mark.of(Marker.CIRCLE, 4.5);
    return Point.of(at, level(leader), level(leader) >= row.threshold() ? mark : mark.hollow());
  }

  private String note(Row row) {
    String ready =
        told.say(
            "chart.places.ready",
            "ready",
            told.numbers().whole(row.ready()),
            "shown",
            told.numbers().whole(row.leaders().size()));
    return row.notShown() == 0
        ? ready
        : ready + " · " + told.say("chart.hidden", "n", told.numbers().whole(row.notShown()));
  }
}
