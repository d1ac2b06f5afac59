package io.github.locus.chart;

import io.github.locus.result.Interval;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By how much people rate their own function higher than others rate it, points.
 *
 * @param words the words of its language
 * @param rows functions in which it could be estimated
 */
record SelfRatingChart(Words words, List<Row> rows) implements Chart {
  public SelfRatingChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param inflation own ratings less others', points
   * @param interval its 90% confidence interval
   */
  record Row(Name function, double inflation, Optional<Interval> interval) {}

  static Optional<SelfRatingChart> of(ResultWords told) {
    ModelResult model = told.result().models().get(ModelResult.READINESS);
    if (model == null) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    model
        .selfInflation()
        .forEach(
            (name, delta) ->
                delta.ifPresent(
                    d ->
                        rows.add(
                            new Row(
                                Name.function(told, name),
                                d,
                                Optional.ofNullable(model.selfInflationInterval().get(name))
                                    .flatMap(Shown::value)))));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new SelfRatingChart(told.words(), rows));
  }

  @Override
  public String id() {
    return "self-rating";
  }

  @Override
  public Topic topic() {
    return Topic.OWN_VIEW;
  }

  @Override
  public String title() {
    Row most = rows.stream().max(Comparator.comparingDouble(Row::inflation)).orElseThrow();
    return most.inflation() > 0
        ? words.say(
            "chart.self-rating.title.above",
            "function",
            most.function().text(),
            "points",
            words.numbers().number(most.inflation(), 1))
        : words.say("chart.self-rating.title.none");
  }

  @Override
  public String subtitle() {
    return words.say("chart.self-rating.subtitle");
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.self-rating.description"));
    for (Row row : rows) {
      text.append(' ')
          .append(row.function().text())
          .append(": ")
          .append(words.numbers().signed(row.inflation()));
      row.interval()
          .ifPresent(
              i ->
                  text.append(" (")
                      .append(words.numbers().interval(i.low(), i.high(), 1))
                      .append(')'));
      text.append('.');
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    return new DataTable(
        "self_rating",
        List.of(
            DataColumn.text("function"),
            DataColumn.points("inflation"),
            DataColumn.points("low"),
            DataColumn.points("high")),
        rows.stream()
            .map(
                row ->
                    List.of(
                        Cell.text(row.function().text()),
                        Cell.number(row.inflation()),
                        Cell.number(row.interval().map(Interval::low)),
                        Cell.number(row.interval().map(Interval::high))))
            .toList());
  }

  @Override
  public Layout layout() {
    List<Series> series = new ArrayList<>();
    for (Row row : rows) {
      Point point =
          Point.of(series.size() + 0.5, row.inflation(), Point.Mark.function(5))
              .labelled(words.numbers().signed(row.inflation()), "");
      Point ranged = row.interval().map(i -> point.within(i.low(), i.high())).orElse(point);
      series.add(new Series(row.function(), Series.Line.NONE, List.of(ranged)));
    }
    String axis = words.say("chart.self-rating.axis");
    return new RowLayout(
        rows.stream().map(r -> RowLayout.Row.of(r.function(), RowLayout.Kind.FUNCTION)).toList(),
        34,
        List.of(RowLayout.aroundZero(Name.of(""), axis, 6, series, List.of())));
  }
}
