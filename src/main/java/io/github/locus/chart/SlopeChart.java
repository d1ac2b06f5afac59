package io.github.locus.chart;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.Result;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the level of each unit moved from one wave to the next, where its leader changed and where
 * not, points.
 *
 * @param spread spread of all functions, points²; empty with too few pairs
 * @param panels functions with a pair of waves, at least one of which may be shown
 */
public record SlopeChart(Optional<SuccessionEstimate> spread, List<Panel> panels) implements Chart {
  private static final double SURE = 0.05;

  /** Copies. */
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
  public record Panel(String function, Slopes changed, Slopes stable) {}

  /**
   * Pairs of waves of one kind.
   *
   * @param deltas change of each pair that may be shown, points
   * @param hidden pairs that may not be shown
   */
  public record Slopes(List<Double> deltas, int hidden) {
    /** Copies. */
    public Slopes {
      deltas = List.copyOf(deltas);
    }

    /** Mean of the lines that are drawn, points: of no others, so that it tells of no hidden one. */
    OptionalDouble mean() {
      return deltas.stream().mapToDouble(d -> d).average();
    }

    Optional<Double> lowest() {
      return deltas.stream().min(Double::compare);
    }

    Optional<Double> highest() {
      return deltas.stream().max(Double::compare);
    }

    /** "leader changed: +1.2 (n 6)"; of no line, nothing. */
    Optional<String> label(String kind) {
      OptionalDouble mean = mean();
      return mean.isEmpty()
          ? Optional.empty()
          : Optional.of(
              kind
                  + ": "
                  + FigureFormat.signed(mean.getAsDouble())
                  + " (n "
                  + FigureFormat.number(deltas.size(), 0)
                  + ")");
    }
  }

  static Optional<SlopeChart> of(Result result) {
    Map<String, SuccessionResult> succession = result.succession().orElse(Map.of());
    List<Panel> panels = new ArrayList<>();
    succession.forEach(
        (name, s) -> {
          if (!s.events().isEmpty()) {
            panels.add(new Panel(name, slopes(s, true), slopes(s, false)));
          }
        });
    boolean any =
        panels.stream()
            .anyMatch(p -> !p.changed().deltas().isEmpty() || !p.stable().deltas().isEmpty());
    return any
        ? Optional.of(
            new SlopeChart(
                Optional.ofNullable(succession.get("all")).flatMap(s -> s.spread().value()),
                panels))
        : Optional.empty();
  }

  private static Slopes slopes(SuccessionResult s, boolean changed) {
    List<SuccessionEvent> events = s.events().stream().filter(e -> e.changed() == changed).toList();
    List<Double> deltas = events.stream().flatMap(e -> e.delta().value().stream()).toList();
    return new Slopes(deltas, events.size() - deltas.size());
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
  public String title() {
    if (spread.isEmpty()) {
      return "Too few pairs of waves to say whether levels spread more where the leader changed";
    }
    SuccessionEstimate s = spread.get();
    String figure =
        ": "
            + FigureFormat.number(s.estimate(), 1)
            + " points² ("
            + FigureFormat.interval(s.low(), s.high(), 1)
            + "), p "
            + FigureFormat.pValue(s.p());
    return s.low() > 0 && s.p() < SURE
        ? "Levels spread more where the leader changed than where not" + figure
        : "No clear sign that levels spread more where the leader changed" + figure;
  }

  @Override
  public String subtitle() {
    return "Each line is a unit from one wave (0) to the next, as others rate it, points, noise and all. Dashed, diamond:"
        + " its leader changed; solid, circle: the same leader. Bold: mean of the lines drawn. Title: half of how much"
        + " more squared changes are where the leader changed, 90% interval.";
  }

  @Override
  public String description() {
    StringBuilder text =
        new StringBuilder("Mean change of a unit from wave to wave, points, of the pairs shown.");
    for (Panel panel : panels) {
      text.append(' ').append(panel.function()).append(": ");
      text.append(told(panel.changed(), "leader changed")).append("; ");
      text.append(told(panel.stable(), "same leader"));
      text.append("; not shown ").append(FigureFormat.number(hidden(panel), 0)).append('.');
    }
    return text.toString();
  }

  private static String told(Slopes slopes, String kind) {
    return slopes
        .label(kind)
        .map(
            label ->
                label
                    + ", from "
                    + FigureFormat.signed(slopes.lowest().orElseThrow())
                    + " to "
                    + FigureFormat.signed(slopes.highest().orElseThrow()))
        .orElse(kind + ": no pair shown");
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Panel panel : panels) {
      add(cells, panel.function(), "changed", panel.changed());
      add(cells, panel.function(), "same", panel.stable());
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

  private static void add(List<List<Cell>> cells, String function, String leader, Slopes slopes) {
    OptionalDouble mean = slopes.mean();
    cells.add(
        List.of(
            Cell.text(function),
            Cell.text(leader),
            Cell.count(slopes.deltas().size()),
            Cell.count(slopes.hidden()),
            Cell.number(mean.isEmpty() ? Optional.empty() : Optional.of(mean.getAsDouble())),
            Cell.number(slopes.lowest()),
            Cell.number(slopes.highest())));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.slopes(this);
  }
}
