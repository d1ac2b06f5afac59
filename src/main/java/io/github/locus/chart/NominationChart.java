package io.github.locus.chart;

import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who people say should lead against whom they turn to, shares of those asked with 90% intervals.
 *
 * @param told the result, and the words for it
 * @param rows functions with at least one share that may be shown, the most nominated first
 */
record NominationChart(ResultWords told, List<Row> rows) implements Chart {
  private static final double LANE = 0.17;

  public NominationChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param should share that says it should lead
   * @param turnTo share that turns to it
   */
  record Row(Name function, Optional<Share> should, Optional<Share> turnTo) {
    double most() {
      return should.or(() -> turnTo).map(Share::share).orElse(0.0);
    }
  }

  static Optional<NominationChart> of(ResultWords told) {
    return told.result()
        .perceptions()
        .map(
            said ->
                new NominationChart(
                    told,
                    told.result().functions().keySet().stream()
                        .map(name -> row(told, said, name))
                        .filter(row -> row.should().isPresent() || row.turnTo().isPresent())
                        .sorted(Comparator.comparingDouble(row -> -row.most()))
                        .toList()))
        .filter(chart -> !chart.rows().isEmpty());
  }

  private static Row row(ResultWords told, PerceptionsResult said, String name) {
    return new Row(
        Name.function(told, name), share(said.shouldLead(), name), share(said.turnTo(), name));
  }

  private static Optional<Share> share(Map<String, Shown<Share>> shares, String name) {
    return Optional.ofNullable(shares.get(name)).flatMap(Shown::value);
  }

  @Override
  public Words words() {
    return told.words();
  }

  @Override
  public String id() {
    return "nominations";
  }

  @Override
  public Topic topic() {
    return Topic.PERCEPTIONS;
  }

  @Override
  public String title() {
    Row first = rows.get(0);
    List<String> alike =
        rows.stream()
            .filter(row -> row.should().isPresent())
            .filter(row -> printed(row.should()).equals(printed(first.should())))
            .map(row -> row.function().text())
            .toList();
    return first
        .should()
        .map(
            share ->
                told.say(
                    alike.size() > 1 ? "chart.nominations.title.even" : "chart.nominations.title",
                    "function",
                    told.words().list(alike),
                    "share",
                    told.numbers().percent(share.share())))
        .orElseGet(
            () ->
                told.say(
                    "chart.nominations.title.turn-to",
                    "function",
                    first.function().text(),
                    "share",
                    printed(first.turnTo())));
  }

  @Override
  public String subtitle() {
    String subtitle = told.say("chart.nominations.subtitle");
    return drawn().leftOut(told).map(left -> subtitle + " " + left).orElse(subtitle);
  }

  private Drawn<Row> drawn() {
    return Drawn.of(told, rows, Row::function);
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(told.say("chart.nominations.description"));
    for (Row row : rows) {
      text.append(' ')
          .append(
              told.say(
                  "chart.nominations.row",
                  "function",
                  row.function().text(),
                  "should",
                  printed(row.should()),
                  "turnTo",
                  printed(row.turnTo())));
    }
    return text.toString();
  }

  private String printed(Optional<Share> share) {
    return share
        .map(s -> told.numbers().percent(s.share()))
        .orElseGet(() -> told.say("chart.not-shown"));
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      add(cells, row, "should-lead", row.should());
      add(cells, row, "turn-to", row.turnTo());
    }
    return new DataTable(
        "nominations_chart",
        List.of(
            DataColumn.text("function"),
            DataColumn.text("question"),
            DataColumn.share("share"),
            DataColumn.share("low"),
            DataColumn.share("high")),
        cells);
  }

  private void add(List<List<Cell>> cells, Row row, String question, Optional<Share> share) {
    cells.add(
        List.of(
            Cell.text(row.function().text()),
            Cell.code(question, told.words().name("nominated", question)),
            Cell.number(share.map(Share::share)),
            Cell.number(share.map(Share::low)),
            Cell.number(share.map(Share::high))));
  }

  @Override
  public Layout layout() {
    double most = 0;
    List<RowLayout.Row> names = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    for (Row row : drawn().rows()) {
      double at = names.size() + 0.5;
      List<Point> points = new ArrayList<>();
      add(points, at - LANE, row.should(), "should-lead", Point.Mark.of(Marker.DIAMOND, 5));
      add(points, at + LANE, row.turnTo(), "turn-to", Point.Mark.of(Marker.CIRCLE, 5).hollow());
      for (Point point : points) {
        most = Math.max(most, point.high());
      }
      names.add(RowLayout.Row.of(row.function(), RowLayout.Kind.FUNCTION));
      series.add(new Series(row.function(), Series.Line.JOINED, points));
    }
    double to = Math.max(20, Math.ceil(most / 10) * 10);
    return new RowLayout(
        names,
        46,
        List.of(
            new RowLayout.Column(
                Name.of(""),
                new Scale(
                    told.say("chart.nominations.axis"),
                    0,
                    to,
                    Scale.step(to, 5),
                    Scale.Kind.PERCENT),
                List.of(),
                RowLayout.Form.MARKS,
                series,
                List.of())));
  }

  private void add(
      List<Point> points, double at, Optional<Share> share, String question, Point.Mark mark) {
    share.ifPresent(
        s ->
            points.add(
                Point.of(at, 100 * s.share(), mark)
                    .within(100 * s.low(), 100 * s.high())
                    .labelled(
                        told.numbers().percent(s.share()),
                        told.words().name("nominated", question))));
  }
}
