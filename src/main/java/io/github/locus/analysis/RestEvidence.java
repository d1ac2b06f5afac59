package io.github.locus.analysis;

import static io.github.locus.analysis.RuleFigures.BELOW;
import static io.github.locus.analysis.RuleFigures.DECISION;
import static io.github.locus.analysis.RuleFigures.FUNCTIONS;
import static io.github.locus.analysis.RuleFigures.LOSS;
import static io.github.locus.analysis.RuleFigures.ON_REPEATABLE;
import static io.github.locus.analysis.RuleFigures.ON_TODAY;
import static io.github.locus.analysis.RuleFigures.P_BEST;
import static io.github.locus.analysis.RuleFigures.P_NEW;
import static io.github.locus.analysis.RuleFigures.P_REPEATABLE;
import static io.github.locus.analysis.RuleFigures.P_TODAY;
import static io.github.locus.analysis.RuleFigures.READY_SHARE;
import static io.github.locus.analysis.RuleFigures.TODAY;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.ValueDraws;
import io.github.locus.multilevel.Draw;
import io.github.locus.recommendation.GapRule;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Component;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Figures;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import io.github.locus.separation.LeaderMoves;
import io.github.locus.separation.LensDraws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of a verdict see of a survey without one unit: the evidence of the whole with every figure that they
 * look at made anew. The weights are those drawn for the whole, so that a verdict that is another one is so for the
 * unit. A figure that is kept back of the whole is kept back here.
 */
final class RestEvidence {
  private static final Component<FunctionResult, Shown<Double>> P_SPREAD = FunctionResult::pSpread;
  private static final Component<FunctionResult, SeparationGrade> SEPARATION =
      FunctionResult::separation;
  private static final Component<FunctionResult, Boolean> APART = FunctionResult::succession;

  private final Computation computed;
  private final Ranking ranking;
  private final Result whole;
  private final Rest rest;
  private final Figures figures;
  private final Draw declared;

  RestEvidence(Computation computed, Ranking ranking, Result whole, Rest rest) {
    this.computed = computed;
    this.ranking = ranking;
    this.whole = whole;
    this.rest = rest;
    figures = new Figures(computed.options().minGroup(), true);
    declared = rest.predictions().of(computed.survey().instrument().weights());
  }

  /** With all digits; without a ranking where fewer than two functions are left that can be ranked. */
  Result evidence() {
    Map<String, FunctionResult> functions = new LinkedHashMap<>();
    List<LensDraws> ranked = new ArrayList<>();
    for (int f = 0; f < computed.functions(); f++) {
      String name = computed.functionName(f);
      FunctionResult given = Optional.ofNullable(whole.functions().get(name)).orElseThrow();
      Optional<LensDraws> lenses = lenses(f);
      FunctionResult left =
          lenses
              .map(l -> function(given, l))
              .orElseGet(() -> TODAY.replaced(given, Shown.withheld(Reason.NO_USED_RATINGS)));
      functions.put(name, left);
      if (lenses.isPresent() && ranking.functions().contains(f) && judged(left)) {
        ranked.add(lenses.get());
      }
    }
    return DECISION.replaced(
        FUNCTIONS.replaced(whole, functions),
        ranked.size() < 2
            ? Shown.withheld(Reason.NEEDS_TWO_FUNCTIONS)
            : figures.whole(decision(ranked), fewest(ranked)));
  }

  private Optional<LensDraws> lenses(int function) {
    return rest.lenses().stream().filter(l -> l.levels().function() == function).findFirst();
  }

  private int fewest(List<LensDraws> ranked) {
    return ranked.stream().mapToInt(this::persons).min().orElseThrow();
  }

  private int persons(LensDraws lenses) {
    return rest.counts().ofFunction(lenses.levels().function());
  }

  private static boolean judged(FunctionResult function) {
    return function.today().isPresent()
        && function.today().persons() >= StatusRule.FEWEST_RESPONDENTS;
  }

  private FunctionResult function(FunctionResult given, LensDraws lenses) {
    int persons = persons(lenses);
    LeaderMoves moves = rest.frame().moves(lenses.levels().function());
    SeparationGrade separation = SeparationGrade.of(moves.leaders());
    Chances chances = Chances.of(lenses, computed.options().threshold());
    double spread = LensDraws.share(lenses.spread(), StatusRule.NOTABLE_SPREAD);
    boolean led = separation != SeparationGrade.NONE;
    FunctionResult left =
        TODAY.replaced(
            given, made(given.today(), FunctionFigures.estimate(lenses.today()), persons));
    left = P_TODAY.replaced(left, made(given.pToday(), chances.today(), persons));
    left =
        P_REPEATABLE.replaced(
            left, ofLeaders(led, given.pRepeatable(), chances.repeatable(), persons));
    left = P_NEW.replaced(left, ofLeaders(led, given.pNewLeader(), chances.newLeader(), persons));
    left = P_SPREAD.replaced(left, ofLeaders(led, given.pSpread(), spread, persons));
    left = READY_SHARE.replaced(left, made(given.readyShare(), chances.readyShare(), persons));
    left = SEPARATION.replaced(left, separation);
    left = APART.replaced(left, moves.apart());
    return BELOW.replaced(left, below(given, lenses, persons));
  }

  private <T> Shown<T> made(Shown<T> given, T value, int persons) {
    return given.isPresent() ? figures.whole(value, persons) : given;
  }

  private Shown<Double> ofLeaders(boolean led, Shown<Double> given, double value, int persons) {
    return led ? made(given, value, persons) : Shown.withheld(Reason.NEEDS_TWO_LEADERS);
  }

  private Map<String, Shown<Double>> below(FunctionResult given, LensDraws lenses, int persons) {
    double far = GapRule.farBelow(computed.options().threshold());
    ReweighedLevels levels = new ReweighedLevels(lenses, declared, computed.z());
    Map<String, Shown<Double>> below = new LinkedHashMap<>();
    for (int d = 0; d < computed.capabilities().size(); d++) {
      String id = computed.capabilities().get(d).id();
      Shown<Double> now = given.pDimensionBelow().get(id);
      if (now != null) {
        double[] alone = Fits.alone(d, computed.capabilities().size());
        below.put(id, made(now, levels.under(rest.predictions().of(alone)).below(far), persons));
      }
    }
    return below;
  }

  private DecisionResult decision(List<LensDraws> ranked) {
    DecisionResult given = whole.decision().orElseThrow();
    Weighed weighed = weighed(ranked);
    LensDecision today = P_BEST.replaced(given.today(), best(ranked, weighed.today()));
    ExpectedLoss losses = ExpectedLoss.of(weighed.repeatable());
    LensDecision repeatable =
        LOSS.replaced(
            P_BEST.replaced(given.repeatable(), best(ranked, weighed.repeatable())),
            figures.whole(byFunction(ranked, losses::of), fewest(ranked)));
    return ON_REPEATABLE.replaced(ON_TODAY.replaced(given, today), repeatable);
  }

  private Map<String, Double> best(List<LensDraws> ranked, ValueDraws values) {
    return byFunction(ranked, RankAcceptability.of(values)::best);
  }

  private interface AtPlace {
    double of(int place);
  }

  private Map<String, Double> byFunction(List<LensDraws> ranked, AtPlace value) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      map.put(computed.functionName(ranked.get(i).levels().function()), value.of(i));
    }
    return map;
  }

  /** Both lenses over the weights. */
  private record Weighed(ValueDraws today, ValueDraws repeatable) {}

  /** Draw by draw under the weight vectors in turn. */
  private Weighed weighed(List<LensDraws> ranked) {
    List<Draw> predicted = ranking.draws().vectors().stream().map(rest.predictions()::of).toList();
    List<List<ReweighedLevels.Under>> levels = new ArrayList<>();
    for (LensDraws lenses : ranked) {
      ReweighedLevels own = new ReweighedLevels(lenses, declared, computed.z());
      levels.add(predicted.stream().map(own::under).toList());
    }
    int draws = ranked.get(0).today().length;
    double[][] today = new double[draws][ranked.size()];
    double[][] repeatable = new double[draws][ranked.size()];
    for (int s = 0; s < draws; s++) {
      for (int i = 0; i < ranked.size(); i++) {
        ReweighedLevels.Under under = levels.get(i).get(s % predicted.size());
        today[s][i] = under.today(s);
        repeatable[s][i] = under.repeatable(s);
      }
    }
    return new Weighed(ValueDraws.of(today, 1), ValueDraws.of(repeatable, 1));
  }
}
