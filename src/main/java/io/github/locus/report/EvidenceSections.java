package io.github.locus.report;

import io.github.locus.chart.Words;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.List;

/** How good the evidence is. */
final class EvidenceSections {
  private EvidenceSections() {}

  static Section quality(Result result, DrawnCharts charts) {
    QualityResult quality = result.quality();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.OpenTable(facts(result)));
    blocks.addAll(charts.picture("variance"));
    blocks.addAll(charts.picture("self-rating"));
    if (!quality.reliability().isEmpty()) {
      blocks.add(new Block.FoldedTable(reliability(result)));
    }
    if (!quality.agreement().isEmpty()) {
      blocks.add(new Block.FoldedTable(agreement(result)));
    }
    if (!result.findings().isEmpty()) {
      blocks.add(
          new Block.Bullets(result.findings().stream().map(finding -> finding.message()).toList()));
    }
    return new Section("evidence", "How good the evidence is", blocks);
  }

  private static TableView facts(Result result) {
    QualityResult quality = result.quality();
    TableBuilder table =
        new TableBuilder(result, "The survey in figures").words("What").figures("Figure");
    table.cell("Response rate");
    table.cell(quality.responseRate(), FigureFormat::percent).endRow();
    table.cell("Ratings read").cell(result.scoring().rows(), EvidenceSections::count).endRow();
    table
        .cell("Ratings used")
        .cell(result.scoring().ratingsUsed(), EvidenceSections::count)
        .endRow();
    table
        .cell("Answers filled in")
        .cell(result.scoring().imputedShare(), FigureFormat::percent)
        .endRow();
    table.cell("Ratings with one answer throughout");
    table.cell(quality.straightLining(), s -> FigureFormat.percent(s.share())).endRow();
    result
        .scoring()
        .weights()
        .ifPresent(
            w ->
                table
                    .cell("Design effect of the weights")
                    .cell(FigureFormat.number(w.designEffect(), 2))
                    .endRow());
    if (quality.sampler().draws() > 0) {
      table.cell("Sampler: split-R̂, effective draws");
      table
          .cell(
              FigureFormat.number(quality.sampler().rHat(), 3)
                  + ", "
                  + FigureFormat.number(quality.sampler().effectiveSampleSize(), 0))
          .endRow();
    }
    return table.build();
  }

  private static TableView reliability(Result result) {
    TableBuilder table =
        new TableBuilder(result, "Do the items of a dimension measure one thing?")
            .words("Dimension")
            .figures("Items", "n", "Alpha", "95% interval", "Omega");
    result
        .quality()
        .reliability()
        .forEach(
            (id, r) -> {
              table.cell(Words.dimension(result, id)).cell(FigureFormat.number(r.items(), 0));
              table.cell(r.n(), n -> FigureFormat.number(n, 0));
              table.cell(r.alpha(), a -> FigureFormat.number(a, 2));
              table.cell(r.alphaInterval(), i -> FigureFormat.interval(i.low(), i.high(), 2));
              table.cell(r.omega(), o -> FigureFormat.number(o, 2)).endRow();
            });
    table.note(
        "Cronbach's alpha with Feldt's interval, McDonald's omega total; from 0.7 on good enough for groups.");
    return table.build();
  }

  private static TableView agreement(Result result) {
    TableBuilder table =
        new TableBuilder(result, "Do people who rate the same leader agree?")
            .words("Function")
            .figures("ICC(1)", "ICC(2)", "rwg(j), uniform", "rwg(j), skewed", "AD(M)");
    result
        .quality()
        .agreement()
        .forEach(
            (name, a) -> {
              table.cell(name);
              coefficient(table, a.icc1());
              coefficient(table, a.icc2());
              coefficient(table, a.rwgjMedian());
              coefficient(table, a.rwgjSkewedMedian());
              coefficient(table, a.admMedian());
              table.endRow();
            });
    table.note(
        "ICC(1): share of the variance that lies between leaders; ICC(2): reliability of a leader's mean; rwg(j):"
            + " agreement against two kinds of random answering, median over leaders; AD(M): mean deviation, scale points.");
    return table.build();
  }

  private static String count(int n) {
    return FigureFormat.number(n, 0);
  }

  private static void coefficient(TableBuilder table, Shown<Double> value) {
    table.cell(value, v -> FigureFormat.number(v, 2));
  }
}
