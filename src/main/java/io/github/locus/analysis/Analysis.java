package io.github.locus.analysis;

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
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultJson;
import io.github.locus.result.ResultSchema;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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
   * Protects, scores, separates, decides and recommends.
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
      Publication published = Publication.of(computed);
      EvidenceView evidence = new EvidenceView(published.unrounded());
      List<FunctionEvidence> functions = new ArrayList<>();
      for (int f = 0; f < computed.functions(); f++) {
        functions.add(evidence.function(f));
      }
      Optional<Ranking> ranking = ranking(computed, functions, jobs);
      Optional<SuccessionView> succession = SuccessionView.of(computed);
      return new Assembly(published, evidence, functions, ranking, succession).result(version);
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

  /**
   * The computation into a result: rules are held against figures with all digits, sentences print those that are
   * published, and none that is not.
   */
  private record Assembly(
      Publication published,
      EvidenceView evidence,
      List<FunctionEvidence> functions,
      Optional<Ranking> ranking,
      Optional<SuccessionView> succession) {

    Result result(String version) {
      Computation computed = published.computed();
      StudyEvidence study = evidence.study(shown(published.unrounded()), ranking);
      Recommender recommender = new Recommender(computed.options().language());
      Result silent =
          result(version, study, recommender.recommend(study, path -> OptionalDouble.empty()));
      return result(
          version, study, recommender.recommend(study, path -> ResultJson.figure(silent, path)));
    }

    private ShownEvidence shown(Publication exact) {
      return new ShownEvidence(
          functions(exact),
          succession(exact).value(),
          models(exact),
          new PerceptionsView(exact).result().value(),
          new QualityView(exact).responseRate().value());
    }

    private Result result(String version, StudyEvidence study, Recommendation recommendation) {
      Computation computed = published.computed();
      ScoringResult scoring = new ScoringView(published).result();
      return new Result(
          ResultSchema.VERSION,
          version,
          ProvenanceView.options(
              computed.study(), computed.options().codeKey().map(CodeKey::fingerprint)),
          ProvenanceView.inputs(published, scoring.rows().isPresent()),
          ProvenanceView.instrument(computed.study()),
          VerdictView.result(
              recommendation,
              published.figures(),
              ranking.map(r -> published.fewest(r.functions())).orElse(0)),
          functions(published),
          succession(published),
          Publication.shown(
              ranking, r -> new DecisionView(published, r).result(), Reason.NEEDS_TWO_FUNCTIONS),
          scoring,
          models(published),
          new QualityView(published).result(),
          new PerceptionsView(published).result(),
          FindingsView.result(computed, study));
    }

    private Map<String, FunctionResult> functions(Publication made) {
      Map<String, FunctionResult> shown = new LinkedHashMap<>();
      for (int f = 0; f < functions.size(); f++) {
        FunctionEvidence function = functions.get(f);
        shown.put(
            function.name(),
            new FunctionView(made, f)
                .result(StatusRule.of(function).code(), ContestedRule.contested(function)));
      }
      return shown;
    }

    private Map<String, ModelResult> models(Publication made) {
      Map<String, ModelResult> models = new LinkedHashMap<>();
      published
          .computed()
          .fits()
          .byScore()
          .forEach((name, fit) -> models.put(name, new ModelView(made, name, fit).result()));
      return models;
    }

    private Shown<Map<String, SuccessionResult>> succession(Publication made) {
      return Publication.shown(
          succession,
          view -> made.figures().whole(view.result(made), made.persons().used()),
          SuccessionView.why(made.computed()).orElse(Reason.NOT_FITTED));
    }
  }
}
