package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.result.AgreementResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.ModelPosterior;
import io.github.locus.result.PredictiveCheck;
import io.github.locus.result.ProtectedWave;
import io.github.locus.result.QualityResult;
import io.github.locus.result.ReadinessReliability;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How good the evidence is. */
final class EvidenceSections {
  private EvidenceSections() {}

  static Section quality(ResultWords told, Pictures charts) {
    Result result = told.result();
    QualityResult quality = result.quality();
    List<Block> blocks = new ArrayList<>();
    blocks.add(facts(told));
    blocks.addAll(charts.about(Topic.EVIDENCE));
    blocks.add(Block.Folded.of(shares(told)));
    checks(told).ifPresent(table -> blocks.add(Block.Folded.of(table)));
    blocks.addAll(charts.about(Topic.OWN_VIEW));
    if (!quality.reliability().isEmpty()) {
      blocks.add(Block.Folded.of(reliability(told)));
      quality
          .readiness()
          .eigenvalues()
          .ifPresent(values -> blocks.add(new Block.Paragraph(eigenvalues(told, values))));
      blocks.add(Block.Folded.of(units(told)));
    }
    Table merged = merged(told);
    if (!merged.rows().isEmpty()) {
      blocks.add(Block.Folded.of(merged));
    }
    if (!quality.responseByUnit().isEmpty()) {
      blocks.add(Block.Folded.of(response(told)));
    }
    if (!quality.agreement().isEmpty()) {
      blocks.add(Block.Folded.of(agreement(told)));
    }
    List<String> findings = told.sentences().findings();
    if (!findings.isEmpty()) {
      blocks.add(new Block.Bullets(findings));
    }
    return new Section("evidence", told.say("report.evidence"), blocks);
  }

  private static Table facts(ResultWords told) {
    Result result = told.result();
    QualityResult quality = result.quality();
    TableBuilder table =
        new TableBuilder(told, told.say("report.evidence.table"))
            .words(told.say("report.evidence.what"))
            .figures(told.say("report.evidence.figure"));
    table.cell(told.say("report.evidence.response-rate"));
    table.cell(quality.responseRate(), told.numbers()::percent).endRow();
    table
        .cell(told.say("report.evidence.ratings-read"))
        .cell(result.scoring().rows(), n -> told.numbers().whole(n))
        .endRow();
    table
        .cell(told.say("report.evidence.ratings-used"))
        .cell(result.scoring().ratingsUsed(), n -> told.numbers().whole(n))
        .endRow();
    table
        .cell(told.say("report.evidence.filled-in"))
        .cell(result.scoring().imputedShare(), told.numbers()::percent)
        .endRow();
    table.cell(told.say("report.evidence.straight-lining"));
    table.cell(quality.straightLining(), s -> told.numbers().percent(s.share())).endRow();
    result
        .scoring()
        .weights()
        .ifPresent(
            w ->
                table
                    .cell(told.say("report.evidence.design-effect"))
                    .cell(told.numbers().number(w.designEffect(), 2))
                    .endRow());
    if (quality.sampler().draws() > 0) {
      table.cell(told.say("report.evidence.sampler"));
      table
          .cell(
              told.numbers().number(quality.sampler().effectiveSampleSize(), 0)
                  + quality
                      .sampler()
                      .paretoShape()
                      .map(k -> ", " + told.numbers().number(k, 2))
                      .orElse(""))
          .endRow();
    }
    return table.build();
  }

  private static Table reliability(ResultWords told) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, told.say("report.reliability.table"))
            .words(told.say("report.dimension"))
            .figures(
                told.say("report.reliability.items"),
                told.say("report.n"),
                told.say("report.reliability.alpha"),
                told.say("report.reliability.interval"),
                told.say("report.reliability.omega"),
                told.say("report.reliability.alpha-within"),
                told.say("report.reliability.omega-within"));
    result
        .quality()
        .reliability()
        .forEach(
            (id, r) -> {
              table.cell(told.dimension(id)).cell(told.numbers().number(r.items(), 0));
              table.cell(r.n(), n -> told.numbers().number(n, 0));
              table.cell(r.alpha(), a -> told.numbers().number(a, 2));
              table.cell(r.alphaInterval(), i -> told.numbers().interval(i.low(), i.high(), 2));
              coefficient(told, table, r.omega());
              coefficient(told, table, r.alphaWithin());
              coefficient(told, table, r.omegaWithin());
              table.endRow();
            });
    ReadinessReliability readiness = result.quality().readiness();
    table.cell(told.say("report.reliability.readiness")).cell("").cell("");
    coefficient(told, table, readiness.alpha());
    table.cell("").cell("");
    coefficient(told, table, readiness.alphaWithin());
    table.cell("").endRow();
    table.note(told.say("report.reliability.note", "bound", told.numbers().number(0.7, 1)));
    return table.build();
  }

  /** The share of the variance, by source, with its interval: what an analysis of variance does not tell. */
  private static Table shares(ResultWords told) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.shares.table"))
            .words(told.say("report.function"))
            .figures(
                told.say("report.shares.leader"),
                told.words().name("source", "place"),
                told.words().name("source", "cell"),
                told.words().name("source", "climate"),
                told.words().name("source", "respondent"),
                told.words().name("source", "residual"),
                told.say("report.shares.new-leader"));
    told.result()
        .posterior()
        .share()
        .forEach(
            (name, bySource) -> {
              table.cell(name);
              bySource
                  .values()
                  .forEach(
                      share ->
                          table.interval(
                              share,
                              s -> told.numbers().percent(s.mean()),
                              s -> told.numbers().interval(100 * s.low(), 100 * s.high(), 0)));
              Shown<Estimate> level = told.result().posterior().newLeader().get(name);
              if (level == null) {
                table.cell("");
              } else {
                table.estimate(level);
              }
              table.endRow();
            });
    table.note(told.say("report.shares.note"));
    return table.build();
  }

  private static Optional<Table> checks(ResultWords told) {
    ModelPosterior model = told.result().posterior();
    TableBuilder table =
        new TableBuilder(told, told.say("report.checks.table"))
            .words(told.say("report.checks.check"))
            .figures(
                told.say("report.checks.observed"),
                told.say("report.checks.expected"),
                told.say("report.p"));
    check(told, table, told.say("report.checks.spreads"), model.spreads());
    check(told, table, told.say("report.checks.residuals"), model.residuals());
    model
        .extremes()
        .forEach(
            (name, extreme) ->
                check(told, table, told.say("report.checks.extremes", "function", name), extreme));
    table.note(
        told.say("report.checks.note")
            + model
                .leadersAlike()
                .map(
                    e ->
                        " "
                            + told.say(
                                "report.checks.leaders",
                                "correlation",
                                told.numbers().number(e.mean(), 2),
                                "interval",
                                told.numbers().interval(e.low(), e.high(), 2)))
                .orElse(""));
    Table built = table.build();
    return built.rows().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  private static void check(
      ResultWords told, TableBuilder table, String name, Shown<PredictiveCheck> check) {
    if (check.isPresent()) {
      table.cell(name);
      table.cell(check, c -> told.numbers().number(c.observed(), 2));
      table.cell(check, c -> told.numbers().interval(c.low(), c.high(), 2));
      table.cell(check, c -> told.numbers().pValue(c.p()));
      table.endRow();
    }
  }

  private static String eigenvalues(ResultWords told, List<Double> values) {
    return told.say(
        "report.dimensions.eigenvalues",
        "values",
        values.stream().map(v -> told.numbers().number(v, 2)).collect(Collectors.joining("; ")));
  }

  private static Table units(ResultWords told) {
    ReadinessReliability readiness = told.result().quality().readiness();
    List<String> functions = List.copyOf(told.result().functions().keySet());
    TableBuilder table =
        new TableBuilder(told, told.say("report.units.table"))
            .words(told.say("report.function"))
            .figures(told.say("report.units.mean"));
    functions.forEach(name -> table.figures(told.say("report.units.difference", "function", name)));
    for (String name : functions) {
      table.cell(name);
      coefficient(told, table, readiness.unitMean().get(name));
      for (String other : functions) {
        coefficient(told, table, difference(readiness, name, other));
      }
      table.endRow();
    }
    table.note(told.say("report.units.note"));
    return table.build();
  }

  /** Of two functions it is told once. */
  private static @Nullable Shown<Double> difference(
      ReadinessReliability readiness, String one, String other) {
    Shown<Double> told = readiness.unitDifference().getOrDefault(one, Map.of()).get(other);
    return told != null ? told : readiness.unitDifference().getOrDefault(other, Map.of()).get(one);
  }

  /** Functions and waves of which units were merged, or that are left out. */
  private static Table merged(ResultWords told) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.merged.table"))
            .words(told.say("report.function"), told.say("report.trend.wave"))
            .figures(
                told.say("report.merged.units"),
                told.say("report.merged.merged"),
                told.say("report.merged.into"));
    told.result()
        .protection()
        .forEach((function, waves) -> waves.forEach(part -> merged(told, table, function, part)));
    table.note(told.say("report.merged.note"));
    return table.build();
  }

  private static void merged(
      ResultWords told, TableBuilder table, String function, ProtectedWave part) {
    if (part.leftOut()) {
      table.cell(function).cell(part.wave()).cell(told.say("report.merged.left-out"));
      table.cell("").cell("").endRow();
    } else if (part.merged()) {
      table.cell(function).cell(part.wave()).cell(told.numbers().whole(part.units()));
      table.cell(told.numbers().whole(part.mergedUnits()));
      table.cell(told.numbers().whole(part.mergedInto())).endRow();
    }
  }

  private static Table response(ResultWords told) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.response.table"))
            .words(told.say("report.function"))
            .figures(told.say("report.response.units"), told.say("report.response.rate"));
    told.result()
        .quality()
        .responseByUnit()
        .forEach(
            (function, alike) ->
                alike.forEach(
                    units ->
                        table
                            .cell(function)
                            .cell(told.numbers().whole(units.units()))
                            .cell(
                                units.rate(),
                                r ->
                                    told.numbers().percent(r.low())
                                        + " – "
                                        + told.numbers().percent(r.high()))
                            .endRow()));
    return table.build();
  }

  private static Table agreement(ResultWords told) {
    Result result = told.result();
    TableBuilder table =
        new TableBuilder(told, told.say("report.agreement.table"))
            .words(told.say("report.function"))
            .figures(
                told.say("report.agreement.icc1"),
                told.say("report.agreement.icc2"),
                told.say("report.agreement.rwgj"),
                told.say("report.agreement.rwgj-skewed"),
                told.say("report.agreement.adm"));
    result
        .quality()
        .agreement()
        .forEach(
            (name, a) -> {
              table.cell(name);
              coefficient(told, table, a.icc1());
              coefficient(told, table, a.icc2());
              coefficient(told, table, a.rwgjMedian());
              coefficient(told, table, a.rwgjSkewedMedian());
              coefficient(told, table, a.admMedian());
              table.endRow();
            });
    table.note(told.say("report.agreement.note"));
    if (result.quality().agreement().values().stream().anyMatch(EvidenceSections::isBelowZero)) {
      table.note(told.say("report.agreement.below-zero"));
    }
    return table.build();
  }

  private static boolean isBelowZero(AgreementResult agreement) {
    return Stream.of(agreement.icc1(), agreement.icc2())
        .anyMatch(icc -> icc.filter(value -> value < 0).isPresent());
  }

  private static void coefficient(
      ResultWords told, TableBuilder table, @Nullable Shown<Double> value) {
    if (value == null) {
      table.cell("");
      return;
    }
    table.cell(value, v -> told.numbers().number(v, 2));
  }
}
