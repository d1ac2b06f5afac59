package io.github.locus.chart;

import io.github.locus.result.Change;
import io.github.locus.result.Comparison;
import io.github.locus.result.FunctionChange;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * By how much the levels of functions changed from one result to another, points with 90% intervals.
 *
 * @param words the words of its language
 * @param comparison what changed
 */
public record ChangeChart(Words words, Comparison comparison) implements Chart {
  private static final List<String> LENSES = List.of("repeatable", "today", "showcase");

  /**
   * The chart of a comparison.
   *
   * @param comparison what changed
   * @param words the words of its language
   * @return its chart; empty where no level compares
   */
  public static Optional<ChangeChart> of(Comparison comparison, Words words) {
    ChangeChart chart = new ChangeChart(words, comparison);
    return chart.functions().values().stream()
            .anyMatch(f -> LENSES.stream().anyMatch(lens -> change(f, lens).isPresent()))
        ? Optional.of(chart)
        : Optional.empty();
  }

  private Map<String, FunctionChange> functions() {
    return comparison.functions();
  }

  private static Optional<Change> change(FunctionChange function, String lens) {
    return function.levels().getOrDefault(lens, Optional.empty());
  }

  @Override
  public String id() {
    return "changes";
  }

  @Override
  public Topic topic() {
    return Topic.COMPARISON;
  }

  @Override
  public String title() {
    List<String> moved =
        functions().entrySet().stream()
            .filter(f -> change(f.getValue(), "repeatable").filter(Change::beyondNoise).isPresent())
            .map(Map.Entry::getKey)
            .toList();
    return moved.isEmpty()
        ? words.say("chart.changes.title.none")
        : words.say("chart.changes.title", "functions", words.list(moved));
  }

  @Override
  public String subtitle() {
    return words.say("chart.changes.subtitle");
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.changes.description"));
    functions()
        .forEach(
            (name, f) ->
                text.append(' ')
                    .append(
                        words.say(
                            "chart.lenses.row",
                            "function",
                            name,
                            "repeatable",
                            told(f, "repeatable"),
                            "today",
                            told(f, "today"),
                            "showcase",
                            told(f, "showcase"))));
    return text.toString();
  }

  private String told(FunctionChange function, String lens) {
    return change(function, lens)
        .map(
            c ->
                words.say(
                    "chart.changes.told",
                    "change",
                    words.numbers().signed(c.difference().mean()),
                    "low",
                    words.numbers().signed(c.difference().low()),
                    "high",
                    words.numbers().signed(c.difference().high())))
        .orElse(words.say("chart.not-shown"));
  }

  @Override
  public DataTable table() {
    List<List<Cell>> rows = new ArrayList<>();
    functions()
        .forEach(
            (name, f) -> {
              f.levels()
                  .forEach(
                      (id, c) -> rows.add(row(name, Cell.code(id, words.name("compared", id)), c)));
              f.dimensions()
                  .forEach(
                      (id, c) -> rows.add(row(name, Cell.code(id, comparison.dimension(id)), c)));
            });
    return new DataTable(
        id(),
        List.of(
            DataColumn.text("function"),
            DataColumn.text("measure"),
            DataColumn.points("before"),
            DataColumn.points("after"),
            DataColumn.points("difference"),
            DataColumn.points("low"),
            DataColumn.points("high"),
            DataColumn.text("beyond_noise")),
        rows);
  }

  private List<Cell> row(String function, Cell measure, Optional<Change> change) {
    return List.of(
        Cell.text(function),
        measure,
        Cell.number(change.map(Change::before)),
        Cell.number(change.map(Change::after)),
        Cell.number(change.map(c -> c.difference().mean())),
        Cell.number(change.map(c -> c.difference().low())),
        Cell.number(change.map(c -> c.difference().high())),
        change.<Cell>map(c -> Cell.yesNo(words, c.beyondNoise())).orElse(new Cell.Empty()));
  }

  @Override
  public Layout layout() {
    List<Name> names = new ArrayList<>();
    functions().keySet().forEach(name -> names.add(new Name(name, OptionalInt.of(names.size()))));
    return new RowLayout(
        names.stream().map(name -> RowLayout.Row.of(name, RowLayout.Kind.FUNCTION)).toList(),
        34,
        LENSES.stream().map(lens -> column(names, lens)).toList());
  }

  private RowLayout.Column column(List<Name> names, String lens) {
    List<Series> series = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    for (FunctionChange function : functions().values()) {
      int row = series.size();
      List<Point> points =
          change(function, lens).stream()
              .map(
                  c ->
                      Point.of(row + 0.5, c.difference().mean(), Point.Mark.function(4.5))
                          .within(c.difference().low(), c.difference().high())
                          .labelled(words.numbers().signed(c.difference().mean()), ""))
              .toList();
      series.add(new Series(names.get(row), Series.Line.NONE, points));
      gaps.add(points.isEmpty() ? words.say("chart.not-shown") : "");
    }
    return RowLayout.aroundZero(
        Name.of(words.name("lens", lens)), words.say("chart.changes.axis"), 3, series, gaps);
  }
}
