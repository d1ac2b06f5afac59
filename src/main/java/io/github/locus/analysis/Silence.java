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
import io.github.locus.decision.ValueDraws;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.psychometrics.ResponseRate;
import io.github.locus.recommendation.GapRule;
import io.github.locus.recommendation.VerdictDecision;
import io.github.locus.recommendation.VerdictRule;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.Figures;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.TippingPoint;
import io.github.locus.result.VerdictVariant;
import io.github.locus.separation.LensDraws;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * How far those who did not answer would have to differ. Where a share s of those invited to rate a function did not, and
 * would all have rated it δ points otherwise than the others, every level of it moves by s δ, in all dimensions and under
 * every leader; the spread between leaders stays.
 */
final class Silence {
  /** Further apart the silent and the others are not looked for, points. */
  private static final int FURTHEST = 50;

  private final Computation computed;
  private final Ranking ranking;
  private final Result evidence;
  private final Figures figures;
  private final int persons;

  Silence(Chain chain, Ranking ranking, Result evidence) {
    this.computed = chain.computed();
    this.ranking = ranking;
    this.evidence = evidence;
    Publication unrounded = chain.published().unrounded();
    this.figures = unrounded.figures();
    this.persons = unrounded.fewest(ranking.functions());
  }

  Shown<SilenceResult> result() {
    int first = ranking.order().get(0);
    int next = ranking.order().get(1);
    Shown<Double> silent = silent(ranking.functions().get(first));
    if (silent.isEmpty()) {
      return Shown.withheld(silent.reason().orElseThrow());
    }
    ValueDraws repeatable = ranking.draws().repeatable();
    double lead = repeatable.mean(first) - repeatable.mean(next);
    return figures.whole(
        new SilenceResult(
            name(first),
            name(next),
            silent.orElseThrow(),
            Math.max(0, lead / silent.orElseThrow()),
            tippingPoint()),
        persons);
  }

  private String name(int place) {
    return computed.functionName(ranking.functions().get(place));
  }

  /** The share of those invited to rate a function in its latest wave who did not. */
  private Shown<Double> silent(int function) {
    ProtectedSurvey survey = computed.survey();
    long invited = 0;
    long answered = 0;
    for (int c = 0; c < survey.cells().size(); c++) {
      SiteCell cell = survey.cells().get(c);
      if (cell.function() == function && cell.wave() == computed.frame().latestWave(function)) {
        OptionalLong asked = ResponseRate.invitedOfAll(survey, c);
        if (asked.isEmpty()) {
          return Shown.withheld(Reason.INVITED_UNKNOWN);
        }
        invited += asked.getAsLong();
        answered += computed.counts().ofCell(c);
      }
    }
    return answered >= invited
        ? Shown.withheld(Reason.MORE_THAN_INVITED)
        : Shown.fact(1 - (double) answered / invited);
  }

  /** The nearest difference, in whole points, at which the verdict is another one. */
  private Optional<TippingPoint> tippingPoint() {
    VerdictDecision given = VerdictRule.decide(evidence);
    for (int place = 0; place < ranking.functions().size(); place++) {
      Shown<Double> silent = silent(ranking.functions().get(place));
      if (given.basis().filter(name(place)::equals).isPresent() && silent.isPresent()) {
        return tippingPoint(place, silent.orElseThrow(), Variants.variant(given));
      }
    }
    return Optional.empty();
  }

  private Optional<TippingPoint> tippingPoint(int place, double silent, VerdictVariant given) {
    for (int points = 1; points <= FURTHEST; points++) {
      for (int sign : new int[] {-1, 1}) {
        VerdictVariant other =
            Variants.variant(VerdictRule.decide(moved(place, sign * points * silent)));
        if (isOther(other, given)) {
          return Optional.of(new TippingPoint(name(place), silent, points, sign < 0, other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(VerdictVariant verdict, VerdictVariant given) {
    return verdict.kind() != given.kind()
        || !Set.copyOf(verdict.functions()).equals(Set.copyOf(given.functions()));
  }

  /** The evidence with all levels of one function moved. */
  private Result moved(int place, double by) {
    Map<String, FunctionResult> functions = new LinkedHashMap<>(evidence.functions());
    functions.computeIfPresent(
        name(place), (name, given) -> function(ranking.functions().get(place), given, by));
    DecisionResult given = evidence.decision().orElseThrow();
    ValueDraws repeatable = ranking.draws().repeatable().moved(place, by);
    LensDecision today =
        P_BEST.replaced(given.today(), best(ranking.draws().today().moved(place, by)));
    LensDecision lens =
        LOSS.replaced(
            P_BEST.replaced(given.repeatable(), best(repeatable)),
            figures.whole(byFunction(ExpectedLoss.of(repeatable)::of), persons));
    return DECISION.replaced(
        FUNCTIONS.replaced(evidence, functions),
        figures.whole(ON_REPEATABLE.replaced(ON_TODAY.replaced(given, today), lens), persons));
  }

  private Map<String, Double> best(ValueDraws draws) {
    double[] shares = draws.bestShares();
    return byFunction(place -> shares[place]);
  }

  private Map<String, Double> byFunction(IntToDoubleFunction value) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < ranking.functions().size(); i++) {
      map.put(name(i), value.applyAsDouble(i));
    }
    return map;
  }

  private FunctionResult function(int f, FunctionResult given, double by) {
    LensDraws lenses = computed.figures(f).orElseThrow().lenses();
    Chances chances = Chances.of(lenses, evidence.options().threshold() - by);
    FunctionResult left =
        TODAY.replaced(
            given,
            given
                .today()
                .map(level -> other(given.today(), moved(level, by)))
                .orElse(given.today()));
    left = P_TODAY.replaced(left, other(given.pToday(), chances.today()));
    left = P_REPEATABLE.replaced(left, other(given.pRepeatable(), chances.repeatable()));
    left = P_NEW.replaced(left, other(given.pNewLeader(), chances.newLeader()));
    left = READY_SHARE.replaced(left, other(given.readyShare(), chances.readyShare()));
    Map<String, Shown<Double>> below = new LinkedHashMap<>(given.pDimensionBelow());
    double far = GapRule.farBelow(evidence.options().threshold()) - by;
    for (int d = 0; d < computed.capabilities().size(); d++) {
      Optional<LensDraws> dimension = computed.dimensionLenses(f, d);
      below.computeIfPresent(
          computed.capabilities().get(d).id(),
          (id, now) ->
              dimension.map(l -> other(now, 1 - LensDraws.share(l.today(), far))).orElse(now));
    }
    return BELOW.replaced(left, below);
  }

  private static Estimate moved(Estimate level, double by) {
    return new Estimate(level.mean() + by, level.low() + by, level.high() + by);
  }

  /** A figure that stays where it is withheld. */
  private <T> Shown<T> other(Shown<T> figure, T value) {
    return figure.isPresent() ? figures.whole(value, figure.persons()) : figure;
  }
}
