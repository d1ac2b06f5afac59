package io.github.locus.report;

import io.github.locus.chart.Words;
import io.github.locus.result.Band;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What the survey says of each function: lenses, leaders, dimensions. */
final class FunctionSections {
  private FunctionSections() {}

  static Section overview(Result result, DrawnCharts charts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.OpenTable(lenses(result)));
    blocks.addAll(charts.picture("lenses"));
    blocks.add(new Block.Terms(lensTerms(result)));
    return new Section("functions", "The functions at a glance", blocks);
  }

  private static TableView lenses(Result result) {
    TableBuilder table =
        new TableBuilder(result, "Readiness in points of 100, with 90% intervals")
            .words("Function", "Status")
            .figures(
                "Today",
                "Repeatable",
                "Showcase",
                "At risk",
                "A new leader is ready",
                "Respondents");
    result
        .functions()
        .forEach(
            (name, f) -> {
              table.cell(name).cell(Words.status(f.status()) + contested(f));
              table.estimate(f.today());
              table.estimate(f.repeatable());
              table.estimate(f.showcase());
              table.estimate(f.atRisk());
              table.probability(f.pNewLeader());
              table.cell(f.respondents(), FunctionSections::count);
              table.endRow();
            });
    return table.build();
  }

  private static String contested(FunctionResult f) {
    return f.contested().orElse(false) ? ", contested" : "";
  }

  private static String count(Number n) {
    return FigureFormat.number(n.doubleValue(), 0);
  }

  private static List<Block.Term> lensTerms(Result result) {
    String threshold = FigureFormat.points(result.options().threshold());
    return List.of(
        new Block.Term("Today", "the level that the function reaches with the leaders it has now."),
        new Block.Term(
            "Repeatable",
            "the level that "
                + Words.ofNewLeaders(result.options().assurance())
                + " would reach or beat. The recommendation rests on it."),
        new Block.Term(
            "Showcase",
            "the level under its best present leader: what is possible, not what is usual."),
        new Block.Term(
            "At risk",
            "today less repeatable: what one unlucky change of leader may cost. It is above zero even where all leaders are alike good."),
        new Block.Term(
            "A new leader is ready",
            "chance that a newly appointed leader reaches "
                + threshold
                + " points, the level that counts as ready."),
        new Block.Term("Systematic", "ready today and, very likely, under new leaders too."),
        new Block.Term(
            "Leader-dependent", "works under some leaders and may not under the next ones."),
        new Block.Term(
            "Ready, unproven", "ready today; the survey cannot show whether it would last."),
        new Block.Term(
            "Contested",
            "what people report about repeatability and what the ratings show disagree."));
  }

  static Section leaders(Result result, DrawnCharts charts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "If a function lives on one astute leader, its level leaves with that person. The chart shows how far"
                + " leaders of the same function lie apart; the table, what the function would lose without the"
                + " leader who matters most, beside what chance alone would show."));
    blocks.addAll(charts.picture("leaders"));
    blocks.add(new Block.OpenTable(dependence(result)));
    blocks.add(new Block.OpenTable(place(result)));
    TableView table = leaderTable(result);
    if (!table.rows().isEmpty()) {
      blocks.add(new Block.FoldedTable(table));
    }
    return new Section("leaders", "What hangs on a leader", blocks);
  }

  private static TableView dependence(Result result) {
    TableBuilder table =
        new TableBuilder(result, "Spread between leaders, and the leader who matters most")
            .words("Function", "Rests on")
            .figures(
                "Leaders",
                "Spread",
                "Spread of 5 or more",
                "Reported repeatability",
                "Lost without one leader")
            .words("That leader")
            .figures("By chance", "p");
    result
        .functions()
        .forEach(
            (name, f) -> {
              table.cell(name).cell(separation(f)).cell(count(f.leaders()));
              table.estimate(f.tau());
              table.probability(f.pSpread());
              table.estimate(f.reportedRepeatability());
              table.cell(f.leaveOneOut(), l -> FigureFormat.number(l.max(), 1));
              table.cell(f.leaveOneOut(), l -> l.leader());
              table.cell(
                  f.leaveOneOut(),
                  l ->
                      FigureFormat.number(l.chanceMedian(), 1)
                          + " (up to "
                          + FigureFormat.number(l.chanceHigh(), 1)
                          + ")");
              table.cell(f.leaveOneOut(), l -> FigureFormat.pValue(l.p()));
              table.endRow();
            });
    table.note(
        "Spread: standard deviation between leaders, points. Moves: leaders have changed or lead several units, so that leader and place are told apart. By chance: the same figure when ratings are dealt to units at random, median and 95% bound.");
    return table.build();
  }

  private static TableView place(Result result) {
    TableBuilder table =
        new TableBuilder(result, "Leader or place?")
            .words("Function", "Told apart")
            .figures(
                "Leaders rated",
                "Of several units",
                "Units of several leaders",
                "Stays with the place");
    result
        .functions()
        .forEach(
            (name, f) -> {
              PlaceResult place = f.place();
              table.cell(name).cell(f.succession() ? "yes" : "no");
              table.cell(count(place.ratedLeaders())).cell(count(place.leadersOfSeveralUnits()));
              table.cell(count(place.unitsOfSeveralLeaders()));
              table.cell(place.share(), FunctionSections::percent).endRow();
            });
    table.note(
        "Over all waves. What a leader adds and what the place adds are told apart only by leaders who have led several"
            + " units and units that have had several leaders. Stays with the place: of the variance between units, the"
            + " share that does not move with the leader, with its 90% interval.");
    return table.build();
  }

  private static String percent(Estimate e) {
    return FigureFormat.percent(e.mean())
        + " ("
        + FigureFormat.interval(100 * e.low(), 100 * e.high(), 0)
        + ")";
  }

  private static String separation(FunctionResult f) {
    String leaders =
        switch (f.separation()) {
          case "good" -> "5+ leaders";
          case "weak" -> "2–4 leaders";
          default -> "no comparison";
        };
    return f.succession() ? leaders + ", moves" : leaders;
  }

  private static TableView leaderTable(Result result) {
    TableBuilder table =
        new TableBuilder(result, "All present leaders")
            .words("Function", "Leader")
            .figures("Units", "Respondents", "Share of headcount", "Effect", "Level", "Ready");
    result
        .functions()
        .forEach(
            (name, f) -> {
              for (LeaderResult leader : f.leaderTable()) {
                leader(table.cell(name), leader);
              }
            });
    return table.build();
  }

  private static void leader(TableBuilder table, LeaderResult l) {
    table.cell(l.name().map(n -> n + " (" + l.code() + ")").orElse(l.code()));
    table.cell(count(l.units()));
    table.cell(l.respondents(), Band::toString);
    table.cell(l.headcountShare(), FigureFormat::percent);
    table.estimate(l.effect());
    table.estimate(l.level());
    table.probability(l.pReady());
    table.endRow();
  }

  static Section dimensions(Result result, DrawnCharts charts) {
    List<Block> blocks = new ArrayList<>(charts.picture("dimensions"));
    blocks.add(
        new Block.FoldedTable(
            byDimension(result, "Today, by dimension", FunctionResult::dimensions)));
    blocks.add(
        new Block.FoldedTable(
            byDimension(result, "Repeatable, by dimension", FunctionResult::repeatableDimensions)));
    blocks.addAll(charts.folded(chart -> chart.id().startsWith("answers")));
    return new Section("dimensions", "Strengths and gaps", blocks);
  }

  private static TableView byDimension(
      Result result, String title, Function<FunctionResult, Map<String, Shown<Estimate>>> levels) {
    TableBuilder table = new TableBuilder(result, title).words("Dimension").figures("Weight");
    table.figures(result.functions().keySet().toArray(String[]::new));
    for (DimensionSummary d : result.instrument().dimensions()) {
      if (d.role().equals("capability")) {
        table.cell(d.name()).cell(FigureFormat.percent(d.weight()));
        for (FunctionResult f : result.functions().values()) {
          table.estimate(Objects.requireNonNull(levels.apply(f).get(d.id())));
        }
        table.endRow();
      }
    }
    return table.build();
  }
}
