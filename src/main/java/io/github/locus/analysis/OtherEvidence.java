package io.github.locus.analysis;

import io.github.locus.decision.RankAcceptability;
import io.github.locus.multilevel.Priors;
import io.github.locus.multilevel.ScalePrior;
import io.github.locus.result.ConfidenceParts;
import io.github.locus.result.Figures;
import io.github.locus.result.PriorPoint;
import io.github.locus.result.Shown;
import io.github.locus.separation.LevelDraws;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** The choice under other priors, on the answers alone and on the weights alone. */
final class OtherEvidence {
  private static final double[] SCALES = {3, ScorePosteriors.PRIOR_SCALE, 30};

  private final Computation computed;
  private final Ranking ranking;
  private final Publication unrounded;
  private final Figures figures;
  private final int persons;
  private final List<LevelDraws> levels;

  OtherEvidence(Chain chain, Ranking ranking) {
    this.computed = chain.computed();
    this.ranking = ranking;
    this.unrounded = chain.published().unrounded();
    this.figures = unrounded.figures();
    this.persons = unrounded.fewest(ranking.functions());
    ScorePosterior declared = computed.posteriors().readiness().orElseThrow().score();
    this.levels = Evaluations.levels(declared, ranking.functions());
  }

  private String name(int place) {
    return computed.functionName(ranking.functions().get(place));
  }

  private Map<String, Double> byFunction(IntToDoubleFunction value) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      map.put(name(i), value.applyAsDouble(i));
    }
    return map;
  }

  /** The prior on τ of each function alone is another: its scale 3 or 30 in place of 10 (Kallioinen et al. 2023). */
  Shown<List<PriorPoint>> priors() {
    List<PriorPoint> points = new ArrayList<>();
    for (double scale : SCALES) {
      points.add(prior(scale));
    }
    return figures.whole(points, persons);
  }

  private PriorPoint prior(double scale) {
    double[] weights = weights(scale);
    List<double[]> repeatable = levels.stream().map(LevelDraws::repeatable).toList();
    List<double[]> spread = levels.stream().map(LevelDraws::spread).toList();
    double[] best = new double[levels.size()];
    for (int s = 0; s < weights.length; s++) {
      int first = 0;
      for (int i = 1; i < best.length; i++) {
        first = repeatable.get(i)[s] > repeatable.get(first)[s] ? i : first;
      }
      best[first] += weights[s];
    }
    int first = 0;
    for (int i = 1; i < best.length; i++) {
      first = mean(repeatable.get(i), weights) > mean(repeatable.get(first), weights) ? i : first;
    }
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    return new PriorPoint(
        scale,
        1 / squares,
        name(first),
        byFunction(i -> mean(repeatable.get(i), weights)),
        byFunction(i -> mean(spread.get(i), weights)),
        byFunction(i -> Math.min(1, best[i])));
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    for (int s = 0; s < values.length; s++) {
      sum += weights[s] * values[s];
    }
    return sum;
  }

  /** Importance weights of the draws, with sum 1. */
  private double[] weights(double scale) {
    ScalePrior given = Priors.standard(ScorePosteriors.PRIOR_SCALE).scales();
    ScalePrior other = Priors.standard(scale).scales();
    List<double[]> spreads =
        computed.posteriors().readiness().orElseThrow().score().levels().stream()
            .map(LevelDraws::spread)
            .toList();
    double[] logs = new double[spreads.get(0).length];
    for (double[] spread : spreads) {
      for (int s = 0; s < logs.length; s++) {
        double log = Math.log(spread[s]);
        logs[s] += other.logDensityOfLog(log) - given.logDensityOfLog(log);
      }
    }
    double most = Arrays.stream(logs).max().orElse(0);
    double[] weights = Arrays.stream(logs).map(l -> Math.exp(l - most)).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  Shown<ConfidenceParts> confidence() {
    RankAcceptability answers = RankAcceptability.of(Evaluations.repeatable(levels));
    RankAcceptability weights = RankAcceptability.of(ranking.draws().meansOfWeights());
    return figures.whole(
        new ConfidenceParts(byFunction(answers::best), byFunction(weights::best)), persons);
  }
}
