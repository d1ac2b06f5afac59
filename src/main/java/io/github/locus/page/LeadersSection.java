package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How much of each function depends on who leads: the spread of its leaders, whether place can be told from them, each of them. */
final class LeadersSection {
  private LeadersSection() {}

  static Section of(ResultWords told, Pictures charts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(introduction(told)));
    blocks.add(dependence(told));
    if (!told.isOfUnits()) {
      blocks.add(place(told));
    }
    readings(told).ifPresent(blocks::add);
    // a row for each leader: as high as a page, and above what fills the page before it that page
    // would end half empty
    blocks.addAll(charts.about(Topic.LEADERS));
    blocks.addAll(VerdictSections.bullets(ReasonPlaces.LEADERS.of(told)));
    Table table = leaderTable(told);
    if (!table.rows().isEmpty()) {
      blocks.add(Block.Folded.of(table));
    }
    return new Section(
        "leaders", told.say("report.leaders", "leader", told.who("aLeader")), blocks);
  }

  /** Where leader and unit are not told apart for every function, it says so before any figure. */
  private static String introduction(ResultWords told) {
    String introduction = told.say("report.leaders.introduction");
    boolean apart =
        told.result().functions().values().stream().allMatch(FunctionResult::succession);
    return apart || told.isOfUnits()
        ? introduction
        : introduction + " " + told.say("report.leaders.together");
  }

  /** The two readings of functions for which leader and place are not told apart. */
  private static Optional<Table> readings(ResultWords told) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.readings.table"))
            .words(told.say("report.function"), told.say("report.status"))
            .figures(told.say("report.readings.leaders"), told.say("report.readings.places"));
    told.result()
        .functions()
        .forEach(
            (name, f) -> {
              if (f.place().ifPlace().isPresent()) {
                table.cell(name).cell(told.status(f.status()));
                table.estimate(f.repeatable());
                table.estimate(f.place().ifPlace());
                table.endRow();
              }
            });
    table.note(told.say("report.readings.note"));
    Table built = table.build();
    return built.rows().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  private static Table dependence(ResultWords told) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, told.say("report.leaders.spread.table"))
            .words(told.say("report.function"), told.say("report.leaders.rests-on"))
            .figures(
                told.say("report.leaders.number"),
                told.say("report.leaders.spread"),
                told.say(
                    "report.leaders.spread.wide",
                    "spread",
                    told.numbers().points(result.borders().notableSpread())),
                told.say("report.leaders.reported"),
                told.say("report.leaders.lost"));
    boolean who =
        result.functions().values().stream()
            .flatMap(f -> f.leaveOneOut().value().stream())
            .anyMatch(l -> l.leader().isPresent());
    if (who) {
      table.words(told.say("report.leaders.that-leader"));
    }
    table.figures(told.say("report.leaders.by-chance"), told.say("report.p"));
    result
        .functions()
        .forEach(
            (name, f) -> {
              table.cell(name).cell(separation(told, f)).cell(told.numbers().whole(f.leaders()));
              table.estimate(f.tau());
              table.probability(f.pSpread());
              table.estimate(f.reportedRepeatability());
              table.cell(f.leaveOneOut(), l -> told.numbers().number(l.max(), 1));
              if (who) {
                table.cell(f.leaveOneOut(), l -> l.leader().orElse(""));
              }
              table.interval(
                  f.leaveOneOut(),
                  l -> told.numbers().number(l.chanceMedian(), 1),
                  l ->
                      told.say(
                          "report.leaders.chance",
                          "high",
                          told.numbers().number(l.chanceHigh(), 1)));
              table.cell(f.leaveOneOut(), l -> told.numbers().pValue(l.p()));
              table.endRow();
            });
    table.note(told.say("report.leaders.spread.note"));
    return table.build();
  }

  private static Table place(ResultWords told) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, told.say("report.place.table"))
            .words(told.say("report.function"), told.say("report.place.apart"))
            .figures(
                told.say("report.place.leaders"),
                told.say("report.place.several-units"),
                told.say("report.place.several-leaders"),
                told.say("report.place.stays"));
    result
        .functions()
        .forEach(
            (name, f) -> {
              PlaceResult place = f.place();
              table.cell(name).cell(told.words().name("answer", f.succession() ? "yes" : "no"));
              table.cell(told.numbers().whole(place.ratedLeaders()));
              table.cell(told.numbers().whole(place.leadersOfSeveralUnits()));
              table.cell(told.numbers().whole(place.unitsOfSeveralLeaders()));
              table
                  .interval(
                      place.share(),
                      share -> told.numbers().percent(share.mean()),
                      share -> told.numbers().interval(100 * share.low(), 100 * share.high(), 0))
                  .endRow();
            });
    table.note(told.say("report.place.note"));
    return table.build();
  }

  private static String separation(ResultWords told, FunctionResult f) {
    String leaders = told.separation(f.separation());
    return f.succession() ? told.say("report.leaders.moves", "leaders", leaders) : leaders;
  }

  private static Table leaderTable(ResultWords told) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, told.say("report.leaders.all"))
            .words(told.say("report.function"), told.say("report.leader"));
    if (!told.isOfUnits()) {
      table.figures(told.say("report.leaders.units"));
    }
    table.figures(
        told.say("report.respondents"),
        share(told),
        told.say("report.leaders.effect"),
        told.say("report.leaders.level"),
        told.say("report.leaders.ready"));
    result
        .functions()
        .forEach(
            (name, f) -> {
              for (LeaderResult leader : f.leaderTable()) {
                leader(told, table.cell(name), leader);
              }
            });
    List<String> steps = steps(told);
    if (!result.options().internal() && !steps.isEmpty()) {
      table.note(told.say("report.leaders.all.note", "steps", told.words().list(steps)));
    }
    return table.build();
  }

  /** In which steps levels of coded leaders are told, by function; none of a function whose leaders are all named. */
  private static List<String> steps(ResultWords told) {
    List<String> steps = new ArrayList<>();
    told.result()
        .functions()
        .forEach(
            (name, f) -> {
              if (f.leaderStep().map(step -> step > 0).orElse(true)) {
                steps.add(step(told, name, f));
              }
            });
    return steps;
  }

  private static String step(ResultWords told, String name, FunctionResult f) {
    return f.leaderStep()
        .map(
            step ->
                told.say(
                    "report.leaders.all.steps",
                    "function",
                    name,
                    "points",
                    told.numbers().number(step, 1)))
        .orElseGet(() -> told.say("report.leaders.all.no-step", "function", name));
  }

  /** What the shares of leaders are of. */
  private static String share(ResultWords told) {
    Collection<FunctionResult> functions = told.result().functions().values();
    boolean known = functions.stream().anyMatch(FunctionResult::headcounts);
    boolean all = functions.stream().allMatch(FunctionResult::headcounts);
    return told.say(
        all
            ? "report.leaders.headcount"
            : known ? "report.leaders.headcount-or-units" : "report.leaders.share-of-units");
  }

  private static void leader(ResultWords told, TableBuilder table, LeaderResult l) {
    table.cell(l.called());
    if (!told.isOfUnits()) {
      table.cell(
          l.units().map(Shown::fact).orElseGet(() -> Shown.withheld(Reason.TELLS_WHOSE)),
          units -> told.numbers().whole(units));
    }
    table.cell(l.respondents(), told.numbers()::band);
    table.cell(l.headcountShare(), told.numbers()::shareOfSome);
    table.estimate(l.effect());
    table.estimate(l.level());
    table.probability(l.pReady());
    table.endRow();
  }
}
