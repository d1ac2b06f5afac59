package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What each present leader adds or takes, against an average leader of the same function, points.
 *
 * @param words the words of its language
 * @param panels functions with at least one leader that may be shown
 * @param placeApart whether, somewhere, leader and place are told apart
 */
public record LeaderChart(Words words, List<Panel> panels, boolean placeApart) implements Chart {
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

  static Optional<LeaderChart> of(ResultWords told) {
    Result result = told.result();
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
                told.words(),
                panels,
                result.functions().values().stream().anyMatch(f -> f.succession())));
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
                words.say(
                    panels.size() == 1 ? "chart.leaders.title.one" : "chart.leaders.title.many",
                    "function",
                    panel.function(),
                    "spread",
                    words.numbers().estimate(panel.tau(), 1)))
        .orElse(words.say("chart.leaders.title.none"));
  }

  @Override
  public String subtitle() {
    String effects = words.say("chart.leaders.subtitle");
    return placeApart ? effects : effects + " " + words.say("chart.leaders.subtitle.confounded");
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.leaders.description"));
    for (Panel panel : panels) {
      Leader high = panel.leaders().get(0);
      Leader low = panel.leaders().get(panel.leaders().size() - 1);
      text.append(' ')
          .append(
              words.say(
                  "chart.leaders.row",
                  "function",
                  panel.function(),
                  "lowest",
                  low.label() + " " + words.numbers().signed(low.effect().mean()),
                  "highest",
                  high.label() + " " + words.numbers().signed(high.effect().mean())));
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
