package io.github.locus.analysis;

import io.github.locus.disclosure.Disclosure;
import io.github.locus.disclosure.GroupSizes;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.recommendation.ContestedRule;
import io.github.locus.recommendation.FunctionEvidence;
import io.github.locus.recommendation.FunctionStatus;
import io.github.locus.recommendation.Recommendation;
import io.github.locus.recommendation.Recommender;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.recommendation.StudyEvidence;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ModelResult;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Result;
import io.github.locus.result.ResultSchema;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one entry: a study in, a result out. The only place that knows the order of the chain. */
public final class Analysis {
  private final String version;

  /**
   * An analysis.
   *
   * @param version version of the program, told in the result
   */
  public Analysis(String version) {
    this.version = version;
  }

  /**
   * Scores, separates, decides, recommends and withholds.
   *
   * @param study survey and options
   * @return everything that the user may see; a function of the study alone, whatever the threads
   */
  public Result run(Study study) {
    ProtectionRules rules = ProtectionRules.of(study.options().minGroup());
    return run(study, Protection.protect(study.survey(), rules));
  }

  /**
   * The chain behind protection.
   *
   * @param study survey and options; of the survey no answer is read
   * @param survey what may be read
   */
  Result run(Study study, ProtectedSurvey survey) {
    try (Jobs jobs = new Jobs(study.options().threads())) {
      Computation computed = Computation.of(study, survey, jobs);
      EvidenceView evidence = new EvidenceView(computed);
      List<FunctionEvidence> functions = new ArrayList<>();
      for (int f = 0; f < computed.functions(); f++) {
        functions.add(evidence.function(f));
      }
      Optional<Ranking> ranking = ranking(computed, functions, jobs);
      return new Assembly(computed, evidence, functions, ranking).result(version);
    }
  }

  private static Optional<Ranking> ranking(
      Computation computed, List<FunctionEvidence> functions, Jobs jobs) {
    List<Integer> ranked = new ArrayList<>();
    for (int f = 0; f < functions.size(); f++) {
      if (StatusRule.of(functions.get(f)) != FunctionStatus.INSUFFICIENT) {
        ranked.add(f);
      }
    }
    return ranked.size() < 2
        ? Optional.empty()
        : Optional.of(Ranking.of(computed, List.copyOf(ranked), jobs));
  }

  /** The computation, through the disclosure gate, into a result. */
  private record Assembly(
      Computation computed,
      EvidenceView evidence,
      List<FunctionEvidence> functions,
      Optional<Ranking> ranking) {

    Result result(String version) {
      Disclosure disclosure = new Disclosure(computed.options().minGroup(), groupSizes());
      Map<String, FunctionResult> shown = functions(disclosure);
      QualityResult quality = disclosure.quality(new QualityView(computed).result());
      Optional<PerceptionsResult> perceptions =
          new PerceptionsView(computed).result().map(disclosure::perceptions);
      Map<String, ModelResult> models = models(disclosure);
      Optional<Map<String, SuccessionResult>> succession =
          SuccessionView.result(computed)
              .map(
                  all ->
                      disclosure.succession(
                          all,
                          computed
                              .fits()
                              .readiness()
                              .map(fit -> new ModelView(computed, fit).result())));
      StudyEvidence study =
          evidence.study(
              new ShownEvidence(shown, succession, models, perceptions, quality.responseRate()),
              ranking);
      Recommendation recommendation =
          new Recommender(computed.options().language()).recommend(study);
      Map<String, String> why = new LinkedHashMap<>();
      SuccessionView.why(computed).ifPresent(reason -> why.put("succession", reason));
      if (ranking.isEmpty()) {
        why.put("decision", "fewer than two functions can be ranked");
      }
      if (perceptions.isEmpty()) {
        why.put("perceptions", "the survey has no nominations");
      }
      return new Result(
          ResultSchema.VERSION,
          version,
          ProvenanceView.options(computed.study()),
          ProvenanceView.inputs(computed.study()),
          ProvenanceView.instrument(computed.study()),
          VerdictView.result(recommendation),
          shown,
          succession,
          ranking.map(r -> new DecisionView(computed, r).result()),
          disclosure.scoring(ScoringView.result(computed)),
          models,
          quality,
          perceptions,
          FindingsView.result(computed, study),
          why);
    }

    private Map<String, FunctionResult> functions(Disclosure disclosure) {
      Map<String, FunctionResult> shown = new LinkedHashMap<>();
      for (int f = 0; f < functions.size(); f++) {
        FunctionEvidence function = functions.get(f);
        FunctionResult all =
            new FunctionView(computed, f)
                .result(StatusRule.of(function).code(), ContestedRule.contested(function));
        shown.put(function.name(), disclosure.function(function.name(), all));
      }
      return shown;
    }

    private Map<String, ModelResult> models(Disclosure disclosure) {
      Map<String, ModelResult> models = new LinkedHashMap<>();
      computed
          .fits()
          .byScore()
          .forEach(
              (name, fit) ->
                  models.put(name, disclosure.model(new ModelView(computed, fit).result())));
      return models;
    }

    private GroupSizes groupSizes() {
      Map<String, Integer> byFunction = new LinkedHashMap<>();
      Map<String, Map<String, Integer>> byWave = new LinkedHashMap<>();
      Map<String, Integer> self = new LinkedHashMap<>();
      for (int f = 0; f < computed.functions(); f++) {
        String name = computed.functionName(f);
        byFunction.put(name, computed.counts().ofFunction(f));
        Map<String, Integer> waves = new LinkedHashMap<>();
        for (int t = 0; t < computed.survey().waves().size(); t++) {
          waves.put(computed.survey().waves().get(t), computed.counts().ofFunction(f, t));
        }
        byWave.put(name, waves);
        self.put(name, computed.counts().self(f));
      }
      return new GroupSizes(byFunction, byWave, self);
    }
  }
}
