package io.github.locus.analysis;

import io.github.locus.protection.ProtectionAccount;
import io.github.locus.recommendation.Advice;
import io.github.locus.recommendation.Recommender;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.recommendation.WaitingRule;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Contract;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ModelPosterior;
import io.github.locus.result.ModelResult;
import io.github.locus.result.ProtectedWave;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Verdict;
import io.github.locus.separation.LensDraws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The computation into evidence, of which the advice is made, and both into a result.
 *
 * @param computed the computation
 * @param published the maker of the figures that are published
 * @param figures functions with all digits, before rules are held against them
 * @param ranking the ranking, if there is one
 * @param succession what happened when leaders changed
 */
record Chain(
    Computation computed,
    Publication published,
    Map<String, FunctionResult> figures,
    Optional<Ranking> ranking,
    Optional<SuccessionView> succession) {

  /** Ranks what can be ranked, and looks at what changes of leader showed. */
  static Chain of(Computation computed, Jobs jobs) {
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
            : Optional.of(
                Ranking.of(computed, List.copyOf(ranked), best -> tellsBest(published, best)));
    return new Chain(computed, published, figures, ranking, SuccessionView.of(computed));
  }

  /** Whether the best leader of a function can be shown and none is kept back, so that the best may be compared with others. */
  private static boolean tellsBest(Publication published, LensDraws lenses) {
    return !lenses.bestIsHidden()
        && published.alike().anyLeader(lenses.levels().function()).isEmpty();
  }

  /**
   * The evidence with all digits, of which no rule has made anything yet.
   */
  Result evidence() {
    return result("", published.unrounded(), Variants.none(), Verdict.undecided());
  }

  /** Everything that the user may see. */
  Result result(String version, Variants variants, Advice advice) {
    int persons = ranking.map(r -> published.fewest(r.functions())).orElse(0);
    Verdict verdict =
        Translation.proposing(
            advice.verdict(published.figures(), persons), ProvenanceView.texts(computed.study()));
    return WaitingRule.applied(result(version, published, variants, verdict)).telling();
  }

  private Result result(String version, Publication made, Variants variants, Verdict verdict) {
    AnalysisOptions options =
        ProvenanceView.options(
            computed.study(), computed.options().codeKey().map(CodeKey::fingerprint));
    InstrumentSummary instrument = ProvenanceView.instrument(computed.study());
    Optional<DecisionView> decision = ranking.map(r -> new DecisionView(made, r));
    ScoringResult scoring = new ScoringView(made).result();
    QualityResult quality = new QualityView(made).result();
    ModelPosterior posterior = new PosteriorView(made).result();
    return new Result(
        Contract.RESULT.version(),
        version,
        options,
        ProvenanceView.fieldwork(computed.study()),
        Recommender.borders(options.threshold()),
        ProvenanceView.inputs(made, scoring.rows().isPresent()),
        instrument,
        verdict,
        functions(made),
        Publication.shown(
            succession,
            view ->
                made.figures()
                    .whole(new SuccessionFigures(view, made).result(), made.persons().used()),
            SuccessionView.why(computed).orElse(Reason.NOT_FITTED)),
        Publication.shown(decision, DecisionView::result, Reason.NEEDS_TWO_FUNCTIONS),
        protection(),
        scoring,
        models(made),
        posterior,
        quality,
        variants.result(made),
        new PerceptionsView(made).result(),
        FindingsView.result(made, succession, decision, posterior, quality, instrument));
  }

  private Map<String, FunctionResult> functions(Publication made) {
    Map<String, FunctionResult> judged = new LinkedHashMap<>();
    figures.forEach(
        (name, exact) -> judged.put(name, new FunctionView(made, judged.size()).judgedBy(exact)));
    return judged;
  }

  private Map<String, List<ProtectedWave>> protection() {
    Map<String, List<ProtectedWave>> byFunction = new LinkedHashMap<>();
    figures.keySet().forEach(name -> byFunction.put(name, new ArrayList<>()));
    for (ProtectionAccount.OfFunction part : computed.survey().account().parts()) {
      Objects.requireNonNull(byFunction.get(computed.functionName(part.function())))
          .add(
              new ProtectedWave(
                  computed.survey().waves().get(part.wave()),
                  part.units(),
                  part.mergedUnits(),
                  part.mergedSites()));
    }
    byFunction.replaceAll((name, waves) -> List.copyOf(waves));
    return byFunction;
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
