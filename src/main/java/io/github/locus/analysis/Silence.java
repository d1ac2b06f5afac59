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

import io.github.locus.decision.MovedAlternative;
import io.github.locus.decision.ValueDraws;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.psychometrics.ResponseRate;
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

  /** So many points are looked at in one pass over the draws; a divisor of the furthest. */
  private static final int AT_ONCE = 10;

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
    for (int least = 1; least <= FURTHEST; least += AT_ONCE) {
      Moved moved = new Moved(place, silent, least);
      for (int points = least; points < least + AT_ONCE; points++) {
        for (boolean lower : new boolean[] {true, false}) {
          VerdictVariant other =
              Variants.variant(VerdictRule.decide(moved.evidence(points, lower)));
          if (isOther(other, given)) {
            return Optional.of(new TippingPoint(name(place), silent, points, lower, other));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(VerdictVariant verdict, VerdictVariant given) {
    return verdict.kind() != given.kind()
        || !Set.copyOf(verdict.functions()).equals(Set.copyOf(given.functions()));
  }

  private Map<String, Double> byFunction(IntToDoubleFunction value) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < ranking.functions().size(); i++) {
      map.put(name(i), value.applyAsDouble(i));
    }
    return map;
  }

  /** The evidence with all levels of one function moved, by {@value #AT_ONCE} whole points either way. */
  private final class Moved {
    private final int place;
    private final int least;

    /** Ascending: what the silent take off, then what they add. */
    private final double[] moves = new double[2 * AT_ONCE];

    private final MovedAlternative today;
    private final MovedAlternative repeatable;
    private final ReachedThresholds reached;

    Moved(int place, double silent, int least) {
      this.place = place;
      this.least = least;
      for (int k = 0; k < AT_ONCE; k++) {
        moves[at(least + k, true)] = -(least + k) * silent;
        moves[at(least + k, false)] = (least + k) * silent;
      }
      today = MovedAlternative.of(ranking.draws().today(), place, moves);
      repeatable = MovedAlternative.of(ranking.draws().repeatable(), place, moves);
      double[] thresholds = new double[moves.length];
      for (int m = 0; m < moves.length; m++) {
        thresholds[threshold(m)] = evidence.options().threshold() - moves[m];
      }
      reached = ReachedThresholds.of(computed, ranking.functions().get(place), thresholds);
    }

    private int at(int points, boolean lower) {
      return lower ? AT_ONCE - 1 - (points - least) : AT_ONCE + points - least;
    }

    /** Levels that rise by a move stand to thresholds that fall by it. */
    private int threshold(int move) {
      return moves.length - 1 - move;
    }

    Result evidence(int points, boolean lower) {
      int move = at(points, lower);
      Map<String, FunctionResult> functions = new LinkedHashMap<>(evidence.functions());
      functions.computeIfPresent(name(place), (name, given) -> function(given, move));
      DecisionResult given = evidence.decision().orElseThrow();
      LensDecision onToday = P_BEST.replaced(given.today(), byFunction(i -> today.best(move, i)));
      LensDecision onRepeatable =
          LOSS.replaced(
              P_BEST.replaced(given.repeatable(), byFunction(i -> repeatable.best(move, i))),
              figures.whole(byFunction(i -> repeatable.loss(move, i)), persons));
      DecisionResult decision =
          ON_REPEATABLE.replaced(ON_TODAY.replaced(given, onToday), onRepeatable);
      return DECISION.replaced(
          FUNCTIONS.replaced(evidence, functions), figures.whole(decision, persons));
    }

    private FunctionResult function(FunctionResult given, int move) {
      Chances chances = reached.chances().get(threshold(move));
      FunctionResult left =
          TODAY.replaced(
              given,
              given
                  .today()
                  .map(level -> other(given.today(), moved(level, moves[move])))
                  .orElse(given.today()));
      left = P_TODAY.replaced(left, other(given.pToday(), chances.today()));
      left = P_REPEATABLE.replaced(left, other(given.pRepeatable(), chances.repeatable()));
      left = P_NEW.replaced(left, other(given.pNewLeader(), chances.newLeader()));
      left = READY_SHARE.replaced(left, other(given.readyShare(), chances.readyShare()));
      Map<String, Shown<Double>> below = new LinkedHashMap<>(given.pDimensionBelow());
      for (int d = 0; d < computed.capabilities().size(); d++) {
        Optional<double[]> far = reached.below().get(d);
        below.computeIfPresent(
            computed.capabilities().get(d).id(),
            (id, now) -> far.map(share -> other(now, share[threshold(move)])).orElse(now));
      }
      return BELOW.replaced(left, below);
    }
  }

  private static Estimate moved(Estimate level, double by) {
    return new Estimate(level.mean() + by, level.low() + by, level.high() + by);
  }

  /** A figure that stays where it is withheld. */
  private <T> Shown<T> other(Shown<T> figure, T value) {
    return figure.isPresent() ? figures.whole(value, figure.persons()) : figure;
  }
}
