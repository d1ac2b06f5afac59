package io.github.locus.analysis;

import static io.github.locus.analysis.RuleFigures.BELOW;
import static io.github.locus.analysis.RuleFigures.DECISION;
import static io.github.locus.analysis.RuleFigures.FUNCTIONS;
import static io.github.locus.analysis.RuleFigures.LOSS;
import static io.github.locus.analysis.RuleFigures.ON_REPEATABLE;
import static io.github.locus.analysis.RuleFigures.P_BEST;
import static io.github.locus.analysis.RuleFigures.P_NEW;
import static io.github.locus.analysis.RuleFigures.P_REPEATABLE;
import static io.github.locus.analysis.RuleFigures.P_TODAY;
import static io.github.locus.analysis.RuleFigures.READY_SHARE;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.ValueDraws;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.recommendation.VerdictRule;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.AssurancePoint;
import io.github.locus.result.Component;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Figures;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.ThresholdPoint;
import io.github.locus.result.VerdictVariant;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.StandardNormal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The verdict over thresholds and assurances, from the draws at hand: the rules are held against the same evidence with
 * the figures that depend on them.
 */
final class VerdictCurves {
  private static final int LOWEST_THRESHOLD = 50;
  private static final int HIGHEST_THRESHOLD = 75;

  /** Assurances of the curve, in hundredths. */
  private static final int LEAST_ASSURANCE = 50;

  private static final int GREATEST_ASSURANCE = 95;
  private static final int ASSURANCE_STEP = 5;

  private static final Component<Result, AnalysisOptions> OPTIONS = Result::options;
  private static final Component<AnalysisOptions, Double> THRESHOLD = AnalysisOptions::threshold;

  private final Computation computed;
  private final Ranking ranking;
  private final Result evidence;
  private final Figures figures;
  private final int persons;
  private final VerdictVariant given;
  private final List<ThresholdPoint> thresholds = new ArrayList<>();
  private final List<AssurancePoint> assurances = new ArrayList<>();

  VerdictCurves(Chain chain, Ranking ranking, Result evidence) {
    this.computed = chain.computed();
    this.ranking = ranking;
    this.evidence = evidence;
    Publication unrounded = chain.published().unrounded();
    this.figures = unrounded.figures();
    this.persons = unrounded.fewest(ranking.functions());
    this.given = Variants.variant(VerdictRule.decide(evidence));
    double[] at =
        IntStream.rangeClosed(LOWEST_THRESHOLD, HIGHEST_THRESHOLD).asDoubleStream().toArray();
    List<ReachedThresholds> byFunction =
        IntStream.range(0, computed.functions())
            .mapToObj(f -> ReachedThresholds.of(computed, f, at))
            .toList();
    for (int t = 0; t < at.length; t++) {
      thresholds.add(threshold(at[t], t, byFunction));
    }
    for (int a = LEAST_ASSURANCE; a <= GREATEST_ASSURANCE; a += ASSURANCE_STEP) {
      assurances.add(assurance(a / 100.0));
    }
  }

  Shown<List<ThresholdPoint>> thresholds() {
    return figures.whole(thresholds, persons);
  }

  Shown<List<AssurancePoint>> assurances() {
    return figures.whole(assurances, persons);
  }

  Shown<Double> lowerThreshold() {
    return last(
        thresholds, ThresholdPoint::threshold, ThresholdPoint::verdict, options().threshold());
  }

  Shown<Double> higherThreshold() {
    return first(
        thresholds, ThresholdPoint::threshold, ThresholdPoint::verdict, options().threshold());
  }

  Shown<Double> lowerAssurance() {
    return last(
        assurances, AssurancePoint::assurance, AssurancePoint::verdict, options().assurance());
  }

  Shown<Double> higherAssurance() {
    return first(
        assurances, AssurancePoint::assurance, AssurancePoint::verdict, options().assurance());
  }

  private AnalysisOptions options() {
    return evidence.options();
  }

  /** The highest point below what was asked for that has another verdict. */
  private <P> Shown<Double> last(
      List<P> points, ToDoubleFunction<P> at, Function<P, VerdictVariant> verdict, double asked) {
    return shown(
        points.stream()
            .filter(p -> at.applyAsDouble(p) < asked && isOther(verdict.apply(p)))
            .map(at::applyAsDouble)
            .reduce((before, after) -> after));
  }

  private <P> Shown<Double> first(
      List<P> points, ToDoubleFunction<P> at, Function<P, VerdictVariant> verdict, double asked) {
    return shown(
        points.stream()
            .filter(p -> at.applyAsDouble(p) > asked && isOther(verdict.apply(p)))
            .map(at::applyAsDouble)
            .findFirst());
  }

  private Shown<Double> shown(Optional<Double> point) {
    return Publication.shown(point, p -> figures.whole(p, persons), Reason.VERDICT_STAYS);
  }

  private boolean isOther(VerdictVariant verdict) {
    return !verdict.says(given.kind(), given.functions());
  }

  private ThresholdPoint threshold(double threshold, int t, List<ReachedThresholds> byFunction) {
    Map<String, FunctionResult> functions =
        functions(
            (f, given) -> {
              ReachedThresholds reached = byFunction.get(f);
              return reached.chances().isEmpty()
                  ? given
                  : BELOW.replaced(
                      with(given, reached.chances().get(t)), below(given, reached.below(), t));
            });
    Result other =
        OPTIONS.replaced(
            FUNCTIONS.replaced(evidence, functions), THRESHOLD.replaced(options(), threshold));
    Map<String, Shown<Double>> pToday = new LinkedHashMap<>();
    Map<String, Shown<Double>> pNew = new LinkedHashMap<>();
    Map<String, FunctionStatus> status = new LinkedHashMap<>();
    functions.forEach(
        (name, f) -> {
          pToday.put(name, f.pToday());
          pNew.put(name, f.pNewLeader());
          status.put(name, StatusRule.of(f));
        });
    return new ThresholdPoint(
        threshold, Variants.variant(VerdictRule.decide(other)), pToday, pNew, status);
  }

  private AssurancePoint assurance(double assurance) {
    double z = StandardNormal.quantile(1 - assurance);
    ValueDraws repeatable = ranking.draws().repeatable(z);
    RankAcceptability ranks = RankAcceptability.of(repeatable);
    ExpectedLoss losses = ExpectedLoss.of(repeatable);
    Map<String, Double> level = new LinkedHashMap<>();
    Map<String, Double> best = new LinkedHashMap<>();
    Map<String, Double> loss = new LinkedHashMap<>();
    for (int i = 0; i < ranking.functions().size(); i++) {
      String name = computed.functionName(ranking.functions().get(i));
      level.put(name, repeatable.mean(i));
      best.put(name, ranks.best(i));
      loss.put(name, losses.of(i));
    }
    DecisionResult decision = evidence.decision().orElseThrow();
    LensDecision lens =
        LOSS.replaced(P_BEST.replaced(decision.repeatable(), best), figures.whole(loss, persons));
    Result other =
        DECISION.replaced(
            FUNCTIONS.replaced(evidence, functions((f, given) -> assured(f, given, z))),
            figures.whole(ON_REPEATABLE.replaced(decision, lens), persons));
    return new AssurancePoint(assurance, Variants.variant(VerdictRule.decide(other)), level, best);
  }

  private interface Changed {
    FunctionResult of(int function, FunctionResult given);
  }

  /** The functions under another threshold or assurance. */
  private Map<String, FunctionResult> functions(Changed changed) {
    Map<String, FunctionResult> functions = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      String name = computed.functionName(f);
      FunctionResult given = evidence.functions().get(name);
      if (given != null) {
        functions.put(name, changed.of(f, given));
      }
    }
    return functions;
  }

  private FunctionResult assured(int f, FunctionResult given, double z) {
    return computed
        .figures(f)
        .map(
            known -> {
              double[] repeatable = known.lenses().at(z).repeatable();
              double reached = LensDraws.share(repeatable, options().threshold());
              return with(given, known.chances().withRepeatable(reached));
            })
        .orElse(given);
  }

  private FunctionResult with(FunctionResult result, Chances other) {
    FunctionResult replaced = P_TODAY.replaced(result, other(result.pToday(), other.today()));
    replaced = P_REPEATABLE.replaced(replaced, other(result.pRepeatable(), other.repeatable()));
    replaced = P_NEW.replaced(replaced, other(result.pNewLeader(), other.newLeader()));
    return READY_SHARE.replaced(replaced, other(result.readyShare(), other.readyShare()));
  }

  private Map<String, Shown<Double>> below(
      FunctionResult result, List<Optional<double[]>> reached, int t) {
    Map<String, Shown<Double>> below = new LinkedHashMap<>();
    for (int d = 0; d < reached.size(); d++) {
      String id = computed.capabilities().get(d).id();
      Shown<Double> now = result.pDimensionBelow().get(id);
      if (now != null) {
        below.put(id, reached.get(d).map(share -> other(now, share[t])).orElse(now));
      }
    }
    return below;
  }

  /** A figure that stays where it is withheld. */
  private Shown<Double> other(Shown<Double> figure, double value) {
    return figure.isPresent() ? figures.whole(value, figure.persons()) : figure;
  }
}
