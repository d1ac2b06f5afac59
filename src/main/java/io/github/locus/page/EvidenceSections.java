package io.github.locus.page;

import io.github.locus.result.QualityResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;

/** How good the evidence is. */
final class EvidenceSections {
  private EvidenceSections() {}

  static Section quality(ResultWords told, Pictures charts) {
    Result result = told.result();
    QualityResult quality = result.quality();
    List<Block> blocks = new ArrayList<>();
    blocks.add(facts(told));
    blocks.addAll(charts.picture("variance"));
    blocks.addAll(charts.picture("self-rating"));
    if (!quality.reliability().isEmpty()) {
      blocks.add(Block.Folded.of(reliability(told)));
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
              told.numbers().number(quality.sampler().rHat(), 3)
                  + ", "
                  + told.numbers().number(quality.sampler().effectiveSampleSize(), 0))
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
                told.say("report.reliability.omega"));
    result
        .quality()
        .reliability()
        .forEach(
            (id, r) -> {
              table.cell(told.dimension(id)).cell(told.numbers().number(r.items(), 0));
              table.cell(r.n(), n -> told.numbers().number(n, 0));
              table.cell(r.alpha(), a -> told.numbers().number(a, 2));
              table.cell(r.alphaInterval(), i -> told.numbers().interval(i.low(), i.high(), 2));
              table.cell(r.omega(), o -> told.numbers().number(o, 2)).endRow();
            });
    table.note(told.say("report.reliability.note", "bound", told.numbers().number(0.7, 1)));
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
    return table.build();
  }

  private static void coefficient(ResultWords told, TableBuilder table, Shown<Double> value) {
    table.cell(value, v -> told.numbers().number(v, 2));
  }
}
