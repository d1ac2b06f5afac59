package io.github.locus.report;

import io.github.locus.chart.Words;
import io.github.locus.result.CrossCheck;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Result;
import io.github.locus.result.SensitivityResult;
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
    DecisionResult decision = result.decision().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "How much each dimension counts is a judgement, so the weights are varied thousands of times around the"
                + " declared ones, together with the uncertainty of the survey. The table counts how often each function"
                + " comes first."));
    blocks.add(new Block.OpenTable(first(result, decision)));
    blocks.addAll(charts.picture("ranks"));
    blocks.addAll(charts.picture("sensitivity"));
    decision.sensitivity().ifPresent(s -> blocks.add(new Block.FoldedTable(critical(result, s))));
    if (!decision.weightings().isEmpty()) {
      blocks.add(new Block.OpenTable(weightings(result, decision)));
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

  private static TableView first(Result result, DecisionResult decision) {
    TableBuilder table =
        new TableBuilder(result, "Chance of being the best choice")
            .words("Function")
            .figures("On today", "On repeatable", "On showcase", "Expected loss, points");
    for (String name : decision.repeatable().pBest().keySet()) {
      table.cell(name);
      share(table, decision.today(), name);
      share(table, decision.repeatable(), name);
      share(table, decision.showcase(), name);
      table.cell(
          decision.repeatable().expectedLoss(), all -> points(Optional.ofNullable(all.get(name))));
      table.endRow();
    }
    table.note(
        "Expected loss: points of repeatable readiness given up, on average, by choosing this function.");
    return table.build();
  }

  private static void share(TableBuilder table, LensDecision lens, String name) {
    table.cell(probability(lens.pBest(), name));
  }

  private static String probability(Map<String, Double> pBest, String name) {
    return Optional.ofNullable(pBest.get(name)).map(FigureFormat::probability).orElse("");
  }

  private static String points(Optional<Double> loss) {
    return loss.map(l -> FigureFormat.number(l, 1)).orElse("");
  }

  private static TableView critical(Result result, Map<String, SensitivityResult> sensitivity) {
    TableBuilder table =
        new TableBuilder(result, "The weight at which the first two change places")
            .words("Dimension")
            .figures("Declared weight", "Critical weight");
    sensitivity.forEach(
        (id, one) -> {
          table.cell(Words.dimension(result, id));
          table.cell(
              result.instrument().dimensions().stream()
                  .filter(d -> d.id().equals(id))
                  .findFirst()
                  .map(d -> FigureFormat.percent(d.weight()))
                  .orElse(""));
          table.cell(one.criticalWeight(), FigureFormat::percent).endRow();
        });
    return table.build();
  }

  private static TableView weightings(Result result, DecisionResult decision) {
    TableBuilder table =
        new TableBuilder(result, "Other weightings").words("Weighting", "Comes first");
    decision.repeatable().pBest().keySet().forEach(name -> table.figures(name));
    for (WeightingResult w : decision.weightings()) {
      table.cell(w.name()).cell(w.first());
      for (String name : decision.repeatable().pBest().keySet()) {
        table.cell(probability(w.pBest(), name));
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
}
