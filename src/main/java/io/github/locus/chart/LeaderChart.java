package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.Finding;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.Result;
import io.github.locus.result.SeparationGrade;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each present leader adds or takes, against an average leader of the same function, points.
 *
 * @param words the words of its language
 * @param panels functions with at least one leader that may be shown
 * @param together functions of these for which leader and place are not told apart
 * @param unknown whether nobody says who leads, so that units stand for leaders
 */
record LeaderChart(Words words, List<Panel> panels, List<String> together, boolean unknown)
    implements Chart {
  /** Leaders of one function that have a row each; more are a strip of dots. */
  private static final int ROWS_OF_ONE = 15;

  private static final int ROWS_OF_ONE_AMONG_MANY = 5;

  /** Rows of the whole picture, about: it fits on a page. */
  private static final int ROWS = 66;

  /** Heights at which the dots of a strip lie in turn, so that those that are alike can be told apart. */
  private static final double[] HEIGHTS = {0.5, 0.25, 0.75};

  public LeaderChart {
    panels = List.copyOf(panels);
    together = List.copyOf(together);
  }

  /**
   * A function.
   *
   * @param function name
   * @param who what the data tell of who leads: leaders, or the units they lead
   * @param tau spread between its leaders, points; empty where there is no second leader to compare
   * @param leaders leaders, highest effect first; in the order of their units where any is named
   * @param named whether any has a name: then nobody is singled out
   * @param withheld leaders that may not be shown
   * @param all leaders in its latest wave, also those without a unit that stands alone: merged with others, or rated by
   *     too few
   */
  record Panel(
      Name function,
      String who,
      Optional<Estimate> tau,
      List<Leader> leaders,
      boolean named,
      int withheld,
      int all) {
    /** Leaders of whom the result has a row. */
    int own() {
      return leaders.size() + withheld;
    }

    Leader lowest() {
      return leaders.stream().min(Comparator.comparingDouble(Leader::points)).orElseThrow();
    }

    Leader highest() {
      return leaders.stream().max(Comparator.comparingDouble(Leader::points)).orElseThrow();
    }
  }

  /**
   * A leader.
   *
   * @param label code, also where leaders are named: a picture by effect would rank them
   * @param effect shrunken effect, points
   */
  record Leader(String label, Estimate effect) {
    double points() {
      return effect.mean();
    }
  }

  static Optional<LeaderChart> of(ResultWords told) {
    Result result = told.result();
    List<Panel> panels = new ArrayList<>();
    result
        .functions()
        .forEach(
            (name, f) -> {
              List<LeaderResult> rows =
                  Name.ranked(
                      f.leaderTable().stream().filter(l -> l.effect().isPresent()).toList(),
                      l -> l.effect().orElseThrow().mean());
              List<Leader> shown =
                  rows.stream().map(l -> new Leader(l.code(), l.effect().orElseThrow())).toList();
              if (!shown.isEmpty()) {
                Optional<Estimate> tau =
                    f.separation() == SeparationGrade.NONE ? Optional.empty() : f.tau().value();
                panels.add(
                    new Panel(
                        Name.function(told, name),
                        told.who("leaders", name),
                        tau,
                        shown,
                        rows.stream().anyMatch(l -> l.name().isPresent()),
                        f.leaderTable().size() - shown.size(),
                        f.leaders()));
              }
            });
    return panels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LeaderChart(
                told.words(),
                panels,
                result.functions().entrySet().stream()
                    .filter(entry -> !entry.getValue().succession())
                    .map(Map.Entry::getKey)
                    .toList(),
                result.found(Finding.LEADERS_UNKNOWN)));
  }

  @Override
  public String id() {
    return "leaders";
  }

  @Override
  public Topic topic() {
    return Topic.LEADERS;
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
                    panel.function().text(),
                    "leaders",
                    panel.who(),
                    "spread",
                    words.numbers().estimate(panel.tau(), 1)))
        .orElse(words.say("chart.leaders.title.none"));
  }

  @Override
  public String subtitle() {
    String effects =
        words.say("chart.leaders.subtitle")
            + (panels.stream().anyMatch(this::isStrip)
                ? " " + words.say("chart.leaders.strips")
                : "");
    return together.isEmpty() || unknown
        ? effects
        : effects
            + " "
            + (together.size() > 2 && together.size() == panels.size()
                ? words.say("chart.leaders.confounded-everywhere")
                : words.say(
                    "chart.leaders.subtitle.confounded", "functions", words.list(together)));
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.leaders.description"));
    for (Panel panel : panels) {
      if (!panel.named()) {
        text.append(' ').append(reach(panel));
      }
      if (panel.own() < panel.all()) {
        text.append(' ').append(others(panel)).append('.');
      }
    }
    return text.toString();
  }

  private String reach(Panel panel) {
    return panel.leaders().size() == 1
        ? words.say(
            "chart.leaders.row.one",
            "function",
            panel.function().text(),
            "leader",
            effect(panel.highest()))
        : words.say(
            "chart.leaders.row",
            "function",
            panel.function().text(),
            "lowest",
            effect(panel.lowest()),
            "highest",
            effect(panel.highest()));
  }

  private String effect(Leader leader) {
    return leader.label() + " " + words.numbers().signed(leader.effect().mean());
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Panel panel : panels) {
      for (Leader leader : panel.leaders()) {
        cells.add(
            List.of(
                Cell.text(panel.function().text()),
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
  public Layout layout() {
    List<RowLayout.Row> names = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    double reach = 1;
    for (Panel panel : panels) {
      names.add(new RowLayout.Row(panel.function(), spread(panel), RowLayout.Kind.HEADING));
      List<Point> points = new ArrayList<>();
      List<Leader> leaders = panel.leaders();
      boolean strip = isStrip(panel);
      for (int i = 0; i < leaders.size(); i++) {
        Estimate e = leaders.get(i).effect();
        if (strip) {
          reach = Math.max(reach, Math.abs(e.mean()));
          points.add(dot(names.size() + HEIGHTS[i % HEIGHTS.length], e));
        } else {
          reach = Math.max(reach, Math.max(-e.low(), e.high()));
          points.add(point(names.size() + 0.5, e));
          names.add(RowLayout.Row.of(Name.of(leaders.get(i).label()), RowLayout.Kind.FINE));
        }
      }
      if (strip) {
        names.add(RowLayout.Row.of(Name.of(counted(panel)), RowLayout.Kind.FINE));
        if (!panel.named()) {
          names.add(note(extremes(panel)));
        }
      }
      if (panel.withheld() > 0) {
        names.add(note(words.say("chart.hidden", "n", words.numbers().whole(panel.withheld()))));
      }
      if (panel.own() < panel.all()) {
        names.add(note(others(panel)));
      }
      series.add(new Series(panel.function(), Series.Line.NONE, points));
    }
    double step = Scale.step(2 * reach, 8);
    double edge = Math.ceil(reach / step) * step;
    return new RowLayout(
        names,
        names.size() > 90 ? 14 : 17,
        List.of(
            new RowLayout.Column(
                Name.of(""),
                new Scale(words.say("chart.leaders.axis"), -edge, edge, step, Scale.Kind.NUMBERS),
                List.of(Layout.Reference.ZERO),
                RowLayout.Form.MARKS,
                series,
                List.of())));
  }

  private boolean isStrip(Panel panel) {
    int most = Math.max(ROWS_OF_ONE_AMONG_MANY, ROWS / panels.size() - 1);
    return panel.leaders().size() > Math.min(ROWS_OF_ONE, most);
  }

  private String counted(Panel panel) {
    return words.numbers().whole(panel.leaders().size()) + " " + panel.who();
  }

  private String extremes(Panel panel) {
    return words.say(
        "chart.leaders.extremes",
        "lowest",
        effect(panel.lowest()),
        "highest",
        effect(panel.highest()));
  }

  private String spread(Panel panel) {
    return panel
        .tau()
        .map(t -> words.say("chart.leaders.spread", "points", words.numbers().number(t.mean(), 1)))
        .orElse("");
  }

  private String others(Panel panel) {
    return words.say(
        "chart.leaders.others",
        "own",
        words.numbers().whole(panel.own()),
        "all",
        words.numbers().whole(panel.all()));
  }

  private static RowLayout.Row note(String note) {
    return new RowLayout.Row(Name.of(""), note, RowLayout.Kind.NOTE);
  }

  private static Point dot(double at, Estimate effect) {
    boolean clear = effect.low() > 0 || effect.high() < 0;
    return Point.of(at, effect.mean(), Point.Mark.function(clear ? 4.4 : 3));
  }

  private Point point(double at, Estimate effect) {
    return dot(at, effect)
        .within(effect.low(), effect.high())
        .labelled(words.numbers().signed(effect.mean()), "");
  }
}
