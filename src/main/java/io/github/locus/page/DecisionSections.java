package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.CrossCheck;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Result;
import io.github.locus.result.SensitivityResult;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.result.Verdict;
import io.github.locus.result.VerdictVariant;
import io.github.locus.result.WeightingResult;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How firm the ranking is, what changes of leader showed, and what people say. */
final class DecisionSections {
  private DecisionSections() {}

  /** How firm the ranking is: a picture, and a sentence for each thing that could move it. */
  static Optional<Section> firmness(ResultWords told, Pictures charts) {
    if (told.result().decision().isEmpty()) {
      return Optional.empty();
    }
    DecisionResult decision = told.result().decision().orElseThrow();
    List<String> sentences = new ArrayList<>();
    if (told.result().verdict().wouldChange().stream().noneMatch(c -> c.code().equals("weight"))) {
      charts
          .titled("sensitivity")
          .ifPresent(title -> sentences.add(told.say("report.sentence", "text", title)));
    }
    otherWeightings(told, decision.weightings()).ifPresent(sentences::add);
    withoutUnits(told).ifPresent(sentences::add);
    dominance(told, decision, told.result().verdict().functions()::contains)
        .ifPresent(sentences::add);
    List<Block> words = new ArrayList<>(VerdictSections.bullets(sentences));
    words.add(new Block.Reference(told.say("report.ranking.elsewhere"), "ranking-figures"));
    words.add(new Block.Reference(told.say("report.robustness.elsewhere"), "robustness"));
    List<Picture> pictures = charts.about(Topic.RANKING).stream().limit(1).toList();
    return Optional.of(
        new Section(
            "ranking",
            told.say("report.ranking"),
            List.of(new Block.Beside(List.copyOf(pictures), words))));
  }

  /** The declared weights are among those compared, and are no other ones. */
  private static Optional<String> otherWeightings(
      ResultWords told, List<WeightingResult> compared) {
    Optional<String> first = told.result().verdict().firstRepeatable();
    List<WeightingResult> all =
        compared.stream()
            .filter(weighting -> !told.result().instrument().declares(weighting.weights()))
            .toList();
    return all.isEmpty() || first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            told.say(
                "report.ranking.weightings",
                "function",
                first.get(),
                "same",
                told.numbers()
                    .whole(all.stream().filter(w -> w.first().equals(first.get())).count()),
                "all",
                told.numbers().whole(all.size())));
  }

  private static Optional<String> withoutUnits(ResultWords told) {
    Verdict verdict = told.result().verdict();
    List<VerdictVariant> without =
        told.result().robustness().withoutUnit().values().stream()
            .flatMap(shown -> shown.value().stream())
            .map(UnitLeftOut::verdict)
            .toList();
    long same =
        without.stream()
            .filter(variant -> variant.says(verdict.kind(), verdict.functions()))
            .count();
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            told.say(
                    "report.ranking.without-units",
                    "same",
                    told.numbers().whole(same),
                    "all",
                    told.numbers().whole(without.size()))
                + order(told, without));
  }

  /** A verdict that leaves the choice open is the same whoever is ahead, but a reader wants to know. */
  private static String order(ResultWords told, List<VerdictVariant> without) {
    Verdict verdict = told.result().verdict();
    List<String> named = verdict.functions();
    long others =
        without.stream()
            .filter(variant -> variant.says(verdict.kind(), named))
            .filter(variant -> !named.isEmpty() && !variant.functions().get(0).equals(named.get(0)))
            .count();
    return others == 0
        ? ""
        : " " + told.say("report.ranking.without-units.order", "n", told.numbers().whole(others));
  }

  /** Which functions are as good as which others in every dimension: a function once, with all that it is as good as. */
  private static Optional<String> dominance(
      ResultWords told, DecisionResult decision, Predicate<String> ofWhich) {
    Map<String, List<String>> over = new LinkedHashMap<>();
    decision.dominance().stream()
        .filter(d -> d.dominates() && ofWhich.test(d.function()))
        .forEach(d -> over.computeIfAbsent(d.function(), name -> new ArrayList<>()).add(d.over()));
    String pairs =
        over.entrySet().stream()
            .map(
                one ->
                    told.say(
                        "report.ranking.over",
                        "function",
                        one.getKey(),
                        "other",
                        told.words().list(one.getValue())))
            .collect(Collectors.joining("; "));
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(told.say("report.ranking.dominance", "pairs", pairs));
  }

  static Optional<Section> ranking(ResultWords told, Pictures charts) {
    Result result = told.result();
    if (result.decision().isEmpty()) {
      return Optional.empty();
    }
    DecisionResult decision = result.decision().orElseThrow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(told.say("report.ranking.introduction")));
    blocks.add(first(told, decision));
    charts.about(Topic.RANKING).stream().skip(1).forEach(blocks::add);
    decision.sensitivity().ifPresent(s -> blocks.add(Block.Folded.of(critical(told, s))));
    if (!decision.weightings().isEmpty()) {
      blocks.add(weightings(told, decision));
    }
    decision.crossCheck().ifPresent(check -> blocks.add(crossCheck(told, check)));
    dominance(told, decision, function -> true)
        .ifPresent(pairs -> blocks.add(new Block.Paragraph(pairs)));
    return Optional.of(new Section("ranking-figures", told.say("report.ranking.figures"), blocks));
  }

  private static Table first(ResultWords told, DecisionResult decision) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.ranking.best"))
            .words(told.say("report.function"))
            .figures(
                told.say("report.ranking.on-today"),
                told.say("report.ranking.on-repeatable"),
                told.say("report.ranking.on-showcase"),
                told.say("report.ranking.loss"));
    for (String name : decision.repeatable().pBest().keySet()) {
      table.cell(name);
      share(told, table, decision.today(), name);
      share(told, table, decision.repeatable(), name);
      share(told, table, decision.showcase(), name);
      table.cell(
          decision.repeatable().expectedLoss(),
          all -> points(told, Optional.ofNullable(all.get(name))));
      table.endRow();
    }
    table.note(told.say("report.ranking.loss.note"));
    return table.build();
  }

  private static void share(ResultWords told, TableBuilder table, LensDecision lens, String name) {
    table.cell(probability(told, lens.pBest(), name));
  }

  private static String probability(ResultWords told, Map<String, Double> pBest, String name) {
    return Optional.ofNullable(pBest.get(name)).map(told.numbers()::probability).orElse("");
  }

  private static String points(ResultWords told, Optional<Double> loss) {
    return loss.map(l -> told.numbers().number(l, 1)).orElse("");
  }

  private static Table critical(ResultWords told, Map<String, SensitivityResult> sensitivity) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, told.say("report.ranking.critical.table"))
            .words(told.say("report.dimension"))
            .figures(told.say("report.ranking.declared"), told.say("report.ranking.critical"));
    sensitivity.forEach(
        (id, one) -> {
          table.cell(told.dimension(id));
          table.cell(
              result.instrument().dimensions().stream()
                  .filter(d -> d.id().equals(id))
                  .findFirst()
                  .map(d -> told.numbers().percent(d.weight()))
                  .orElse(""));
          table.cell(one.criticalWeight(), told.numbers()::percent).endRow();
        });
    return table.build();
  }

  private static Table weightings(ResultWords told, DecisionResult decision) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.weightings.table"))
            .words(told.say("report.weightings.weighting"), told.say("report.weightings.first"));
    decision.repeatable().pBest().keySet().forEach(name -> table.figures(name));
    for (WeightingResult w : decision.weightings()) {
      table.cell(named(told, w)).cell(w.first());
      for (String name : decision.repeatable().pBest().keySet()) {
        table.cell(probability(told, w.pBest(), name));
      }
      table.endRow();
    }
    table.note(told.say("report.weightings.note"));
    return table.build();
  }

  /** A reader of the levels looks for the row of the declared weights. */
  private static String named(ResultWords told, WeightingResult weighting) {
    String name = told.words().name("weighting", weighting.name());
    return told.result().instrument().declares(weighting.weights())
            && !weighting.name().equals(WeightingResult.DECLARED)
        ? told.say("report.weightings.as-declared", "weighting", name)
        : name;
  }

  private static Block crossCheck(ResultWords told, CrossCheck check) {
    String factor = told.numbers().number(check.factor(), 2);
    return new Block.Paragraph(
        Optional.ofNullable(check.level().get(check.function()))
            .map(
                level ->
                    told.say(
                        "report.ranking.plain.level",
                        "factor",
                        factor,
                        "function",
                        check.function(),
                        "level",
                        told.numbers().number(level, 1)))
            .orElseGet(
                () ->
                    told.say(
                        "report.ranking.plain", "factor", factor, "function", check.function())));
  }
}
