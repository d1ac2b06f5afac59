package io.github.locus.chart;

import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the level of each unit moved from one wave to the next, where its leader changed and where
 * not, points.
 *
 * @param words the words of its language
 * @param spread spread of all functions, points²; empty with too few pairs
 * @param panels functions with a pair of waves, at least one of which may be shown
 */
record SlopeChart(Words words, Optional<SuccessionEstimate> spread, List<Panel> panels)
    implements Chart {
  private static final double SURE = 0.05;

  public SlopeChart {
    panels = List.copyOf(panels);
  }

  /**
   * A function.
   *
   * @param function name
   * @param changed pairs with a change of leader
   * @param stable pairs without
   */
  record Panel(Name function, Slopes changed, Slopes stable) {}

  /**
   * Pairs of waves of one kind.
   *
   * @param deltas change of each pair that may be shown, points
   * @param mean mean of these, points
   * @param hidden pairs that may not be shown
   */
  record Slopes(List<Double> deltas, Optional<Double> mean, int hidden) {
    Slopes {
      deltas = List.copyOf(deltas);
    }

    Optional<Double> lowest() {
      return deltas.stream().min(Double::compare);
    }

    Optional<Double> highest() {
      return deltas.stream().max(Double::compare);
    }
  }

  static Optional<SlopeChart> of(ResultWords told) {
    Map<String, SuccessionResult> succession = told.result().succession().orElse(Map.of());
    List<Panel> panels = new ArrayList<>();
    succession.forEach(
        (name, s) -> {
          if (!s.events().isEmpty()) {
            panels.add(new Panel(Name.function(told, name), slopes(s, true), slopes(s, false)));
          }
        });
    boolean any =
        panels.stream()
            .anyMatch(p -> !p.changed().deltas().isEmpty() || !p.stable().deltas().isEmpty());
    return any
        ? Optional.of(
            new SlopeChart(
                told.words(),
                Optional.ofNullable(succession.get(SuccessionResult.ALL))
                    .flatMap(s -> s.spread().value()),
                panels))
        : Optional.empty();
  }

  private static Slopes slopes(SuccessionResult s, boolean changed) {
    List<SuccessionEvent> events = s.events().stream().filter(e -> e.changed() == changed).toList();
    List<Double> deltas = events.stream().flatMap(e -> e.delta().value().stream()).toList();
    return new Slopes(
        deltas,
        (changed ? s.changedMean() : s.stableMean()).value(),
        events.size() - deltas.size());
  }

  /** "leader changed: +1.2 (n 6)"; of no line, nothing. */
  Optional<String> label(Slopes slopes, boolean changed) {
    return slopes
        .mean()
        .map(
            mean ->
                words.say(
                    changed ? "chart.slopes.changed" : "chart.slopes.same",
                    "mean",
                    words.numbers().signed(mean),
                    "n",
                    words.numbers().whole(slopes.deltas().size())));
  }

  /** Pairs of a function that may not be shown. */
  static int hidden(Panel panel) {
    return panel.changed().hidden() + panel.stable().hidden();
  }

  @Override
  public String id() {
    return "succession-slopes";
  }

  @Override
  public Topic topic() {
    return Topic.SUCCESSION;
  }

  @Override
  public String title() {
    if (spread.isEmpty()) {
      return words.say("chart.slopes.title.too-few");
    }
    SuccessionEstimate s = spread.get();
    return words.say(
        s.low() > 0 && s.p() < SURE ? "chart.slopes.title.more" : "chart.slopes.title.unclear",
        "spread",
        words.numbers().number(s.estimate(), 1),
        "interval",
        words.numbers().interval(s.low(), s.high(), 1));
  }

  @Override
  public String subtitle() {
    return words.say("chart.slopes.subtitle");
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.slopes.description"));
    for (Panel panel : panels) {
      text.append(' ')
          .append(
              words.say(
                  "chart.slopes.row",
                  "function",
                  panel.function().text(),
                  "changed",
                  ranged(panel.changed(), true),
                  "same",
                  ranged(panel.stable(), false),
                  "hidden",
                  words.numbers().whole(hidden(panel))));
    }
    return text.toString();
  }

  private String ranged(Slopes slopes, boolean changed) {
    return label(slopes, changed)
        .filter(label -> slopes.lowest().isPresent() && slopes.highest().isPresent())
        .map(
            label ->
                slopes.lowest().equals(slopes.highest())
                    ? label
                    : words.say(
                        "chart.slopes.ranged",
                        "label",
                        label,
                        "lowest",
                        words.numbers().signed(slopes.lowest().orElseThrow()),
                        "highest",
                        words.numbers().signed(slopes.highest().orElseThrow())))
        .orElse(words.say(changed ? "chart.slopes.changed.none" : "chart.slopes.same.none"));
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Panel panel : panels) {
      add(cells, panel.function().text(), "changed", panel.changed());
      add(cells, panel.function().text(), "same", panel.stable());
    }
    return new DataTable(
        "succession_slopes",
        List.of(
            DataColumn.text("function"),
            DataColumn.text("leader"),
            DataColumn.count("shown"),
            DataColumn.count("not_shown"),
            DataColumn.points("mean"),
            DataColumn.points("lowest"),
            DataColumn.points("highest")),
        cells);
  }

  private void add(List<List<Cell>> cells, String function, String leader, Slopes slopes) {
    cells.add(
        List.of(
            Cell.text(function),
            Cell.code(leader, words.name("leader-was", leader)),
            Cell.count(slopes.deltas().size()),
            Cell.count(slopes.hidden()),
            Cell.number(slopes.mean()),
            Cell.number(slopes.lowest()),
            Cell.number(slopes.highest())));
  }

  @Override
  public Layout layout() {
    double low = 0;
    double high = 0;
    for (Panel panel : panels) {
      for (Slopes slopes : List.of(panel.changed(), panel.stable())) {
        low = Math.min(low, slopes.lowest().orElse(low));
        high = Math.max(high, slopes.highest().orElse(high));
      }
    }
    double room = 0.04 * Math.max(1, high - low);
    Scale scale = Scale.of(words.say("chart.slopes.axis"), low - room, high + room, 4);
    return new LineLayout(
        List.of(),
        panels.stream().map(panel -> panel(panel, scale)).toList(),
        Math.min(2, panels.size()),
        panels.size() > 16 ? 130 : 190);
  }

  private LineLayout.Panel panel(Panel panel, Scale scale) {
    List<Series> series = new ArrayList<>();
    Name quiet = Name.of(panel.function().text());
    mean(series, panel.function(), panel.changed(), true);
    mean(series, quiet, panel.stable(), false);
    Point.Mark changed = Point.Mark.of(Marker.DIAMOND, 2.8);
    for (double delta : panel.changed().deltas()) {
      series.add(slope(panel.function(), Series.Line.FINE_DASHED, delta, changed, ""));
    }
    Point.Mark stable = Point.Mark.of(Marker.CIRCLE, 2);
    for (double delta : panel.stable().deltas()) {
      series.add(slope(quiet, Series.Line.FINE, delta, stable, ""));
    }
    int hidden = hidden(panel);
    return new LineLayout.Panel(
        panel.function(),
        hidden == 0 ? "" : words.say("chart.hidden", "n", words.numbers().whole(hidden)),
        Scale.hidden(-0.02, 1.06),
        List.of(words.say("chart.slopes.before"), words.say("chart.slopes.after")),
        scale,
        List.of(),
        List.of(Layout.Reference.ZERO),
        series,
        series.isEmpty() ? words.say("chart.slopes.none") : "");
  }

  private void mean(List<Series> series, Name name, Slopes slopes, boolean changed) {
    Series.Line line = changed ? Series.Line.BOLD_DASHED : Series.Line.BOLD;
    Point.Mark mark = Point.Mark.of(changed ? Marker.DIAMOND : Marker.CIRCLE, 4.5);
    label(slopes, changed)
        .ifPresent(
            label -> series.add(slope(name, line, slopes.mean().orElseThrow(), mark, label)));
  }

  private static Series slope(
      Name name, Series.Line line, double delta, Point.Mark mark, String label) {
    return new Series(
        name,
        line,
        List.of(Point.of(0, 0, Point.Mark.NONE), Point.of(1, delta, mark).labelled("", label)));
  }
}
