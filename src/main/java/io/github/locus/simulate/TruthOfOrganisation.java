package io.github.locus.simulate;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.statistics.StandardNormal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** The levels that an analysis estimates, from effects that it cannot see. */
final class TruthOfOrganisation {
  private final Organisation organisation;
  private final Instrument instrument;
  private final double threshold;
  private final double assurance;

  TruthOfOrganisation(
      Organisation organisation, Instrument instrument, double threshold, double assurance) {
    this.organisation = organisation;
    this.instrument = instrument;
    this.threshold = threshold;
    this.assurance = assurance;
  }

  /** All functions, in the design's order. */
  Truth truth(long seed) {
    Map<String, FunctionTruth> functions = new LinkedHashMap<>();
    for (int f = 0; f < organisation.design().functions().size(); f++) {
      functions.put(organisation.design().functions().get(f).name(), function(f));
    }
    return new Truth(
        seed,
        threshold,
        assurance,
        functions,
        best(functions, Comparator.comparingDouble(t -> t.latent().today())),
        best(functions, Comparator.comparingDouble(t -> t.latent().repeatable())),
        best(functions, Comparator.comparingDouble(t -> t.latent().showcase())));
  }

  private static String best(
      Map<String, FunctionTruth> functions, Comparator<FunctionTruth> order) {
    return functions.entrySet().stream()
        .max(Map.Entry.comparingByValue(order))
        .orElseThrow()
        .getKey();
  }

  private FunctionTruth function(int f) {
    FunctionDesign function = organisation.design().functions().get(f);
    int best = bestLeader(f);
    double average = overUnits(f, v -> 0, level -> level);
    return new FunctionTruth(
        organisation.mean(f, lastWave()),
        function.leaderSd(),
        average,
        lenses(f, best, level -> level),
        lenses(f, best, level -> onScale(function, level)),
        newLeader(average, function.leaderSd()),
        organisation.leaderName(f, best),
        currentLeaders(f));
  }

  private double newLeader(double average, double leaderSd) {
    if (leaderSd == 0) {
      return average >= threshold ? 1 : 0;
    }
    return StandardNormal.cumulative((average - threshold) / leaderSd);
  }

  private FunctionTruth.Lenses lenses(int f, int best, DoubleUnaryOperator shown) {
    double fromNew =
        organisation.design().functions().get(f).leaderSd()
            * StandardNormal.quantile(1 - assurance);
    double led = overUnits(f, v -> organisation.effect(f, leader(f, v)), shown);
    double today =
        overUnits(
            f,
            v -> organisation.effect(f, leader(f, v)) + organisation.shock(f, v, lastWave()),
            shown);
    return new FunctionTruth.Lenses(
        today,
        overUnits(f, v -> fromNew, shown),
        overUnits(f, v -> organisation.effect(f, best), shown),
        today - led);
  }

  /** Σ_v h_v shown(μ + g_v + v_fv + u), the units weighted by headcount. */
  private double overUnits(int f, UnitEffect effect, DoubleUnaryOperator shown) {
    double sum = 0;
    double people = 0;
    for (int v = 0; v < organisation.design().field().units(); v++) {
      double level = organisation.place(f, v, lastWave()) + effect.of(v);
      sum += organisation.headcount(v) * shown.applyAsDouble(level);
      people += organisation.headcount(v);
    }
    return sum / people;
  }

  /**
   * Expected readiness score where the latent level is given: answers about it are normal, rounded
   * to the options and cut off at the ends. E = Σ_k Φ((x − t_k)/s) × step over the borders t_k
   * between options.
   */
  private double onScale(FunctionDesign function, double level) {
    double spread = Math.max(organisation.design().noise().answerSd(), 1e-9);
    List<Dimension> capabilities = instrument.capabilities();
    double[] weights = instrument.weights();
    double score = 0;
    for (int d = 0; d < weights.length; d++) {
      Dimension dimension = capabilities.get(d);
      double latent = level + function.dimensions().getOrDefault(dimension.id(), 0.0);
      score += weights[d] * expected(dimension.scale(), latent, spread);
    }
    return score;
  }

  private static double expected(ResponseScale scale, double latent, double spread) {
    int steps = scale.options() - 1;
    double expected = 0;
    for (int k = 0; k < steps; k++) {
      double border = 100 * (k + 0.5) / steps;
      expected += StandardNormal.cumulative((latent - border) / spread) * 100 / steps;
    }
    return expected;
  }

  private int bestLeader(int f) {
    int best = leader(f, 0);
    for (int v = 1; v < organisation.design().field().units(); v++) {
      if (organisation.effect(f, leader(f, v)) > organisation.effect(f, best)) {
        best = leader(f, v);
      }
    }
    return best;
  }

  private Map<String, Double> currentLeaders(int f) {
    Map<String, Double> effects = new LinkedHashMap<>();
    for (int v = 0; v < organisation.design().field().units(); v++) {
      int number = leader(f, v);
      effects.put(organisation.leaderName(f, number), organisation.effect(f, number));
    }
    return effects;
  }

  private int leader(int f, int v) {
    return organisation.leader(f, v, lastWave());
  }

  private int lastWave() {
    return organisation.design().field().waves() - 1;
  }

  /** Points that somebody's leadership adds in a unit. */
  private interface UnitEffect {
    double of(int unit);
  }
}
