package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The three lenses of each function: what it reaches today, what would repeat under new leaders, what its best leader
 * shows. POMP points with 90% intervals.
 *
 * @param words the words of its language
 * @param threshold level that counts as ready, POMP points
 * @param newLeaders the share of new leaders that reach the repeatable level, in words
 * @param rows functions, highest repeatable level first
 */
public record LensChart(Words words, double threshold, String newLeaders, List<Row> rows)
    implements Chart {
  /** Copies. */
  public LensChart {
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param status as in the result
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

  static Optional<LensChart> of(ResultWords told) {
    Result result = told.result();
    List<Row> rows = new ArrayList<>();
    result
        .functions()
        .forEach(
            (name, f) ->
                rows.add(
                    new Row(
                        name,
                        f.status(),
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
            new LensChart(told.words(), result.options().threshold(), told.ofNewLeaders(), rows))
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
      return words.say("chart.lenses.title");
    }
    return words.say(
        rows.size() == 1 ? "chart.lenses.title.one" : "chart.lenses.title.many",
        "function",
        first.function(),
        "level",
        words.numbers().estimate(first.repeatable(), 0));
  }

  @Override
  public String subtitle() {
    return words.say("chart.lenses.subtitle", "leaders", newLeaders);
  }

  @Override
  public String description() {
    StringBuilder text =
        new StringBuilder(
            words.say("chart.lenses.description", "threshold", words.numbers().points(threshold)));
    for (Row row : rows) {
      text.append(' ')
          .append(
              words.say(
                  "chart.lenses.row",
                  "function",
                  row.function(),
                  "repeatable",
                  words.numbers().estimate(row.repeatable(), 0),
                  "today",
                  words.numbers().estimate(row.today(), 0),
                  "showcase",
                  words.numbers().estimate(row.showcase(), 0)));
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

  private void add(List<List<Cell>> cells, Row row, String lens, Optional<Estimate> level) {
    cells.add(
        List.of(
            Cell.text(row.function()),
            Cell.code(row.status(), words.name("status", row.status())),
            Cell.code(lens, words.name("lens", lens)),
            Cell.number(level.map(Estimate::mean)),
            Cell.number(level.map(Estimate::low)),
            Cell.number(level.map(Estimate::high))));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.lens(this);
  }
}
