package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.recommendation.Recommender;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Of an analysis the figures of functions, models and items: without ranking, verdict and what moves them. */
final class FiguresAlone {
  private FiguresAlone() {}

  /**
   * Figures with all digits, in nearly half of the time that a whole result takes.
   *
   * @param study what is analysed
   * @param survey what of it may be used
   * @return a result without ranking and verdict
   */
  static Result of(Study study, ProtectedSurvey survey) {
    return chain(study, survey).evidence();
  }

  /**
   * The same figures as they are published, of what may be used.
   *
   * @param study what is analysed
   * @param survey what of it may be used
   * @return a result without ranking and verdict
   */
  static Result told(Study study, ProtectedSurvey survey) {
    Chain chain = chain(study, survey);
    return chain.result("attacked", Variants.none(), Recommender.advise(chain.evidence()));
  }

  private static Chain chain(Study study, ProtectedSurvey survey) {
    try (Jobs jobs = new Jobs(study.options().threads())) {
      Computation computed = Computation.of(study, survey, jobs);
      Publication published = Publication.of(computed);
      Publication unrounded = published.unrounded();
      Map<String, FunctionResult> figures = new LinkedHashMap<>();
      for (int f = 0; f < computed.functions(); f++) {
        figures.put(computed.functionName(f), new FunctionView(unrounded, f).figures());
      }
      return new Chain(computed, published, figures, Optional.empty(), SuccessionView.of(computed));
    }
  }
}
