package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What the survey says of each function: lenses and dimensions. */
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
