package io.github.locus.chart;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.Interval;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By how much people rate their own function higher than others rate it, points.
 *
 * @param rows functions in which it could be estimated
 */
public record SelfRatingChart(List<Row> rows) implements Chart {
  /** Copies. */
  public SelfRatingChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param inflation own ratings less others', points
   * @param interval its 95% confidence interval
   */
  public record Row(String function, double inflation, Optional<Interval> interval) {}

  static Optional<SelfRatingChart> of(Result result) {
    ModelResult model = result.models().get("readiness");
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
                                name,
                                d,
                                Optional.ofNullable(model.selfInflationInterval().get(name))
                                    .flatMap(Shown::value)))));
    return rows.isEmpty() ? Optional.empty() : Optional.of(new SelfRatingChart(rows));
  }

  @Override
  public String id() {
    return "self-rating";
  }

  @Override
  public String title() {
    Row most = rows.stream().max(Comparator.comparingDouble(Row::inflation)).orElseThrow();
    return most.inflation() > 0
        ? most.function()
            + " sees itself "
            + FigureFormat.number(most.inflation(), 1)
            + " points above what others see"
        : "No function sees itself above what others see";
  }

  @Override
  public String subtitle() {
    return "Points by which people rate their own function higher than others rate it, with 95% confidence intervals."
        + " The levels in this report are as others rate.";
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Points, with 95% intervals.");
    for (Row row : rows) {
      text.append(' ')
          .append(row.function())
          .append(": ")
          .append(FigureFormat.signed(row.inflation()));
      row.interval()
          .ifPresent(
              i ->
                  text.append(" (")
                      .append(FigureFormat.interval(i.low(), i.high(), 1))
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
                        Cell.text(row.function()),
                        Cell.number(row.inflation()),
                        Cell.number(row.interval().map(Interval::low)),
                        Cell.number(row.interval().map(Interval::high))))
            .toList());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.selfRating(this);
  }
}
