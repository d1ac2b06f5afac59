package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What each present leader adds or takes, against an average leader of the same function, points.
 *
 * @param panels functions with at least one leader that may be shown
 * @param placeApart whether, somewhere, leader and place are told apart
 */
public record LeaderChart(List<Panel> panels, boolean placeApart) implements Chart {
  /** Leaders drawn of one function; of more, the highest and the lowest half of this number. */
  static final int DRAWN = 40;

  /** Copies. */
  public LeaderChart {
    panels = List.copyOf(panels);
  }

  /**
   * A function.
   *
   * @param function name
   * @param tau spread between its leaders, points; empty where there is no second leader to compare
   * @param leaders leaders, highest effect first
   * @param withheld leaders that may not be shown
   */
  public record Panel(String function, Optional<Estimate> tau, List<Leader> leaders, int withheld) {
    /** Copies. */
    public Panel {
      leaders = List.copyOf(leaders);
    }
  }

  /**
   * A leader.
   *
   * @param label code, or name where asked for
   * @param effect shrunken effect, points
   */
  public record Leader(String label, Estimate effect) {}

  static Optional<LeaderChart> of(Result result) {
    List<Panel> panels = new ArrayList<>();
    result
        .functions()
        .forEach(
            (name, f) -> {
              List<Leader> shown =
                  f.leaderTable().stream()
                      .filter(l -> l.effect().isPresent())
                      .map(l -> new Leader(label(l), l.effect().orElseThrow()))
                      .sorted(Comparator.comparingDouble(l -> -l.effect().mean()))
                      .toList();
              if (!shown.isEmpty()) {
                Optional<Estimate> tau =
                    f.separation().equals("none") ? Optional.empty() : f.tau().value();
                panels.add(new Panel(name, tau, shown, f.leaderTable().size() - shown.size()));
              }
            });
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LeaderChart(
                panels, result.functions().values().stream().anyMatch(f -> f.succession())));
  }

  private static String label(LeaderResult leader) {
    return leader.name().orElse(leader.code());
  }

  @Override
  public String id() {
    return "leaders";
  }

  @Override
  public String title() {
    Optional<Panel> widest =
        panels.stream()
            .filter(panel -> panel.tau().isPresent())
            .max(Comparator.comparingDouble(panel -> panel.tau().orElseThrow().mean()));
    return widest
        .map(
            panel ->
                panels.size() == 1
                    ? "Leaders of " + panel.function() + differ(panel)
                    : "Who leads matters most in " + panel.function() + ": leaders" + differ(panel))
        .orElse("The survey cannot compare leaders: no function has a second one");
  }

  private static String differ(Panel panel) {
    return " differ by " + FigureFormat.estimate(panel.tau(), 1) + " points";
  }

  @Override
  public String subtitle() {
    return "Points that each leader adds to or takes from an average leader of the same function, drawn"
        + " towards zero where little is known; 90% intervals. Spread: the standard deviation between leaders."
        + (placeApart
            ? ""
            : " No leader has moved or been followed by another, so \"leader\" means the leader or the unit led.");
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Effects in points with 90% intervals.");
    for (Panel panel : panels) {
      Leader high = panel.leaders().get(0);
      Leader low = panel.leaders().get(panel.leaders().size() - 1);
      text.append(' ').append(panel.function()).append(": from ").append(low.label()).append(' ');
      text.append(FigureFormat.signed(low.effect().mean())).append(" to ").append(high.label());
      text.append(' ').append(FigureFormat.signed(high.effect().mean())).append('.');
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Panel panel : panels) {
      for (Leader leader : panel.leaders()) {
        cells.add(
            List.of(
                Cell.text(panel.function()),
                Cell.text(leader.label()),
                Cell.number(leader.effect().mean()),
                Cell.number(leader.effect().low()),
                Cell.number(leader.effect().high())));
      }
    }
    return new DataTable(
        "leader_effects",
        List.of(
            DataColumn.text("function"),
            DataColumn.text("leader"),
            DataColumn.points("effect"),
            DataColumn.points("low"),
            DataColumn.points("high")),
        cells);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.leaders(this);
  }
}
