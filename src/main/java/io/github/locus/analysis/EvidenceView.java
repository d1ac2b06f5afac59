package io.github.locus.analysis;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.ValueDraws;
import io.github.locus.multilevel.Posterior;
import io.github.locus.recommendation.CrossCheckEvidence;
import io.github.locus.recommendation.DataCondition;
import io.github.locus.recommendation.DataEvidence;
import io.github.locus.recommendation.DimensionEvidence;
import io.github.locus.recommendation.FunctionEvidence;
import io.github.locus.recommendation.LeaderLoss;
import io.github.locus.recommendation.Lenses;
import io.github.locus.recommendation.LevelEstimate;
import io.github.locus.recommendation.RankingEvidence;
import io.github.locus.recommendation.StudyEvidence;
import io.github.locus.recommendation.WeightEvidence;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.scoring.SurveyWeights;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Responses;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/** The computation as a recommendation takes it, with all digits. */
final class EvidenceView {
  private final Publication publication;
  private final Computation computed;

  /**
   * A view.
   *
   * @param publication the computation, unrounded
   */
  EvidenceView(Publication publication) {
    this.publication = publication;
    this.computed = publication.computed();
  }

  /** One function, before anything is withheld: decides its status and whether it is ranked. */
  FunctionEvidence function(int function) {
    return function(
        function, loss(function), computed.figures(function).flatMap(f -> best(f, function)));
  }

  /** One function with what may be printed of it. */
  FunctionEvidence function(int function, FunctionResult shown) {
    Optional<LeaderLoss> loss =
        shown.leaveOneOut().map(l -> new LeaderLoss(l.max(), l.leader(), l.p()));
    return function(function, loss, shown.showcaseLeader().value());
  }

  private FunctionEvidence function(
      int function, Optional<LeaderLoss> loss, Optional<String> showcaseLeader) {
    boolean enough = computed.counts().ofFunction(function) >= computed.options().minGroup();
    return new FunctionEvidence(
        computed.functionName(function),
        computed.counts().ofFunction(function),
        computed.shown(function),
        enough ? computed.figures(function).map(EvidenceView::lenses) : Optional.empty(),
        computed.figures(function).map(FunctionFigures::readyShare),
        computed.separation(function),
        computed.leaderAndPlaceApart(function),
        enough
            ? computed.testimonyLenses(function).map(l -> level(FunctionFigures.estimate(l.mean())))
            : Optional.empty(),
        loss,
        showcaseLeader,
        enough ? dimensions(function) : Map.of());
  }

  private Optional<LeaderLoss> loss(int function) {
    return computed
        .leaveOneOut(function)
        .map(l -> new LeaderLoss(l.max(), code(function, l.leader()), l.p()));
  }

  private Optional<String> best(FunctionFigures figures, int function) {
    OptionalInt best = figures.lenses().bestLeader();
    return best.isPresent() ? Optional.of(code(function, best.getAsInt())) : Optional.empty();
  }

  private String code(int function, int leader) {
    return publication.codes().leader(function, leader);
  }

  private static Lenses lenses(FunctionFigures f) {
    return new Lenses(
        level(f.today()),
        level(f.repeatable()),
        f.showcase().map(EvidenceView::level),
        level(f.atRisk()),
        level(f.tau()),
        f.pToday(),
        f.pRepeatable(),
        f.pNewLeader(),
        f.pSpread());
  }

  private static LevelEstimate level(Estimate e) {
    return new LevelEstimate(e.mean(), e.low(), e.high());
  }

  private Map<String, DimensionEvidence> dimensions(int function) {
    double bound = computed.options().threshold() - FunctionView.FAR_BELOW;
    Map<String, DimensionEvidence> map = new LinkedHashMap<>();
    for (int d = 0; d < computed.capabilities().size(); d++) {
      String id = computed.capabilities().get(d).id();
      computed
          .dimensionLenses(function, d)
          .ifPresent(
              lenses -> {
                Estimate today = FunctionFigures.estimate(lenses.today());
                Estimate repeatable = FunctionFigures.estimate(lenses.repeatable());
                double below =
                    1 - io.github.locus.separation.LensDraws.share(lenses.today(), bound);
                map.put(id, new DimensionEvidence(today.mean(), below, repeatable.mean()));
              });
    }
    return map;
  }

  /**
   * All evidence.
   *
   * @param shown what may be shown
   * @param ranking the ranking, if there is one
   */
  StudyEvidence study(ShownEvidence shown, Optional<Ranking> ranking) {
    List<FunctionEvidence> functions = new ArrayList<>();
    List<FunctionResult> results = List.copyOf(shown.functions().values());
    for (int f = 0; f < computed.functions(); f++) {
      functions.add(function(f, results.get(f)));
    }
    return new StudyEvidence(
        computed.survey().instrument(),
        computed.options().threshold(),
        computed.options().assurance(),
        functions,
        ranking.map(this::ranking),
        ranking
            .flatMap(r -> new DecisionView(publication, r).crossCheck())
            .map(c -> new CrossCheckEvidence(c.function(), c.level())),
        ranking.flatMap(this::weights),
        shown.window(),
        shown.movement(),
        shown.nominations(),
        data(shown.responseRate()));
  }

  private RankingEvidence ranking(Ranking r) {
    ExpectedLoss loss = r.expectedLoss();
    return new RankingEvidence(
        best(r, r.draws().today()),
        best(r, r.draws().repeatable()),
        showcase(r),
        byFunction(r, loss::of));
  }

  /** P(best) of the functions whose best leader can be shown. */
  private Map<String, Double> showcase(Ranking r) {
    Map<String, Double> map = new LinkedHashMap<>();
    r.draws()
        .showcase()
        .map(RankAcceptability::of)
        .ifPresent(
            ranks -> {
              for (int i = 0; i < r.draws().showcasePlaces().size(); i++) {
                int place = r.draws().showcasePlaces().get(i);
                map.put(computed.functionName(r.functions().get(place)), ranks.best(i));
              }
            });
    return map;
  }

  private Map<String, Double> best(Ranking r, ValueDraws lens) {
    RankAcceptability ranks = RankAcceptability.of(lens);
    return byFunction(r, ranks::best);
  }

  private Map<String, Double> byFunction(Ranking r, IntFunction<Double> value) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int place = 0; place < r.functions().size(); place++) {
      map.put(computed.functionName(r.functions().get(place)), value.apply(place));
    }
    return map;
  }

  private Optional<WeightEvidence> weights(Ranking r) {
    return r.sensitivity()
        .map(
            curves -> {
              Map<String, Optional<Double>> critical = new LinkedHashMap<>();
              curves.forEach(
                  c ->
                      critical.put(
                          computed.capabilities().get(c.criterion()).id(),
                          c.criticalWeight().isPresent()
                              ? Optional.of(c.criticalWeight().getAsDouble())
                              : Optional.empty()));
              String second = computed.functionName(r.functions().get(r.order().get(1)));
              return new WeightEvidence(second, critical);
            });
  }

  private DataEvidence data(Optional<Double> responseRate) {
    SurveyWeights weights = computed.scored().weights();
    Optional<Posterior> unconverged =
        computed
            .posteriors()
            .readiness()
            .map(ScorePosterior::posterior)
            .filter(p -> !p.converged());
    return new DataEvidence(
        conditions(),
        computed.scored().imputedShare(),
        computed.survey().responses().weighted()
            ? Optional.of(weights.designEffect())
            : Optional.empty(),
        responseRate,
        unconverged.map(p -> new DataEvidence.Convergence(p.rHat(), p.effectiveSize())));
  }

  private Set<DataCondition> conditions() {
    Set<DataCondition> conditions = EnumSet.noneOf(DataCondition.class);
    LeaderSource source = computed.survey().roster().source();
    add(conditions, DataCondition.LEADERS_UNKNOWN, source == LeaderSource.UNKNOWN);
    computed
        .capabilityModel()
        .map(m -> m.sums().design())
        .ifPresent(
            design -> {
              add(conditions, DataCondition.NO_RESPONDENT_TERM, !design.structure().subjects());
              add(
                  conditions,
                  DataCondition.NO_CLIMATE_TERM,
                  design.climateTerm() == LeadershipDesign.NONE);
            });
    add(conditions, DataCondition.OWN_FUNCTION_UNKNOWN, ownFunctionUnknown());
    add(conditions, DataCondition.EQUAL_SHARES, equalShares());
    add(conditions, DataCondition.VACANCIES, vacancies());
    add(conditions, DataCondition.NO_TESTIMONY, !computed.testimonyAsked());
    add(conditions, DataCondition.MERGED, computed.survey().account().changed());
    return conditions;
  }

  private static void add(Set<DataCondition> set, DataCondition condition, boolean holds) {
    if (holds) {
      set.add(condition);
    }
  }

  private boolean ownFunctionUnknown() {
    Responses responses = computed.survey().responses();
    for (int i = 0; i < responses.size(); i++) {
      if (responses.ownFunction(i) == Responses.NOT_GIVEN) {
        return true;
      }
    }
    return false;
  }

  boolean equalShares() {
    for (int f = 0; f < computed.functions(); f++) {
      if (computed.frame().equalShares(f)) {
        return true;
      }
    }
    return false;
  }

  boolean vacancies() {
    return computed.survey().roster().assignments().entrySet().stream()
        .anyMatch(e -> e.getValue().leader().isEmpty() && isLatest(e.getKey()));
  }

  private boolean isLatest(UnitCell cell) {
    return cell.wave() == computed.frame().latestWave(cell.function());
  }
}
