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
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.PlainLens;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
   */
  static Ranking of(Computation computed, List<Integer> functions, Jobs jobs) {
    ModelledSurvey model = computed.capabilityModel().orElseThrow();
    ScorePosterior declared = computed.posteriors().readiness().orElseThrow();
    double[] weights = computed.survey().instrument().weights();
    List<LensDraws> ranked = functions.stream().map(f -> Evaluations.lenses(declared, f)).toList();
    RandomStreams streams = computed.streams().split("ranking", 0);
    WeightDraws draws =
        WeightDraws.of(
            model,
            declared,
            ranked,
            weights,
            computed.z(),
            streams.split("weights", 0),
            jobs.pool());
    List<Integer> order = order(draws.repeatable());
    Grid grid = new Grid(computed, functions, weights, streams, jobs);
    return new Ranking(
        functions,
        draws,
        order,
        plainLevels(computed, functions),
        computed.options().sensitivity() ? Optional.of(grid.sensitivity(order)) : Optional.empty(),
        dominance(computed, functions),
        computed.options().sensitivity() ? grid.weightings() : Map.of());
  }

  private static List<Integer> order(ValueDraws repeatable) {
    RankAcceptability ranks = RankAcceptability.of(repeatable);
    List<Double> best = IntStream.range(0, ranks.alternatives()).mapToObj(ranks::best).toList();
    ExpectedLoss loss = ExpectedLoss.of(repeatable);
    List<Double> losses = IntStream.range(0, ranks.alternatives()).mapToObj(loss::of).toList();
    return RankOrder.byLoss(losses, best);
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
              .flatMap(f -> computed.dimensionLenses(f, dimension).stream())
              .map(LensDraws::today)
              .toList();
      if (today.size() < functions.size()) {
        return List.of();
      }
      criteria.add(ValueDraws.of(transposed(today), 1));
    }
    return Dominance.pairs(criteria);
  }

  static double[][] transposed(List<double[]> byAlternative) {
    double[][] values = new double[byAlternative.get(0).length][byAlternative.size()];
    for (int s = 0; s < values.length; s++) {
      for (int f = 0; f < byAlternative.size(); f++) {
        values[s][f] = byAlternative.get(f)[s];
      }
    }
    return values;
  }

  Optional<CentralWeightVector> centralWeights(ValueDraws lens, int place) {
    return CentralWeightVector.of(lens, draws.weights(), place);
  }

  /** Posteriors under fixed weights other than the declared ones. */
  private record Grid(
      Computation computed,
      List<Integer> functions,
      double[] declared,
      RandomStreams streams,
      Jobs jobs) {
    /** Name of the weights that the study itself declares. */
    private static final String DECLARED = "declared";

    /** One curve per dimension; a dimension is left out where a score on its way does not vary. */
    List<WeightSensitivity> sensitivity(List<Integer> order) {
      Map<List<Double>, Jobs.Job<Optional<Evaluation>>> running = new LinkedHashMap<>();
      for (int d = 0; d < declared.length; d++) {
        for (GridWeights point : GridWeights.of(declared, d)) {
          RandomStreams own = streams.split("sensitivity " + d, Math.round(point.multiple() * 2));
          running.computeIfAbsent(
              point.weights(), w -> jobs.start(() -> evaluation(array(w), own)));
        }
      }
      Map<List<Double>, Evaluation> done = new HashMap<>();
      running.forEach((w, job) -> job.get().ifPresent(evaluation -> done.put(w, evaluation)));
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

    private Optional<Evaluation> evaluation(double[] weights, RandomStreams own) {
      return posterior(weights, own).map(p -> Evaluations.of(p, functions));
    }

    private boolean declared(Weighting weighting) {
      return weighting.name().equals(DECLARED)
          || declared(computed.survey().instrument().weights(weighting));
    }

    private boolean declared(double[] weights) {
      double distance = 0;
      for (int d = 0; d < weights.length; d++) {
        distance = Math.max(distance, Math.abs(weights[d] - declared[d]));
      }
      return distance < 1e-12;
    }

    /** The declared weights have their long posterior already. */
    private Optional<ScorePosterior> posterior(double[] weights, RandomStreams own) {
      return declared(weights)
          ? computed.posteriors().readiness()
          : computed
              .capabilityModel()
              .flatMap(m -> Posteriors.forMeans(m, weights, computed.z(), own));
    }

    /** The instrument's weightings, headed by the declared weights where none of them is the same. */
    Map<String, AlternativeWeights> weightings() {
      Map<String, Jobs.Job<Optional<AlternativeWeights>>> running = new LinkedHashMap<>();
      List<Weighting> all = computed.survey().instrument().weightings();
      if (!all.isEmpty() && all.stream().noneMatch(this::declared)) {
        RandomStreams own = streams.split("weighting", all.size());
        running.put(DECLARED, jobs.start(() -> alternative(declared, own)));
      }
      for (int i = 0; i < all.size(); i++) {
        double[] weights = computed.survey().instrument().weights(all.get(i));
        RandomStreams own = streams.split("weighting", i);
        running.put(all.get(i).name(), jobs.start(() -> alternative(weights, own)));
      }
      Map<String, AlternativeWeights> done = new LinkedHashMap<>();
      running.forEach((name, job) -> job.get().ifPresent(a -> done.put(name, a)));
      return done;
    }

    private Optional<AlternativeWeights> alternative(double[] weights, RandomStreams own) {
      return posterior(weights, own)
          .map(
              p ->
                  new AlternativeWeights(
                      Arrays.stream(weights).boxed().toList(),
                      functions.stream()
                          .map(f -> Evaluations.lenses(p, f).today())
                          .map(draws -> Arrays.stream(draws).average().orElseThrow())
                          .toList(),
                      Evaluations.of(p, functions)));
    }
  }
}
