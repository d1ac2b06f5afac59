package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three lenses of each function: what it reaches today, what would repeat under new leaders, what its best leader
 * shows. POMP points with 90% intervals.
 *
 * @param threshold level that counts as ready, POMP points
 * @param assurance share of new leaders that reach the repeatable level
 * @param rows functions, highest repeatable level first
 */
public record LensChart(double threshold, double assurance, List<Row> rows) implements Chart {
  /** Copies. */
  public LensChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param status in words
   * @param today level with present leaders
   * @param repeatable level under new leaders
   * @param showcase level under the best leader
   */
  public record Row(
      String function,
      String status,
      Optional<Estimate> today,
      Optional<Estimate> repeatable,
      Optional<Estimate> showcase) {}

  static Optional<LensChart> of(Result result) {
    List<Row> rows = new ArrayList<>();
    result
        .functions()
        .forEach(
            (name, f) ->
                rows.add(
                    new Row(
                        name,
                        Words.status(f.status()),
                        f.today().value(),
                        f.repeatable().value(),
                        f.showcase().value())));
    rows.sort(
        Comparator.comparingDouble(
            row -> -row.repeatable().map(Estimate::mean).orElse(Double.NEGATIVE_INFINITY)));
    boolean any =
        rows.stream().anyMatch(row -> row.today().isPresent() || row.repeatable().isPresent());
    return any
        ? Optional.of(
            new LensChart(result.options().threshold(), result.options().assurance(), rows))
        : Optional.empty();
  }

  @Override
  public String id() {
    return "lenses";
  }

  @Override
  public String title() {
    Row first = rows.get(0);
    if (first.repeatable().isEmpty()) {
      return "What each function reaches";
    }
    String level = FigureFormat.estimate(first.repeatable(), 0) + " points";
    return rows.size() == 1
        ? first.function() + " would still reach " + level + " under new leaders"
        : first.function() + " keeps most when leaders change: " + level + " would repeat";
  }

  @Override
  public String subtitle() {
    return "Readiness in points of 100, with 90% intervals. Repeatable: the level that "
        + Words.ofNewLeaders(assurance)
        + " would reach or beat. Showcase: the level under the best present leader.";
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Points of 100 with 90% intervals; ready is ");
    text.append(FigureFormat.points(threshold)).append(" or more.");
    for (Row row : rows) {
      text.append(' ').append(row.function()).append(": repeatable ");
      text.append(FigureFormat.estimate(row.repeatable(), 0)).append(", today ");
      text.append(FigureFormat.estimate(row.today(), 0)).append(", showcase ");
      text.append(FigureFormat.estimate(row.showcase(), 0)).append('.');
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

  private static void add(List<List<Cell>> cells, Row row, String lens, Optional<Estimate> level) {
    cells.add(
        List.of(
            Cell.text(row.function()),
            Cell.text(row.status()),
            Cell.text(lens),
            Cell.number(level.map(Estimate::mean)),
            Cell.number(level.map(Estimate::low)),
            Cell.number(level.map(Estimate::high))));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.lens(this);
  }
}
