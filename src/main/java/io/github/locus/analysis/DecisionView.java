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
import io.github.locus.result.LensDecision;
import io.github.locus.result.SensitivityPoint;
import io.github.locus.result.SensitivityResult;
import io.github.locus.result.WeightingResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The ranking as the user sees it. Only functions that may be shown are ranked. */
final class DecisionView {
  private static final String NO_LEADER =
      "of some function no leader has a unit of his own with enough respondents";

  private final Computation computed;
  private final Ranking ranking;

  DecisionView(Computation computed, Ranking ranking) {
    this.computed = computed;
    this.ranking = ranking;
  }

  DecisionResult result() {
    Map<String, String> why = new LinkedHashMap<>();
    Optional<CrossCheck> crossCheck = crossCheck();
    if (crossCheck.isEmpty()) {
      why.put("crossCheck", "needs two current leaders with ratings in a function");
    }
    Optional<Map<String, SensitivityResult>> sensitivity =
        ranking.sensitivity().map(this::sensitivity);
    if (sensitivity.isEmpty()) {
      why.put("sensitivity", "drawn only where deliverables are written");
    }
    return new DecisionResult(
        lens(everyPlace(), ranking.draws().today(), false),
        lens(everyPlace(), ranking.draws().repeatable(), true),
        showcase(),
        crossCheck,
        sensitivity,
        ranking.dominance().stream().map(this::dominance).toList(),
        weightings(),
        why);
  }

  private String name(int place) {
    return computed.functionName(ranking.functions().get(place));
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

  private Map<String, Double> byDimension(List<Double> values) {
    Map<String, Double> map = new LinkedHashMap<>();
    List<Dimension> dimensions = computed.capabilities();
    for (int d = 0; d < dimensions.size(); d++) {
      map.put(dimensions.get(d).id(), values.get(d));
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
        .map(lens -> lens(ranking.draws().showcasePlaces(), lens, false))
        .orElseGet(
            () ->
                new LensDecision(
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    Map.of("pBest", NO_LEADER)));
  }

  /** A lens on the ranked functions at some places. */
  private LensDecision lens(List<Integer> places, ValueDraws lens, boolean loss) {
    RankAcceptability ranks = RankAcceptability.of(lens);
    PairwiseWinning pairs = PairwiseWinning.of(lens);
    Map<String, String> why = new LinkedHashMap<>();
    if (places.size() < ranking.functions().size()) {
      why.put("pBest", NO_LEADER);
    }
    Map<String, Optional<Map<String, Double>>> central =
        byPlace(
            places,
            i -> ranking.centralWeights(lens, i).map(vector -> byDimension(vector.weights())));
    central.forEach(
        (name, vector) -> {
          if (vector.isEmpty()) {
            why.put("centralWeights/" + name, "never best");
          }
        });
    Optional<Map<String, Double>> expectedLoss = Optional.empty();
    if (loss) {
      ExpectedLoss losses = ranking.expectedLoss();
      expectedLoss = Optional.of(byFunction(losses::of));
    } else {
      why.put("expectedLoss", "defined on the repeatable lens");
    }
    return new LensDecision(
        byPlace(places, ranks::best),
        byPlace(places, ranks::bestStandardError),
        byPlace(places, ranks::ranks),
        byPlace(places, i -> pairwise(places, pairs, i)),
        central,
        expectedLoss,
        why);
  }

  private Map<String, Double> pairwise(List<Integer> places, PairwiseWinning pairs, int i) {
    Map<String, Double> row = new LinkedHashMap<>();
    for (int other = 0; other < places.size(); other++) {
      if (other != i) {
        row.put(name(places.get(other)), pairs.share(i, other));
      }
    }
    return row;
  }

  Optional<CrossCheck> crossCheck() {
    Map<String, Double> level = new LinkedHashMap<>();
    ranking.plainLevels().forEach((f, value) -> level.put(computed.functionName(f), value));
    return level.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(first -> new CrossCheck(first.getKey(), level));
  }

  private Map<String, SensitivityResult> sensitivity(List<WeightSensitivity> curves) {
    Map<String, SensitivityResult> map = new LinkedHashMap<>();
    for (WeightSensitivity curve : curves) {
      List<SensitivityPoint> grid = new ArrayList<>();
      curve.points().forEach(point -> grid.add(point(point)));
      Map<String, String> why =
          curve.criticalWeight().isPresent()
              ? Map.of()
              : Map.of("criticalWeight", "the first two do not change places");
      map.put(
          computed.capabilities().get(curve.criterion()).id(),
          new SensitivityResult(
              curve.criticalWeight().isPresent()
                  ? Optional.of(curve.criticalWeight().getAsDouble())
                  : Optional.empty(),
              grid,
              why));
    }
    return map;
  }

  private SensitivityPoint point(WeightSensitivity.SensitivityPoint point) {
    return new SensitivityPoint(
        point.weights().multiple(),
        point.weights().weight(),
        byFunction(point.evaluation().means()::get),
        byFunction(point.evaluation().pBest()::get));
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
                      byDimension(w.weights()),
                      byFunction(w.today()::get),
                      byFunction(means::get),
                      byFunction(w.evaluation().pBest()::get),
                      name(first)));
            });
    return list;
  }
}
