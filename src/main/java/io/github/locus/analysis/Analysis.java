package io.github.locus.analysis;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.recommendation.Advice;
import io.github.locus.recommendation.Recommender;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Contract;
import io.github.locus.result.Evidence;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
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
      Publication unrounded = published.unrounded();
      Map<String, FunctionResult> figures = new LinkedHashMap<>();
      List<Integer> ranked = new ArrayList<>();
      for (int f = 0; f < computed.functions(); f++) {
        FunctionResult exact = new FunctionView(unrounded, f).figures();
        figures.put(computed.functionName(f), exact);
        if (StatusRule.of(exact) != FunctionStatus.INSUFFICIENT) {
          ranked.add(f);
        }
      }
      Optional<Ranking> ranking =
          ranked.size() < 2
              ? Optional.empty()
              : Optional.of(Ranking.of(computed, List.copyOf(ranked), jobs));
      Assembly assembly = new Assembly(computed, figures, ranking, SuccessionView.of(computed));
      Advice advice = Recommender.advise(assembly.evidence(unrounded));
      return assembly.result(version, published, advice);
    }
  }

  /**
   * The computation into evidence, of which the advice is made, and both into a result. Rules are held against figures
   * with all digits; those that are published are rounded, and no sentence stays that would print one which is not.
   *
   * @param computed the computation
   * @param figures functions with all digits, before rules are held against them
   * @param ranking the ranking, if there is one
   * @param succession what happened when leaders changed
   */
  private record Assembly(
      Computation computed,
      Map<String, FunctionResult> figures,
      Optional<Ranking> ranking,
      Optional<SuccessionView> succession) {

    Evidence evidence(Publication made) {
      InstrumentSummary instrument = ProvenanceView.instrument(computed.study());
      Optional<DecisionView> decision = ranking.map(r -> new DecisionView(made, r));
      return new MadeEvidence(
          ProvenanceView.options(
              computed.study(), computed.options().codeKey().map(CodeKey::fingerprint)),
          instrument,
          functions(made),
          Publication.shown(
              succession,
              view -> made.figures().whole(view.result(made), made.persons().used()),
              SuccessionView.why(computed).orElse(Reason.NOT_FITTED)),
          Publication.shown(decision, DecisionView::result, Reason.NEEDS_TWO_FUNCTIONS),
          new ScoringView(made).result(),
          models(made),
          new QualityView(made).result(),
          new PerceptionsView(made).result(),
          FindingsView.result(computed, succession, decision, instrument));
    }

    Result result(String version, Publication published, Advice advice) {
      Evidence shown = evidence(published);
      int persons = ranking.map(r -> published.fewest(r.functions())).orElse(0);
      return new Result(
              Contract.RESULT.version(),
              version,
              shown.options(),
              Recommender.borders(shown.options().threshold()),
              ProvenanceView.inputs(published, shown.scoring().rows().isPresent()),
              shown.instrument(),
              Translation.proposing(
                  advice.verdict(published.figures(), persons),
                  ProvenanceView.texts(computed.study())),
              shown.functions(),
              shown.succession(),
              shown.decision(),
              shown.scoring(),
              shown.models(),
              shown.quality(),
              shown.perceptions(),
              shown.findings())
          .telling();
    }

    private Map<String, FunctionResult> functions(Publication made) {
      Map<String, FunctionResult> judged = new LinkedHashMap<>();
      figures.forEach(
          (name, exact) -> judged.put(name, new FunctionView(made, judged.size()).judgedBy(exact)));
      return judged;
    }

    private Map<String, ModelResult> models(Publication made) {
      Map<String, ModelResult> models = new LinkedHashMap<>();
      computed
          .fits()
          .byScore()
          .forEach((name, fit) -> models.put(name, new ModelView(made, name, fit).result()));
      return models;
    }
  }
}
