package io.github.locus.chart;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.Result;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened where leaders changed, against where not: shift in points, spread in points².
 *
 * @param rows all functions, then each
 */
public record SuccessionChart(List<Row> rows) implements Chart {
  /** Copies. */
  public SuccessionChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function, or all.
   *
   * @param name name
   * @param changed pairs of waves with a change of leader
   * @param stable pairs without
   * @param shift points
   * @param spread points²
   */
  public record Row(
      String name,
      int changed,
      int stable,
      Optional<SuccessionEstimate> shift,
      Optional<SuccessionEstimate> spread) {}

  static Optional<SuccessionChart> of(Result result) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, SuccessionResult> e : result.succession().orElse(Map.of()).entrySet()) {
      SuccessionResult s = e.getValue();
      String name = e.getKey().equals("all") ? "All functions" : e.getKey();
      rows.add(new Row(name, s.changed(), s.stable(), s.shift().value(), s.spread().value()));
    }
    boolean any =
        rows.stream().anyMatch(row -> row.shift().isPresent() || row.spread().isPresent());
    return any ? Optional.of(new SuccessionChart(rows)) : Optional.empty();
  }

  @Override
  public String id() {
    return "succession";
  }

  @Override
  public String title() {
    Row all = rows.get(0);
    if (all.shift().isEmpty()) {
      return "What changes of leader did";
    }
    SuccessionEstimate shift = all.shift().get();
    String figure =
        FigureFormat.signed(shift.estimate())
            + " points ("
            + FigureFormat.interval(shift.low(), shift.high(), 1)
            + ")";
    return shift.low() <= 0 && shift.high() >= 0
        ? "A change of leader moves the level neither way on average: " + figure
        : "A change of leader moves the level by " + figure + " on average";
  }

  @Override
  public String subtitle() {
    return "Units whose leader changed between two waves against units whose leader stayed, 90% intervals. Shift: how much"
        + " more the level moved, points. Spread: how much more it scattered, points²; it estimates the variance"
        + " between leaders.";
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Shift in points, spread in points², 90% intervals.");
    for (Row row : rows) {
      text.append(' ').append(row.name()).append(": shift ").append(printed(row.shift()));
      text.append(", spread ").append(printed(row.spread())).append('.');
    }
    return text.toString();
  }

  private static String printed(Optional<SuccessionEstimate> estimate) {
    return estimate
        .map(
            e ->
                FigureFormat.number(e.estimate(), 1)
                    + " ("
                    + FigureFormat.interval(e.low(), e.high(), 1)
                    + ")")
        .orElse("not estimated");
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
            DataColumn.coefficient("p")),
        cells);
  }

  private static void add(
      List<List<Cell>> cells, Row row, String measure, Optional<SuccessionEstimate> estimate) {
    cells.add(
        List.of(
            Cell.text(row.name()),
            Cell.text(measure),
            Cell.count(row.changed()),
            Cell.count(row.stable()),
            Cell.number(estimate.map(SuccessionEstimate::estimate)),
            Cell.number(estimate.map(SuccessionEstimate::low)),
            Cell.number(estimate.map(SuccessionEstimate::high)),
            Cell.number(estimate.map(SuccessionEstimate::p))));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.succession(this);
  }
}
