package io.github.locus.report;

import io.github.locus.chart.Words;
import io.github.locus.result.Result;
import java.util.List;

/** How the figures were made, in plain words, with the literature. */
final class MethodSection {
  private MethodSection() {}

  static Section of(Result result) {
    String leaders = Words.ofNewLeaders(result.options().assurance());
    return new Section(
        "method",
        "How this was computed",
        List.of(
            new Block.Paragraph(
                "Answers become points of 100 (0: lowest possible, 100: highest; Cohen et al. 1999), reversed where"
                    + " agreement counts against. A dimension is the mean of its items, readiness the weighted mean of the"
                    + " capability dimensions; what a respondent left out is filled in from the rest of the rating"
                    + " (Bernaards & Sijtsma 2000)."),
            new Block.Paragraph(
                "A mixed model (Patterson & Thompson 1971; Bates et al. 2015) takes apart what a rating is made of: the"
                    + " function, how lenient the respondent is, how generous the unit is towards everybody, who leads the"
                    + " function there, whether people rate their own function, and chance. How far leaders of a function"
                    + " lie apart says what a new one may bring: repeatable is the level that "
                    + leaders
                    + " would reach or beat. Intervals are 90% credible intervals of the Bayesian posterior"
                    + " (Vehtari et al. 2021)."),
            new Block.Paragraph(
                "The ranking draws the weights of the dimensions around the declared ones and counts how often each"
                    + " function comes first (Lahdelma, Hokkanen & Salminen 1998; Lahdelma & Salminen 2001). First in the"
                    + " verdict is the function whose choice costs least on average (expected loss); the chance of being the"
                    + " best says how sure that is. Shares of the same people are compared by Newcombe's interval for pairs"
                    + " (1998, method 10). A best leader"
                    + " always stands out by chance (Fitza 2014; Quigley & Graffin 2017), so what would be lost without"
                    + " that leader stands beside what chance shows."),
            new Block.Bullets(
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
                    "Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021). Rank-normalization, folding, and localization: an improved R̂. Bayesian Analysis 16(2)."))));
  }
}
