package io.github.locus.chart;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.ModelResult;
import io.github.locus.result.ReasonWords;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.VarianceComponents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What ratings of readiness differ by: variance components of the REML fit, points².
 *
 * @param rows components; those of leaders first
 */
public record VarianceChart(List<Row> rows) implements Chart {
  /** Copies. */
  public VarianceChart {
    rows = List.copyOf(rows);
  }

  /**
   * A component.
   *
   * @param name in words
   * @param leader whether it lies between the leaders of a function
   * @param variance points²
   * @param why why there is none
   */
  public record Row(String name, boolean leader, Optional<Double> variance, String why) {}

  static Optional<VarianceChart> of(Result result) {
    ModelResult model = result.models().get("readiness");
    if (model == null) {
      return Optional.empty();
    }
    VarianceComponents variance = model.variance();
    ReasonWords words = ReasonWords.of(result);
    List<Row> rows = new ArrayList<>();
    variance.leader().forEach((f, v) -> rows.add(row(words, "Leaders of " + f, true, v)));
    rows.add(row(words, "Units: place of a function", false, variance.place()));
    rows.add(row(words, "Units: towards every function", false, variance.climate()));
    rows.add(row(words, "Leniency of respondents", false, variance.respondent()));
    rows.add(row(words, "What is left", false, variance.residual()));
    return Optional.of(new VarianceChart(rows));
  }

  private static Row row(ReasonWords words, String name, boolean leader, Shown<Double> variance) {
    return new Row(name, leader, variance.value(), words.of(variance));
  }

  @Override
  public String id() {
    return "variance";
  }

  @Override
  public String title() {
    return rows.stream()
        .filter(row -> row.leader() && row.variance().isPresent())
        .max(Comparator.comparingDouble(row -> row.variance().orElseThrow()))
        .map(
            row ->
                row.name()
                    + " differ most: "
                    + FigureFormat.points(row.variance().orElseThrow())
                    + " points²")
        .orElse("What ratings differ by");
  }

  @Override
  public String subtitle() {
    return "Variance of a rating by its source, points² (estimates of the mixed model). Blue: between leaders.";
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Variance in points².");
    for (Row row : rows) {
      text.append(' ').append(row.name()).append(": ");
      text.append(row.variance().map(FigureFormat::points).orElse(row.why())).append('.');
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    return new DataTable(
        "variance_components",
        List.of(DataColumn.text("source"), DataColumn.points("variance")),
        rows.stream()
            .map(row -> List.of(Cell.text(row.name()), Cell.number(row.variance())))
            .toList());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.variance(this);
  }
}
