package io.github.locus.chart;

import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.SuccessionShift;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What happened where leaders changed, against where not: shift in points, spread in points².
 *
 * @param words the words of its language
 * @param rows all functions, then each
 */
record SuccessionChart(Words words, List<Row> rows) implements Chart {
  private static final String ALL = SuccessionResult.ALL;

  public SuccessionChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function, or all.
   *
   * @param key {@code all}, or the function's name in the result
   * @param function what people call it
   * @param result what happened
   */
  record Row(String key, Name function, SuccessionResult result) {
    Optional<SuccessionEstimate> shift() {
      return result.shift().value().map(SuccessionShift::tested);
    }

    Optional<SuccessionEstimate> spread() {
      return result.spread().value();
    }
  }

  static Optional<SuccessionChart> of(ResultWords told) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, SuccessionResult> e :
        told.result().succession().orElse(Map.of()).entrySet()) {
      Name name =
          e.getKey().equals(ALL)
              ? Name.of(told.say("functions.all"))
              : Name.function(told, e.getKey());
      rows.add(new Row(e.getKey(), name, e.getValue()));
    }
    boolean any =
        rows.stream().anyMatch(row -> row.shift().isPresent() || row.spread().isPresent());
    return any ? Optional.of(new SuccessionChart(told.words(), rows)) : Optional.empty();
  }

  @Override
  public String id() {
    return "succession";
  }

  @Override
  public Topic topic() {
    return Topic.SUCCESSION;
  }

  @Override
  public String title() {
    Row all = rows.get(0);
    if (all.shift().isEmpty()) {
      return words.say("chart.succession.title");
    }
    SuccessionEstimate shift = all.shift().get();
    return words.say(
        shift.low() <= 0 && shift.high() >= 0
            ? "chart.succession.title.neither"
            : "chart.succession.title.moved",
        "shift",
        words.numbers().signed(shift.estimate()),
        "interval",
        words.numbers().interval(shift.low(), shift.high(), 1));
  }

  @Override
  public String subtitle() {
    return words.say("chart.succession.subtitle");
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.succession.description"));
    for (Row row : rows) {
      text.append(' ')
          .append(
              words.say(
                  "chart.succession.row",
                  "function",
                  row.function().text(),
                  "shift",
                  printed(row.shift()),
                  "spread",
                  printed(row.spread())));
    }
    return text.toString();
  }

  private String printed(Optional<SuccessionEstimate> estimate) {
    return estimate
        .map(
            e ->
                words.numbers().number(e.estimate(), 1)
                    + " ("
                    + words.numbers().interval(e.low(), e.high(), 1)
                    + ")")
        .orElse(words.say("chart.not-estimated"));
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      add(cells, row, "shift", row.shift());
      add(cells, row, "spread", row.spread());
    }
    return new DataTable(
        id(),
        List.of(
            DataColumn.text("function"),
            DataColumn.text("measure"),
            DataColumn.count("changed"),
            DataColumn.count("stable"),
            DataColumn.points("estimate"),
            DataColumn.points("low"),
            DataColumn.points("high"),
            DataColumn.pValue("p")),
        cells);
  }

  private void add(
      List<List<Cell>> cells, Row row, String measure, Optional<SuccessionEstimate> estimate) {
    cells.add(
        List.of(
            row.key().equals(ALL) ? Cell.code(ALL, row.function().text()) : Cell.text(row.key()),
            Cell.code(measure, words.name("moved-by", measure)),
            Cell.count(row.result().changed()),
            Cell.count(row.result().stable()),
            Cell.number(estimate.map(SuccessionEstimate::estimate)),
            Cell.number(estimate.map(SuccessionEstimate::low)),
            Cell.number(estimate.map(SuccessionEstimate::high)),
            Cell.number(estimate.map(SuccessionEstimate::p))));
  }

  @Override
  public Layout layout() {
    List<RowLayout.Row> names = new ArrayList<>();
    for (Row row : rows) {
      String pairs =
          words.say(
              "chart.succession.pairs",
              "changed",
              words.numbers().whole(row.result().changed()),
              "stable",
              words.numbers().whole(row.result().stable()));
      names.add(new RowLayout.Row(row.function(), pairs, RowLayout.Kind.FUNCTION));
    }
    return new RowLayout(
        names,
        38,
        List.of(
            column(
                words.say("chart.succession.shift"),
                words.say("chart.succession.axis.shift"),
                Row::shift),
            column(
                words.say("chart.succession.spread"),
                words.say("chart.succession.axis.spread"),
                Row::spread)));
  }

  private RowLayout.Column column(
      String head, String axis, Function<Row, Optional<SuccessionEstimate>> estimate) {
    List<Series> series = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (Row row : rows) {
      double at = series.size() + 0.5;
      List<Point> points =
          estimate.apply(row).stream()
              .map(
                  e ->
                      Point.of(at, e.estimate(), Point.Mark.function(4.5))
                          .within(e.low(), e.high())
                          .labelled(words.numbers().number(e.estimate(), 1), ""))
              .toList();
      series.add(new Series(row.function(), Series.Line.NONE, points));
      gaps.add(points.isEmpty() ? words.say("chart.succession.too-few") : "");
    }
    return RowLayout.aroundZero(Name.of(head), axis, 4, series, gaps);
  }
}
