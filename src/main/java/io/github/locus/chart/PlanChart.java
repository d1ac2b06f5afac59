package io.github.locus.chart;

import io.github.locus.result.EvidencePlan;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What more respondents, units or waves buy: the chance of a right choice and of a settled one.
 *
 * @param words the words of its language
 * @param title what the plan finds
 * @param settledFrom P(best) from which a choice counts as settled
 * @param panels respondents, units and waves
 * @param designs all designs of the plan
 */
public record PlanChart(
    Words words, String title, double settledFrom, List<Panel> panels, List<PlannedDesign> designs)
    implements Chart {
  public PlanChart {
    panels = List.copyOf(panels);
    designs = List.copyOf(designs);
  }

  /**
   * One way to more evidence, the rest of the design as it is.
   *
   * @param name what grows
   * @param steps from the present design on
   */
  public record Panel(String name, List<Step> steps) {
    public Panel {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A design of a panel.
   *
   * @param at how many respondents, units or waves
   * @param right chance of a right choice
   * @param settled chance of a settled one
   */
  public record Step(int at, SimulatedFigure right, SimulatedFigure settled) {}

  /**
   * The chart of a plan.
   *
   * @param plan the plan
   * @param words the words of its language
   * @return its chart
   */
  public static PlanChart of(EvidencePlan plan, Words words) {
    return new PlanChart(
        words,
        title(plan, words),
        plan.options().settledFrom(),
        List.of(
            panel(
                plan,
                "respondents",
                words.say("chart.plan.respondents"),
                PlannedDesign::respondents),
            panel(plan, "units", words.say("chart.plan.units"), PlannedDesign::units),
            panel(plan, "waves", words.say("chart.plan.waves"), PlannedDesign::waves)),
        plan.designs());
  }

  private static Panel panel(
      EvidencePlan plan, String lever, String name, ToIntFunction<PlannedDesign> at) {
    List<Step> steps = new ArrayList<>();
    for (PlannedDesign d : plan.designs()) {
      if (d.id().equals("now") || (alone(d) && d.id().startsWith(lever))) {
        steps.add(new Step(at.applyAsInt(d), d.right(), d.settled()));
      }
    }
    return new Panel(name, steps);
  }

  /** Whether one thing alone is changed: combinations are in the table, not in the picture. */
  private static boolean alone(PlannedDesign design) {
    return design.id().matches("[a-z]+-(x|plus-)\\d+");
  }

  /** From the figures: how far the best design gets. */
  private static String title(EvidencePlan plan, Words words) {
    PlannedDesign now = plan.designs().get(0);
    PlannedDesign best = now;
    for (PlannedDesign d : plan.designs().stream().filter(PlanChart::alone).toList()) {
      best = d.settled().mean() > best.settled().mean() ? d : best;
    }
    String settled = words.numbers().percent(now.settled().mean());
    boolean clear = best.settledGain().filter(gain -> gain.mean() - 2 * gain.se() > 0).isPresent();
    return clear
        ? words.say(
            "chart.plan.title.better",
            "now",
            settled,
            "best",
            words.numbers().percent(best.settled().mean()),
            "design",
            words.name("design", best.id()))
        : words.say("chart.plan.title.none", "now", settled);
  }

  @Override
  public String id() {
    return "plan";
  }

  @Override
  public Topic topic() {
    return Topic.PLAN;
  }

  @Override
  public String subtitle() {
    return words.say("chart.plan.subtitle", "share", words.numbers().percent(settledFrom));
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.plan.description"));
    for (PlannedDesign d : designs) {
      text.append(' ')
          .append(
              words.say(
                  "chart.plan.row",
                  "design",
                  words.name("design", d.id()),
                  "right",
                  words.numbers().percent(d.right().mean()),
                  "settled",
                  words.numbers().percent(d.settled().mean())));
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<DataColumn> columns = new ArrayList<>();
    columns.add(DataColumn.text("design"));
    for (String count : List.of("units", "respondents", "waves", "questionnaires")) {
      columns.add(DataColumn.count(count));
    }
    for (String share : List.of("right", "settled", "p_best")) {
      columns.add(DataColumn.share(share));
      columns.add(DataColumn.share(share + "_se"));
    }
    for (String width : List.of("repeatable_width", "today_width")) {
      columns.add(DataColumn.points(width));
      columns.add(DataColumn.points(width + "_se"));
    }
    for (String gain : List.of("right_gain", "settled_gain")) {
      columns.add(DataColumn.share(gain));
      columns.add(DataColumn.share(gain + "_se"));
    }
    return new DataTable(id(), columns, designs.stream().map(this::row).toList());
  }

  private List<Cell> row(PlannedDesign d) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.code(d.id(), words().name("design", d.id())));
    row.add(Cell.count(d.units()));
    row.add(Cell.count(d.respondents()));
    row.add(Cell.count(d.waves()));
    row.add(Cell.count(d.questionnaires()));
    figure(row, Optional.of(d.right()));
    figure(row, Optional.of(d.settled()));
    figure(row, Optional.of(d.pBest()));
    figure(row, d.repeatableWidth());
    figure(row, d.todayWidth());
    figure(row, d.rightGain());
    figure(row, d.settledGain());
    return row;
  }

  private static void figure(List<Cell> row, Optional<SimulatedFigure> figure) {
    row.add(Cell.number(figure.map(SimulatedFigure::mean)));
    row.add(Cell.number(figure.map(SimulatedFigure::se)));
  }

  @Override
  public Layout layout() {
    List<LineLayout.Panel> drawn = new ArrayList<>();
    for (Panel panel : panels) {
      boolean last = drawn.size() == panels.size() - 1;
      drawn.add(
          new LineLayout.Panel(
              Name.of(panel.name()),
              "",
              Scale.hidden(-0.25, panel.steps().size() - 1 + 0.25),
              panel.steps().stream().map(p -> words.numbers().number(p.at(), 0)).toList(),
              Scale.percent(100, 20),
              List.of(),
              List.of(),
              List.of(
                  curve(panel, Step::right, words.say("chart.plan.right"), 0, last),
                  curve(panel, Step::settled, words.say("chart.plan.settled"), 1, last)),
              ""));
    }
    return new LineLayout(List.of(), drawn, panels.size(), 270);
  }

  /** A curve, its whiskers a little aside of the other's. */
  private Series curve(
      Panel panel, Function<Step, SimulatedFigure> figure, String name, int place, boolean named) {
    List<Point> points = new ArrayList<>();
    for (Step step : panel.steps()) {
      SimulatedFigure f = figure.apply(step);
      Point point =
          Point.of(points.size() + 0.06 * place - 0.03, 100 * f.mean(), Point.Mark.function(4))
              .within(
                  100 * Math.max(0, f.mean() - 2 * f.se()),
                  100 * Math.min(1, f.mean() + 2 * f.se()));
      points.add(named ? point.labelled(words.numbers().percent(f.mean()), name) : point);
    }
    return new Series(new Name(name, OptionalInt.of(place)), Series.Line.PLAIN, points);
  }
}
