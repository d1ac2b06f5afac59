package io.github.locus.analysis;

import io.github.locus.decision.CentralWeightVector;
import io.github.locus.decision.Dominance;
import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.GridWeights;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.RankOrder;
import io.github.locus.decision.ValueDraws;
import io.github.locus.decision.WeightSensitivity;
import io.github.locus.decision.WeightSensitivity.Evaluation;
import io.github.locus.instrument.Weighting;
import io.github.locus.result.WeightingResult;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.LevelDraws;
import io.github.locus.separation.PlainLens;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The ranked functions and what ranks them.
 *
 * @param functions function indices, in order
 * @param draws the lenses over uncertain weights
 * @param order places in {@code functions}, by P(best) on repeatable
 * @param plainLevels the plain lens by function index, where it exists
 * @param sensitivity one per capability dimension; empty where not asked for
 * @param dominance pairs on posterior means of today by dimension
 * @param weightings alternative weightings, each with its evaluation
 */
record Ranking(
    List<Integer> functions,
    WeightDraws draws,
    List<Integer> order,
    Map<Integer, Double> plainLevels,
    Optional<List<WeightSensitivity>> sensitivity,
    List<Dominance> dominance,
    Map<String, AlternativeWeights> weightings) {

  /**
   * A declared alternative to the instrument's weights.
   *
   * @param weights shares by capability
   * @param today posterior means by ranked function
   * @param evaluation posterior means of repeatable and P(best)
   */
  record AlternativeWeights(List<Double> weights, List<Double> today, Evaluation evaluation) {}

  /**
   * @param computed the computation
   * @param functions the functions that can be ranked, at least two
   * @param showcases whether the level of a function's best leader may be told
   */
  static Ranking of(Computation computed, List<Integer> functions, Predicate<LensDraws> showcases) {
    ReadinessPosterior declared = computed.posteriors().readiness().orElseThrow();
    double[] weights = computed.survey().instrument().weights();
    List<LensDraws> ranked = declared.lenses(functions);
    RandomStreams streams = computed.streams().split("ranking", 0);
    WeightDraws draws =
        WeightDraws.of(
            computed.posteriors().scores().orElseThrow(),
            ranked,
            showcases,
            weights,
            computed.z(),
            streams.split("weights", 0));
    List<Integer> order =
        RankOrder.byLoss(
            ExpectedLoss.of(draws.repeatable()), RankAcceptability.of(draws.repeatable()));
    Grid grid =
        computed.options().sensitivity()
            ? Grid.of(computed, functions, weights)
            : new Grid(computed, functions, weights, Map.of());
    return new Ranking(
        functions,
        draws,
        order,
        plainLevels(computed, functions),
        computed.options().sensitivity() ? Optional.of(grid.sensitivity(order)) : Optional.empty(),
        dominance(computed, functions),
        computed.options().sensitivity() ? grid.weightings() : Map.of());
  }

  private static Map<Integer, Double> plainLevels(Computation computed, List<Integer> functions) {
    Map<Integer, Double> levels = new LinkedHashMap<>();
    computed
        .othersRatings()
        .ifPresent(
            ratings ->
                functions.forEach(
                    f ->
                        PlainLens.level(computed.frame(), ratings, f, computed.z())
                            .ifPresent(level -> levels.put(f, level))));
    return levels;
  }

  private static List<Dominance> dominance(Computation computed, List<Integer> functions) {
    List<ValueDraws> criteria = new ArrayList<>();
    for (int d = 0; d < computed.capabilities().size(); d++) {
      int dimension = d;
      List<double[]> today =
          functions.stream()
              .flatMap(f -> computed.dimensionLevels(f, dimension).stream())
              .map(LevelDraws::today)
              .toList();
      if (today.size() < functions.size()) {
        return List.of();
      }
      criteria.add(Evaluations.joint(today));
    }
    return Dominance.pairs(criteria);
  }

  Optional<CentralWeightVector> centralWeights(ValueDraws lens, int place) {
    return CentralWeightVector.of(lens, draws.weights(), place);
  }

  /**
   * Posteriors under fixed weights, the declared ones or others.
   *
   * @param posteriors by weights; lacks a score that does not vary
   */
  private record Grid(
      Computation computed,
      List<Integer> functions,
      double[] declared,
      Map<List<Double>, ScorePosterior> posteriors) {
    static Grid of(Computation computed, List<Integer> functions, double[] declared) {
      Set<List<Double>> asked = new LinkedHashSet<>();
      for (int d = 0; d < declared.length; d++) {
        GridWeights.of(declared, d).forEach(point -> asked.add(point.weights()));
      }
      for (Weighting weighting : computed.survey().instrument().weightings()) {
        asked.add(list(computed.survey().instrument().weights(weighting)));
      }
      Map<List<Double>, ScorePosterior> known = new HashMap<>();
      List<List<Double>> others = asked.stream().filter(w -> !same(w, declared)).toList();
      ScorePosterior readiness = computed.posteriors().readiness().orElseThrow().score();
      asked.stream().filter(w -> same(w, declared)).forEach(w -> known.put(w, readiness));
      List<Optional<ScorePosterior>> drawn =
          computed
              .posteriors()
              .scores()
              .orElseThrow()
              .of(Posteriors.forMeans(others.stream().map(Grid::array).toList(), computed.z()));
      for (int i = 0; i < others.size(); i++) {
        List<Double> weights = others.get(i);
        drawn.get(i).ifPresent(p -> known.put(weights, p));
      }
      return new Grid(computed, functions, declared, known);
    }

    /** One curve per dimension; a dimension is left out where a score on its way does not vary. */
    List<WeightSensitivity> sensitivity(List<Integer> order) {
      Map<List<Double>, Evaluation> done = new HashMap<>();
      posteriors.forEach((w, posterior) -> done.put(w, Evaluations.of(posterior, functions)));
      return IntStream.range(0, declared.length)
          .filter(d -> evaluated(done, d))
          .mapToObj(d -> curve(done, d, order))
          .toList();
    }

    private boolean evaluated(Map<List<Double>, Evaluation> done, int dimension) {
      return GridWeights.of(declared, dimension).stream()
          .allMatch(point -> done.containsKey(point.weights()));
    }

    private WeightSensitivity curve(
        Map<List<Double>, Evaluation> done, int dimension, List<Integer> order) {
      return WeightSensitivity.of(
          declared,
          dimension,
          order.get(0),
          order.get(1),
          point -> Objects.requireNonNull(done.get(point.weights())));
    }

    private static double[] array(List<Double> weights) {
      return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double[] weights) {
      return Arrays.stream(weights).boxed().toList();
    }

    /** Whether these are the declared weights, which have their long posterior already. */
    private static boolean same(List<Double> weights, double[] declared) {
      double distance = 0;
      for (int d = 0; d < declared.length; d++) {
        distance = Math.max(distance, Math.abs(weights.get(d) - declared[d]));
      }
      return distance < 1e-12;
    }

    private boolean isDeclared(Weighting weighting) {
      return weighting.name().equals(WeightingResult.DECLARED)
          || same(list(computed.survey().instrument().weights(weighting)), declared);
    }

    /** The instrument's weightings, headed by the declared weights where none of them is the same. */
    Map<String, AlternativeWeights> weightings() {
      Map<String, AlternativeWeights> done = new LinkedHashMap<>();
      List<Weighting> all = computed.survey().instrument().weightings();
      if (!all.isEmpty() && all.stream().noneMatch(this::isDeclared)) {
        done.put(
            WeightingResult.DECLARED,
            alternative(list(declared), computed.posteriors().readiness().orElseThrow().score()));
      }
      for (Weighting weighting : all) {
        List<Double> weights = list(computed.survey().instrument().weights(weighting));
        Optional.ofNullable(posteriors.get(weights))
            .ifPresent(p -> done.put(weighting.name(), alternative(weights, p)));
      }
      return done;
    }

    private AlternativeWeights alternative(List<Double> weights, ScorePosterior posterior) {
      return new AlternativeWeights(
          weights,
          functions.stream()
              .map(f -> Evaluations.levels(posterior, f).today())
              .map(draws -> Arrays.stream(draws).average().orElseThrow())
              .toList(),
          Evaluations.of(posterior, functions));
    }
  }
}
