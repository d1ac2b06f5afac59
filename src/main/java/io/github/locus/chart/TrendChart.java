package io.github.locus.chart;

import io.github.locus.result.Change;
import io.github.locus.result.ComparedLevels;
import io.github.locus.result.ComparedResult;
import io.github.locus.result.Comparison;
import io.github.locus.result.Development;
import io.github.locus.result.Estimate;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Levels of each function from wave to wave, or from result to result, POMP points. From wave to wave it is readiness: on the
 * units of both waves of a step where there are enough of each function, else the model's mean under an average leader.
 *
 * @param words the words of its language
 * @param threshold level that counts as ready, POMP points
 * @param waves waves in order
 * @param rows functions
 * @param basis what the levels are
 */
public record TrendChart(
    Words words, double threshold, List<String> waves, List<Row> rows, Basis basis)
    implements Chart {
  public TrendChart {
    waves = List.copyOf(waves);
    rows = List.copyOf(rows);
  }

  /**
   * A function.
   *
   * @param function name
   * @param means mean by wave; empty where it was not rated
   * @param changes change since the wave before, by wave; empty where it is not of the units of both
   * @param whole change from the first to the last, where that is known by itself
   */
  record Row(
      Name function,
      List<Optional<Double>> means,
      List<Optional<Estimate>> changes,
      Optional<Estimate> whole) {
    /** The last change. */
    Optional<Estimate> change() {
      return changes.get(changes.size() - 1);
    }

    /** Whether anything is known of how sure its changes are. */
    boolean known() {
      return whole.isPresent() || changes.stream().anyMatch(Optional::isPresent);
    }

    /** Whether a change from one to the next is beyond noise. */
    boolean stepped() {
      return changes.stream().flatMap(Optional::stream).anyMatch(Row::isBeyondNoise);
    }

    /** Whether it moved beyond noise: on the whole where that is known, else at a step. */
    boolean moved() {
      return whole.map(Row::isBeyondNoise).orElseGet(this::stepped);
    }

    private static boolean isBeyondNoise(Estimate change) {
      return change.low() > 0 || change.high() < 0;
    }

    Optional<Double> first() {
      return means.stream().flatMap(Optional::stream).findFirst();
    }

    Optional<Double> last() {
      return means.stream().flatMap(Optional::stream).reduce((a, b) -> b);
    }
  }

  static Optional<TrendChart> of(ResultWords told) {
    Result result = told.result();
    ModelResult model = result.models().get(ModelResult.READINESS);
    if (model == null) {
      return Optional.empty();
    }
    Set<String> waves = new LinkedHashSet<>();
    model.means().values().forEach(means -> waves.addAll(means.keySet()));
    if (waves.size() < 2) {
      return Optional.empty();
    }
    Map<String, Map<String, Shown<Double>>> onKept = new LinkedHashMap<>();
    model.means().keySet().forEach(name -> onKept.put(name, onKept(result, name)));
    boolean kept = onKept.values().stream().allMatch(TrendChart::isWhole);
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Map<String, Shown<Double>>> e :
        (kept ? onKept : model.means()).entrySet()) {
      List<Optional<Double>> means =
          waves.stream()
              .map(wave -> Optional.ofNullable(e.getValue().get(wave)).flatMap(Shown::value))
              .toList();
      Map<String, Shown<Estimate>> changes = kept ? changes(result, e.getKey()) : Map.of();
      rows.add(
          new Row(
              Name.function(told, e.getKey()),
              means,
              waves.stream()
                  .map(wave -> Optional.ofNullable(changes.get(wave)).flatMap(Shown::value))
                  .toList(),
              Optional.empty()));
    }
    return Optional.of(
        new TrendChart(
            told.words(),
            result.options().threshold(),
            List.copyOf(waves),
            rows,
            kept ? Basis.KEPT_UNITS : Basis.MODEL));
  }

  /**
   * The chart of several results.
   *
   * @param development the results
   * @param words the words of its language
   * @return its chart; empty where no function has a repeatable level in two results of one measure
   */
  public static Optional<TrendChart> of(Development development, Words words) {
    List<Row> rows = new ArrayList<>();
    development
        .functions()
        .forEach(
            (name, levels) ->
                rows.add(
                    new Row(
                        new Name(name, OptionalInt.of(rows.size())),
                        sinceTheLastBreak(levels),
                        changes(development, name),
                        difference(development.overall(), name))));
    boolean any =
        rows.stream().anyMatch(row -> row.means().stream().filter(Optional::isPresent).count() > 1);
    List<ComparedResult> results = development.results();
    return any
        ? Optional.of(
            new TrendChart(
                words,
                results.get(results.size() - 1).threshold(),
                development.names(),
                rows,
                Basis.RESULTS))
        : Optional.empty();
  }

  /** What each step changed of the repeatable level; empty for the first result. */
  private static List<Optional<Estimate>> changes(Development development, String function) {
    List<Optional<Estimate>> changes = new ArrayList<>(List.of(Optional.empty()));
    for (Comparison step : development.steps()) {
      changes.add(difference(step, function));
    }
    return changes;
  }

  private static Optional<Estimate> difference(Comparison step, String function) {
    return Optional.ofNullable(step.functions().get(function))
        .flatMap(found -> found.levels().getOrDefault("repeatable", Optional.empty()))
        .map(Change::difference);
  }

  /** Levels of another measure are not joined to those of the last one: a line would tell a change that none is. */
  private static List<Optional<Double>> sinceTheLastBreak(List<ComparedLevels> levels) {
    List<Optional<Double>> means = new ArrayList<>();
    boolean joined = true;
    for (int i = levels.size() - 1; i >= 0; i--) {
      Optional<Double> mean = levels.get(i).repeatable().map(Estimate::mean);
      means.add(0, joined ? mean : Optional.empty());
      joined &= levels.get(i).joined() || mean.isEmpty();
    }
    return means;
  }

  /** What the levels are. */
  enum Basis {
    /** Readiness by wave, on the units of both waves of a step. */
    KEPT_UNITS,
    /** Readiness by wave, as the model has it. */
    MODEL,
    /** Repeatable by result. */
    RESULTS
  }

  /** Whether every wave of a function has its level. */
  private static boolean isWhole(Map<String, Shown<Double>> levels) {
    return !levels.isEmpty() && levels.values().stream().allMatch(Shown::isPresent);
  }

  /** Levels of a function by wave, on the units of both waves of a step. */
  private static Map<String, Shown<Double>> onKept(Result result, String function) {
    Map<String, Shown<Double>> levels = new LinkedHashMap<>();
    result
        .successionOf(function)
        .ifPresent(own -> own.trend().forEach(point -> levels.put(point.wave(), point.level())));
    return levels;
  }

  private static Map<String, Shown<Estimate>> changes(Result result, String function) {
    Map<String, Shown<Estimate>> changes = new LinkedHashMap<>();
    result
        .successionOf(function)
        .ifPresent(own -> own.trend().forEach(point -> changes.put(point.wave(), point.change())));
    return changes;
  }

  @Override
  public String id() {
    return "trend";
  }

  @Override
  public Topic topic() {
    return Topic.TREND;
  }

  /** Who moved most of those who moved beyond noise; nobody, where every change may be noise. */
  @Override
  public String title() {
    List<Row> drawn =
        rows.stream().filter(row -> row.first().isPresent() && row.last().isPresent()).toList();
    boolean known = !drawn.isEmpty() && drawn.stream().allMatch(Row::known);
    if (known && drawn.stream().noneMatch(Row::moved)) {
      return drawn.stream().anyMatch(Row::stepped)
          ? words.say("chart.trend.title.held.on-the-whole")
          : words.say("chart.trend.title.held");
    }
    return drawn.stream()
        .filter(row -> !known || row.moved())
        .max(
            Comparator.comparingDouble(
                row -> Math.abs(row.last().orElseThrow() - row.first().orElseThrow())))
        .map(
            row ->
                words.say(
                    "chart.trend.title.moved",
                    "function",
                    row.function().text(),
                    "first",
                    words.numbers().points(row.first().orElseThrow()),
                    "last",
                    words.numbers().points(row.last().orElseThrow())))
        .orElse(words.say("chart.trend.title"));
  }

  @Override
  public String subtitle() {
    return switch (basis) {
      case KEPT_UNITS -> words.say("chart.trend.subtitle.kept");
      case MODEL -> words.say("chart.trend.subtitle");
      case RESULTS -> words.say("chart.trend.subtitle.results");
    };
  }

  @Override
  public String description() {
    StringBuilder text =
        new StringBuilder(words.say("chart.trend.description", "waves", String.join(", ", waves)));
    for (Row row : rows) {
      text.append(' ').append(row.function().text()).append(':');
      row.means()
          .forEach(
              mean ->
                  text.append(' ')
                      .append(mean.map(words.numbers()::points).orElse(Numbers.WITHHELD)));
      text.append('.');
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      for (int w = 0; w < waves.size(); w++) {
        cells.add(
            List.of(
                Cell.text(row.function().text()),
                Cell.text(waves.get(w)),
                Cell.number(row.means().get(w)),
                Cell.number(row.changes().get(w).map(Estimate::mean)),
                Cell.number(row.changes().get(w).map(Estimate::low)),
                Cell.number(row.changes().get(w).map(Estimate::high))));
      }
    }
    return new DataTable(
        id(),
        List.of(
            DataColumn.text("function"),
            DataColumn.text("wave"),
            DataColumn.points("mean"),
            DataColumn.points("change"),
            DataColumn.points("low"),
            DataColumn.points("high")),
        cells);
  }

  @Override
  public Layout layout() {
    double low = threshold;
    double high = threshold;
    List<Series> series = new ArrayList<>();
    for (Row row : rows) {
      List<Point> points = new ArrayList<>();
      for (Optional<Double> mean : row.means()) {
        points.add(
            Point.of(points.size(), mean.orElse(Double.NaN), Point.Mark.function(4))
                .labelled(
                    mean.map(words.numbers()::points).orElse(""),
                    mean.isPresent() ? named(row, points.size()) : ""));
        low = Math.min(low, mean.orElse(low));
        high = Math.max(high, mean.orElse(high));
      }
      series.add(new Series(row.function(), Series.Line.PLAIN, points));
    }
    double from = Math.floor((low - 2) / 10) * 10;
    double to = Math.ceil((high + 2) / 10) * 10;
    String ready = words.say("chart.ready", "threshold", words.numbers().points(threshold));
    return new LineLayout(
        List.of(),
        List.of(
            new LineLayout.Panel(
                Name.of(""),
                "",
                Scale.hidden(-0.15, waves.size() - 1 + 0.04),
                waves,
                Scale.of(words.say("chart.axis.points"), from, to, 5),
                List.of(),
                List.of(new Layout.Reference(threshold, ready, true)),
                series,
                "")),
        1,
        300);
  }

  /** The function; where its curve ends before the last wave, with the wave of its last figure. */
  private String named(Row row, int wave) {
    String name = row.function().text();
    return wave < waves.size() - 1
        ? name + " (" + waves.get(wave) + ")"
        : row.change()
            .map(
                c ->
                    words.say(
                        "chart.trend.change",
                        "function",
                        name,
                        "change",
                        words.numbers().signed(c.mean()),
                        "interval",
                        words.numbers().interval(c.low(), c.high(), 1)))
            .orElse(name);
  }
}
