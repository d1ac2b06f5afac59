package io.github.locus.analysis;

import io.github.locus.decision.Dominance;
import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.PairwiseWinning;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.ValueDraws;
import io.github.locus.decision.WeightSensitivity;
import io.github.locus.instrument.Dimension;
import io.github.locus.result.CrossCheck;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.DominanceResult;
import io.github.locus.result.Figures;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Margin;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.SensitivityPoint;
import io.github.locus.result.SensitivityResult;
import io.github.locus.result.Shown;
import io.github.locus.result.WeightingResult;
import io.github.locus.separation.LensDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The ranking as the user sees it. Only functions that may be shown are ranked. */
final class DecisionView {
  private static final double ERROR_STEPS = 1_000;

  private final Computation computed;
  private final Figures figures;
  private final Precision precision;
  private final Ranking ranking;
  private final int persons;

  /** Whether weights may be told to matter: not where a dimension of a ranked function is kept back. */
  private final boolean weightsTold;

  /** Whether plain means may be told: not where a leader of a ranked function is kept back. */
  private final boolean plainTold;

  /** Whether weights may be told to matter to single leaders: not where a small group is alike in a dimension. */
  private final boolean leaderWeightsTold;

  DecisionView(Publication publication, Ranking ranking) {
    this.computed = publication.computed();
    this.figures = publication.figures();
    this.precision = figures.precision();
    this.ranking = ranking;
    this.persons = publication.fewest(ranking.functions());
    this.weightsTold = ranking.functions().stream().noneMatch(publication.alike()::anyDimension);
    this.plainTold =
        ranking.functions().stream().allMatch(f -> publication.alike().anyLeader(f).isEmpty());
    this.leaderWeightsTold =
        ranking.functions().stream().noneMatch(f -> publication.alike().anyDimensionOfACell(f));
  }

  /** The ranking; whoever is compared, the persons of the least rated function stand for it. */
  Shown<DecisionResult> result() {
    return figures.whole(
        new DecisionResult(
            lens(
                everyPlace(),
                weightsTold ? ranking.draws().today() : declared(everyPlace(), LensDraws::today),
                weightsTold),
            lens(everyPlace(), ranking.draws().repeatable(), weightsTold),
            showcase(),
            Publication.shown(
                crossCheck(),
                check -> figures.whole(check, persons),
                plainTold ? Reason.NEEDS_TWO_LEADERS : Reason.BESIDE_ALIKE),
            ofWeights(
                weightsTold,
                () ->
                    Publication.shown(
                        ranking.sensitivity(),
                        curves -> figures.whole(sensitivity(curves), persons),
                        Reason.NOT_DRAWN)),
            weightsTold ? ranking.dominance().stream().map(this::dominance).toList() : List.of(),
            weightsTold ? weightings() : List.of()),
        persons);
  }

  /** A level under other weights, beside that under the declared ones, is the level of a dimension. */
  private static <T> Shown<T> ofWeights(boolean told, Supplier<Shown<T>> figure) {
    return told ? figure.get() : Shown.withheld(Reason.BESIDE_ALIKE);
  }

  private String name(int place) {
    return computed.functionName(ranking.functions().get(place));
  }

  /** The function with the smallest expected loss. */
  String first() {
    return name(ranking.order().get(0));
  }

  private <V> Map<String, V> byFunction(IntFunction<V> value) {
    return byPlace(everyPlace(), value);
  }

  private <V> Map<String, V> byPlace(List<Integer> places, IntFunction<V> value) {
    Map<String, V> map = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      map.put(name(places.get(i)), value.apply(i));
    }
    return map;
  }

  private List<Integer> everyPlace() {
    return IntStream.range(0, ranking.functions().size()).boxed().toList();
  }

  /** Of the functions whose best leader can be shown; of none where they are fewer than two. */
  private LensDecision showcase() {
    return ranking
        .draws()
        .showcase()
        .map(
            lens ->
                lens(
                    ranking.draws().showcasePlaces(),
                    leaderWeightsTold
                        ? lens
                        : declared(
                            ranking.draws().showcasePlaces(), l -> l.showcase().orElseThrow()),
                    leaderWeightsTold))
        .orElseGet(
            () ->
                new LensDecision(
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Shown.withheld(Reason.NO_LEADER_ALONE),
                    Shown.withheld(Reason.NO_LEADER_ALONE)));
  }

  /**
   * A lens under the declared weights alone. By how much uncertain weights spread it is by how much the dimensions differ,
   * which is what tells one of them.
   */
  private ValueDraws declared(List<Integer> places, Function<LensDraws, double[]> lens) {
    List<Integer> functions = places.stream().map(ranking.functions()::get).toList();
    return Evaluations.joint(
        computed.posteriors().readiness().orElseThrow().lenses(functions).stream()
            .map(lens)
            .toList());
  }

  private Map<String, Double> byDimension(List<Double> values) {
    Map<String, Double> map = new LinkedHashMap<>();
    List<Dimension> dimensions = computed.capabilities();
    for (int d = 0; d < dimensions.size(); d++) {
      map.put(dimensions.get(d).id(), precision.share(values.get(d), persons));
    }
    return map;
  }

  /** Declared weights are no figures of anybody's. */
  private Map<String, Double> weights(List<Double> shares) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int d = 0; d < computed.capabilities().size(); d++) {
      map.put(computed.capabilities().get(d).id(), shares.get(d));
    }
    return map;
  }

  private double probability(double p) {
    return precision.share(p, persons);
  }

  /**
   * A lens on the ranked functions at some places.
   *
   * @param told whether the weights under which each is best may be told
   */
  private LensDecision lens(List<Integer> places, ValueDraws lens, boolean told) {
    RankAcceptability ranks = RankAcceptability.of(lens);
    PairwiseWinning pairs = PairwiseWinning.of(lens);
    Map<String, Shown<Map<String, Double>>> central =
        byPlace(
            places,
            i ->
                ofWeights(
                    told,
                    () ->
                        Publication.shown(
                            ranking.centralWeights(lens, i),
                            vector -> figures.whole(byDimension(vector.weights()), persons),
                            Reason.NEVER_BEST)));
    return new LensDecision(
        byPlace(places, i -> probability(ranks.best(i))),
        byPlace(places, i -> error(ranks.bestStandardError(i))),
        byPlace(places, i -> ranks.ranks(i).stream().map(this::probability).toList()),
        byPlace(places, i -> pairwise(places, pairs, i)),
        central,
        figures.whole(expectedLoss(places, lens), persons),
        Publication.shown(
            margin(places, lens), m -> figures.whole(m, persons), Reason.NO_LEADER_ALONE));
  }

  /** A Monte Carlo error is about no person: it is rounded up, for it is never nothing. */
  private double error(double share) {
    return precision.full() ? share : Math.ceil(share * ERROR_STEPS) / ERROR_STEPS;
  }

  private Map<String, Double> expectedLoss(List<Integer> places, ValueDraws lens) {
    ExpectedLoss losses = ExpectedLoss.of(lens);
    return byPlace(places, i -> precision.level(losses.of(i)));
  }

  /** By how much the first by expected loss on repeatable lies before the next, on any lens. */
  private Optional<Margin> margin(List<Integer> places, ValueDraws lens) {
    int first = places.indexOf(ranking.order().get(0));
    int next = places.indexOf(ranking.order().get(1));
    if (first < 0 || next < 0) {
      return Optional.empty();
    }
    double[] difference = new double[lens.draws()];
    Arrays.setAll(difference, s -> lens.value(s, first) - lens.value(s, next));
    return Optional.of(
        new Margin(
            name(places.get(first)),
            name(places.get(next)),
            precision.level(FunctionFigures.estimate(difference))));
  }

  private Map<String, Double> pairwise(List<Integer> places, PairwiseWinning pairs, int i) {
    Map<String, Double> row = new LinkedHashMap<>();
    for (int other = 0; other < places.size(); other++) {
      if (other != i) {
        row.put(name(places.get(other)), probability(pairs.share(i, other)));
      }
    }
    return row;
  }

  /**
   * The check by plain means, if it is told: where a small group is alike its mean and spread, which weigh leaders otherwise
   * than the model's, are further equations in their levels.
   */
  Optional<CrossCheck> crossCheck() {
    return plainTold ? plain() : Optional.empty();
  }

  private Optional<CrossCheck> plain() {
    Map<String, Double> level = new LinkedHashMap<>();
    ranking
        .plainLevels()
        .forEach((f, value) -> level.put(computed.functionName(f), precision.level(value)));
    return level.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(first -> new CrossCheck(-computed.z(), first.getKey(), level));
  }

  private Map<String, SensitivityResult> sensitivity(List<WeightSensitivity> curves) {
    Map<String, SensitivityResult> map = new LinkedHashMap<>();
    for (WeightSensitivity curve : curves) {
      List<SensitivityPoint> grid = new ArrayList<>();
      curve.points().forEach(point -> grid.add(point(point)));
      OptionalDouble critical = curve.criticalWeight();
      map.put(
          computed.capabilities().get(curve.criterion()).id(),
          new SensitivityResult(
              critical.isPresent()
                  ? figures.share(critical.getAsDouble(), persons)
                  : Shown.withheld(Reason.NO_CRITICAL_WEIGHT),
              grid));
    }
    return map;
  }

  private SensitivityPoint point(WeightSensitivity.SensitivityPoint point) {
    return new SensitivityPoint(
        point.weights().multiple(),
        point.weights().weight(),
        byFunction(place -> precision.level(point.evaluation().means().get(place))),
        byFunction(place -> probability(point.evaluation().pBest().get(place))));
  }

  private DominanceResult dominance(Dominance d) {
    return new DominanceResult(
        name(d.alternative()), name(d.over()), d.dominates(), byDimension(d.probability()));
  }

  private List<WeightingResult> weightings() {
    List<WeightingResult> list = new ArrayList<>();
    ranking
        .weightings()
        .forEach(
            (name, w) -> {
              // the largest mean of repeatable is the smallest expected loss
              List<Double> means = w.evaluation().means();
              int first = 0;
              for (int i = 1; i < means.size(); i++) {
                first = means.get(i) > means.get(first) ? i : first;
              }
              list.add(
                  new WeightingResult(
                      name,
                      weights(w.weights()),
                      byFunction(place -> precision.level(w.today().get(place))),
                      byFunction(place -> precision.level(means.get(place))),
                      byFunction(place -> probability(w.evaluation().pBest().get(place))),
                      name(first)));
            });
    return list;
  }
}
