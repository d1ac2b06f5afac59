package io.github.locus.report;

import io.github.locus.chart.Words;
import io.github.locus.result.CrossCheck;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.LensDecision;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Result;
import io.github.locus.result.SensitivityResult;
import io.github.locus.result.Share;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.WeightingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How firm the ranking is, what changes of leader showed, and what people say. */
final class DecisionSections {
  private DecisionSections() {}

  static Optional<Section> ranking(Result result, DrawnCharts charts) {
    if (result.decision().isEmpty()) {
      return Optional.empty();
    }
    DecisionResult decision = result.decision().get();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "How much each dimension counts is a judgement, so the weights are varied thousands of times around the"
                + " declared ones, together with the uncertainty of the survey. The table counts how often each function"
                + " comes first."));
    blocks.add(new Block.OpenTable(first(decision)));
    blocks.addAll(charts.picture("ranks"));
    blocks.addAll(charts.picture("sensitivity"));
    decision.sensitivity().ifPresent(s -> blocks.add(new Block.FoldedTable(critical(result, s))));
    if (!decision.weightings().isEmpty()) {
      blocks.add(new Block.OpenTable(weightings(decision)));
    }
    decision.crossCheck().ifPresent(check -> blocks.add(crossCheck(check)));
    String dominance =
        decision.dominance().stream()
            .filter(d -> d.dominates())
            .map(d -> d.function() + " over " + d.over())
            .collect(Collectors.joining("; "));
    if (!dominance.isEmpty()) {
      blocks.add(
          new Block.Paragraph("At least as good in every dimension today: " + dominance + "."));
    }
    return Optional.of(new Section("ranking", "How firm the ranking is", blocks));
  }

  private static TableView first(DecisionResult decision) {
    TableBuilder table =
        new TableBuilder("Chance of being the best choice")
            .words("Function")
            .figures("On today", "On repeatable", "On showcase", "Expected loss, points");
    for (String name : decision.repeatable().pBest().keySet()) {
      table.cell(name);
      share(table, decision.today(), name);
      share(table, decision.repeatable(), name);
      share(table, decision.showcase(), name);
      Optional<Double> loss =
          decision.repeatable().expectedLoss().flatMap(all -> Optional.ofNullable(all.get(name)));
      table.cell(loss, l -> FigureFormat.number(l, 1), decision.repeatable().why(), "expectedLoss");
      table.endRow();
    }
    table.note(
        "Expected loss: points of repeatable readiness given up, on average, by choosing this function.");
    return table.build();
  }

  private static void share(TableBuilder table, LensDecision lens, String name) {
    table.probability(Optional.ofNullable(lens.pBest().get(name)), lens.why(), "pBest");
  }

  private static TableView critical(Result result, Map<String, SensitivityResult> sensitivity) {
    TableBuilder table =
        new TableBuilder("The weight at which the first two change places")
            .words("Dimension")
            .figures("Declared weight", "Critical weight");
    sensitivity.forEach(
        (id, one) -> {
          table.cell(Words.dimension(result, id));
          Optional<Double> declared =
              result.instrument().dimensions().stream()
                  .filter(d -> d.id().equals(id))
                  .findFirst()
                  .map(d -> d.weight());
          table.cell(declared, FigureFormat::percent, one.why(), "weight");
          table
              .cell(one.criticalWeight(), FigureFormat::percent, one.why(), "criticalWeight")
              .endRow();
        });
    return table.build();
  }

  private static TableView weightings(DecisionResult decision) {
    TableBuilder table = new TableBuilder("Other weightings").words("Weighting", "Comes first");
    decision.repeatable().pBest().keySet().forEach(name -> table.figures(name));
    for (WeightingResult w : decision.weightings()) {
      table.cell(w.name()).cell(w.first());
      for (String name : decision.repeatable().pBest().keySet()) {
        table.probability(Optional.ofNullable(w.pBest().get(name)), Map.of(), "pBest");
      }
      table.endRow();
    }
    table.note("Chance of being the best choice on the repeatable lens under each weighting.");
    return table.build();
  }

  private static Block crossCheck(CrossCheck check) {
    return new Block.Paragraph(
        "A plain calculation without a model (mean of the leaders' means less 0.84 of their standard deviation, noise"
            + " taken off) names "
            + check.function()
            + Optional.ofNullable(check.level().get(check.function()))
                .map(level -> ", at " + FigureFormat.number(level, 1) + " points")
                .orElse("")
            + ".");
  }

  static Optional<Section> succession(Result result, DrawnCharts charts) {
    if (result.succession().isEmpty()) {
      return Optional.empty();
    }
    TableBuilder table =
        new TableBuilder("Where the leader changed, against where not")
            .words("Function")
            .figures("Changed", "Stable", "Shift, points", "p", "Spread, points²", "p");
    for (Map.Entry<String, SuccessionResult> entry : result.succession().get().entrySet()) {
      SuccessionResult s = entry.getValue();
      table.cell(entry.getKey().equals("all") ? "All functions" : entry.getKey());
      table.cell(FigureFormat.number(s.changed(), 0)).cell(FigureFormat.number(s.stable(), 0));
      estimate(table, s.shift(), s.why(), "shift");
      estimate(table, s.spread(), s.why(), "spread");
      table.endRow();
    }
    table.note(
        "Pairs of waves of a unit. Shift: how much more a unit's level moved where the leader changed; near zero if"
            + " successors are as good as those before. Spread: how much more it scattered, which estimates the variance"
            + " between leaders. 90% intervals.");
    List<Block> blocks = new ArrayList<>(charts.picture("trend"));
    blocks.addAll(charts.picture("succession"));
    blocks.add(new Block.OpenTable(table.build()));
    return Optional.of(new Section("succession", "What changes of leader showed", blocks));
  }

  private static void estimate(
      TableBuilder table,
      Optional<SuccessionEstimate> estimate,
      Map<String, String> why,
      String component) {
    table.cell(
        estimate,
        e ->
            FigureFormat.number(e.estimate(), 1)
                + " ("
                + FigureFormat.interval(e.low(), e.high(), 1)
                + ")",
        why,
        component);
    table.cell(estimate, e -> FigureFormat.pValue(e.p()), why, component);
  }

  static Optional<Section> perceptions(Result result) {
    if (result.perceptions().isEmpty()) {
      return Optional.empty();
    }
    PerceptionsResult p = result.perceptions().get();
    List<Block> blocks = new ArrayList<>();
    if (!p.shouldLead().isEmpty() || !p.turnTo().isEmpty()) {
      TableBuilder table =
          new TableBuilder("Nominations, share of those asked with 90% interval")
              .words("Function")
              .figures("Should lead", "People turn to", "Turned to from outside");
      List<String> names = new ArrayList<>(p.shouldLead().keySet());
      p.turnTo().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
      for (String name : names) {
        table.cell(name.equals("none") ? "none of them" : name);
        share(table, p.shouldLead().get(name), p.why(), "shouldLead");
        share(table, p.turnTo().get(name), p.why(), "turnTo");
        if (name.equals("none")) {
          table.cell("");
        } else {
          share(table, p.fromOutside().get(name), p.why(), "fromOutside");
        }
        table.endRow();
      }
      blocks.add(new Block.OpenTable(table.build()));
    }
    if (!p.window().isEmpty()) {
      TableBuilder table =
          new TableBuilder("How soon a solution is needed").words("Needed").figures("Share");
      p.window()
          .forEach(
              (choice, share) -> {
                table.cell(choice.replace('-', ' '));
                share(table, share, p.why(), "window");
                table.endRow();
              });
      blocks.add(new Block.OpenTable(table.build()));
    }
    return Optional.of(new Section("perceptions", "What people say", blocks));
  }

  private static void share(
      TableBuilder table,
      @org.jspecify.annotations.Nullable Share share,
      Map<String, String> why,
      String component) {
    Optional<String> text =
        Optional.ofNullable(share)
            .filter(s -> s.share().isPresent())
            .map(
                s ->
                    FigureFormat.percent(s.share().orElseThrow())
                        + (s.low().isPresent() && s.high().isPresent()
                            ? " ("
                                + FigureFormat.interval(
                                    100 * s.low().get(), 100 * s.high().get(), 0)
                                + ")"
                            : ""));
    table.cell(text, t -> t, why, component);
  }
}
