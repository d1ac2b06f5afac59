package io.github.locus.chart;

import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened where leaders changed, against where not: shift in points, spread in points².
 *
 * @param words the words of its language
 * @param rows all functions, then each
 */
public record SuccessionChart(Words words, List<Row> rows) implements Chart {
  private static final String ALL = "all";

  /** Copies. */
  public SuccessionChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function, or all.
   *
   * @param function {@code all}, or its name
   *
   * @param changed pairs of waves with a change of leader
   * @param stable pairs without
   * @param shift points
   * @param spread points²
   */
  public record Row(
      String function,
      int changed,
      int stable,
      Optional<SuccessionEstimate> shift,
      Optional<SuccessionEstimate> spread) {}

  static Optional<SuccessionChart> of(ResultWords told) {
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, SuccessionResult> e :
        told.result().succession().orElse(Map.of()).entrySet()) {
      SuccessionResult s = e.getValue();

      rows.add(new Row(e.getKey(), s.changed(), s.stable(), s.shift().value(), s.spread().value()));
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
                  name(row),
                  "shift",
                  printed(row.shift()),
                  "spread",
                  printed(row.spread())));
    }
    return text.toString();
  }

  /** What people call the row. */
  String name(Row row) {
    return row.function().equals(ALL) ? words.say("functions.all") : row.function();
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
            DataColumn.coefficient("p")),
        cells);
  }

  private void add(
      List<List<Cell>> cells, Row row, String measure, Optional<SuccessionEstimate> estimate) {
    cells.add(
        List.of(
            row.function().equals(ALL) ? Cell.code(ALL, name(row)) : Cell.text(row.function()),
            Cell.code(measure, words.name("moved-by", measure)),
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
