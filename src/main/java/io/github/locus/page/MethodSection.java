package io.github.locus.page;

import io.github.locus.chart.Topic;
import io.github.locus.wording.Likelihood;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;

/** How the figures were made, in plain words, with the literature. */
final class MethodSection {
  /** Titles stay in the language in which they were published. */
  private static final List<String> LITERATURE =
      List.of(
          "Bates, Mächler, Bolker & Walker (2015). Fitting linear mixed-effects models using lme4. Journal of Statistical Software 67(1).",
          "Bernaards & Sijtsma (2000). Influence of imputation and EM methods on factor analysis. Multivariate Behavioral Research 35(3).",
          "Cohen, Cohen, Aiken & West (1999). The problem of units and the circumstance for POMP. Multivariate Behavioral Research 34(3).",
          "Fitza (2014). The use of variance decomposition in the investigation of CEO effects. Strategic Management Journal 35(12).",
          "Lahdelma, Hokkanen & Salminen (1998). SMAA: stochastic multiobjective acceptability analysis. European Journal of Operational Research 106(1).",
          "Lahdelma & Salminen (2001). SMAA-2. Operations Research 49(3).",
          "Newcombe (1998). Improved confidence intervals for the difference between binomial proportions based on paired data. Statistics in Medicine 17(22).",
          "Patterson & Thompson (1971). Recovery of inter-block information when block sizes are unequal. Biometrika 58(3).",
          "Quigley & Graffin (2017). Reaffirming the CEO effect is significant and much larger than chance. Strategic Management Journal 38(3).",
          "Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021). Rank-normalization, folding, and localization: an improved R̂. Bayesian Analysis 16(2).");

  private MethodSection() {}

  /** The method for readers without statistics, with one worked picture. */
  static Section plain(ResultWords told, Pictures charts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(told.say("report.plain.asked")));
    blocks.add(new Block.Paragraph(told.say("report.plain.lenses")));
    blocks.addAll(charts.about(Topic.METHOD));
    blocks.add(new Block.Paragraph(told.say("report.plain.choice")));
    blocks.add(likelihoods(told));
    return new Section("in-plain-words", told.say("report.plain"), blocks);
  }

  static Section of(ResultWords told) {
    return new Section(
        "method",
        told.say("report.method"),
        List.of(
            new Block.Paragraph(told.say("report.method.scores")),
            new Block.Paragraph(told.say("report.method.model", "leaders", told.ofNewLeaders())),
            new Block.Paragraph(
                told.say(
                    told.result().options().internal()
                        ? "report.method.plain"
                        : "report.method.even")),
            new Block.Paragraph(told.say("report.method.ranking")),
            new Block.Bullets(LITERATURE)));
  }

  /** What each word for a chance stands for. */
  private static Table likelihoods(ResultWords told) {
    TableBuilder table =
        new TableBuilder(told, told.say("report.method.likelihoods"))
            .words(told.say("report.method.word"), told.say("report.method.chance"));
    for (Likelihood one : Likelihood.values()) {
      table.cell(told.words().name("sure", one)).cell(one.range(told.words())).endRow();
    }
    return table.build();
  }
}
