package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What the survey says of each function: lenses, leaders, dimensions. */
final class FunctionSections {
  private FunctionSections() {}

  /** The levels of the functions of which the body tells; of the others it says where they are. */
  static Section overview(ResultWords told, BodyFunctions functions) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(lenses(told, functions.inBody(), false));
    if (!functions.others().isEmpty()) {
      blocks.add(
          new Block.Reference(
              told.say(
                  "report.functions.others", "functions", told.words().list(functions.others())),
              "all-functions"));
    }
    blocks.add(new Block.Reference(told.say("report.functions.words"), "glossary"));
    return new Section("functions", told.say("report.functions"), blocks);
  }

  /** All levels of all functions. */
  static Section all(ResultWords told, BodyFunctions functions) {
    List<String> names = new ArrayList<>(functions.inBody());
    names.addAll(functions.others());
    return new Section(
        "all-functions", told.say("report.functions.all"), List.of(lenses(told, names, true)));
  }

  private static Table lenses(ResultWords told, List<String> names, boolean whole) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(
                told, told.say(whole ? "report.functions.table.all" : "report.functions.table"))
            .words(told.say("report.function"), told.say("report.status"))
            .figures(told.say("report.today"), told.say("report.repeatable"));
    if (whole) {
      table.figures(told.say("report.renewed"));
    }
    table.figures(
        told.say("report.showcase"),
        told.say("report.at-risk"),
        told.say("report.new-leader", "leader", told.who("aNewLeader")));
    if (whole) {
      table.figures(told.say("report.respondents"));
    }
    names.forEach(
        name -> {
          FunctionResult f = Objects.requireNonNull(result.functions().get(name));
          table.cell(name).cell(told.status(f.status()) + contested(told, f));
          table.estimate(f.today());
          table.estimate(f.repeatable());
          if (whole) {
            table.estimate(f.renewed());
          }
          table.estimate(f.showcase());
          table.estimate(f.atRisk());
          table.probability(f.pNewLeader());
          if (whole) {
            table.cell(f.respondents(), n -> told.numbers().whole(n));
          }
          table.endRow();
        });
    return table.build();
  }

  private static String contested(ResultWords told, FunctionResult f) {
    return f.contested().orElse(false) ? told.say("report.status.contested") : "";
  }

  /** The organisation's own names with what they stand for, then the words of the lenses. */
  static List<Block.Term> lensTerms(ResultWords told) {
    List<Block.Term> terms = new ArrayList<>();
    told.result()
        .instrument()
        .roles()
        .forEach(
            (name, role) ->
                terms.add(new Block.Term(name, told.say("report.term.role", "role", role))));
    terms.addAll(termsOfLenses(told));
    return terms;
  }

  private static List<Block.Term> termsOfLenses(ResultWords told) {
    Result result = told.result();
    String threshold = told.numbers().points(result.options().threshold());
    List<Block.Term> terms = new ArrayList<>();
    Collections.addAll(
        terms,
        new Block.Term(told.say("report.today"), told.say("report.term.today")),
        new Block.Term(
            told.say("report.repeatable"),
            told.say("report.term.repeatable", "leaders", told.ofNewLeaders())),
        new Block.Term(told.say("report.renewed"), told.say("report.term.renewed")),
        new Block.Term(
            told.say("report.showcase"),
            told.say("report.term.showcase", "underBestLeader", told.who("underBestLeader"))),
        new Block.Term(told.say("report.at-risk"), told.say("report.term.at-risk")),
        new Block.Term(
            told.say("report.new-leader", "leader", told.who("aNewLeader")),
            told.say(
                "report.term.new-leader",
                "newLeader",
                told.who("newLeader"),
                "threshold",
                threshold)),
        new Block.Term(told.say("report.systematic"), told.say("report.term.systematic")));
    if (!told.isOfUnits()) {
      terms.add(
          new Block.Term(
              told.say("report.leader-dependent"), told.say("report.term.leader-dependent")));
    }
    Collections.addAll(
        terms,
        new Block.Term(told.say("report.uneven"), told.say("report.term.uneven")),
        new Block.Term(told.say("report.ready-unproven"), told.say("report.term.ready-unproven")),
        new Block.Term(
            told.say("report.uncertain"),
            told.say("report.term.uncertain", "threshold", threshold)),
        new Block.Term(
            told.say("report.not-ready"),
            told.say("report.term.not-ready", "threshold", threshold)),
        new Block.Term(told.say("report.contested"), told.say("report.term.contested")));
    return terms;
  }

  static Section leaders(ResultWords told, Pictures charts) {
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
    int enough = told.result().borders().enoughLeaders();
    String leaders =
        switch (f.separation()) {
          case NONE -> told.say("separation.none");
          case WEAK -> told.say("separation.weak", "fewer", told.numbers().whole(enough - 1));
          case GOOD -> told.say("separation.good", "enough", told.numbers().whole(enough));
        };
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

  static Section dimensions(ResultWords told, Pictures charts) {
    List<Block> blocks = new ArrayList<>(charts.about(Topic.DIMENSIONS));
    blocks.add(
        Block.Folded.of(
            byDimension(told, told.say("report.dimensions.today"), FunctionResult::dimensions)));
    blocks.add(
        Block.Folded.of(
            byDimension(
                told,
                told.say("report.dimensions.repeatable"),
                FunctionResult::repeatableDimensions)));
    blocks.addAll(charts.folded(Topic.ANSWERS));
    return new Section("dimensions", told.say("report.dimensions"), blocks);
  }

  private static Table byDimension(
      ResultWords told,
      String title,
      Function<FunctionResult, Map<String, Shown<Estimate>>> levels) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, title)
            .words(told.say("report.dimension"))
            .figures(told.say("report.weight"));
    table.figures(result.functions().keySet().toArray(String[]::new));
    for (DimensionSummary d : result.instrument().capabilities()) {
      table.cell(d.name()).cell(told.numbers().percent(d.weight()));
      for (FunctionResult f : result.functions().values()) {
        table.estimate(Objects.requireNonNull(levels.apply(f).get(d.id())));
      }
      table.endRow();
    }
    return table.build();
  }
}
