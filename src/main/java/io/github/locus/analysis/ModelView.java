package io.github.locus.analysis;

import io.github.locus.multilevel.RemlFit;
import io.github.locus.result.Interval;
import io.github.locus.result.LeaderEffect;
import io.github.locus.result.ModelResult;
import io.github.locus.result.VarianceComponents;
import io.github.locus.separation.Leader;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.statistics.StandardNormal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A REML fit as the user sees it, before anything is withheld. */
final class ModelView {
  private final Computation computed;
  private final LeadershipFit fit;
  private final Map<String, String> why = new LinkedHashMap<>();
  private final Map<String, String> whyVariance = new LinkedHashMap<>();

  ModelView(Computation computed, LeadershipFit fit) {
    this.computed = computed;
    this.fit = fit;
  }

  ModelResult result() {
    RemlFit reml = fit.reml();
    Map<String, Map<String, Double>> means = new LinkedHashMap<>();
    Map<String, Optional<Double>> self = new LinkedHashMap<>();
    Map<String, Interval> intervals = new LinkedHashMap<>();
    Map<String, List<LeaderEffect>> effects = new LinkedHashMap<>();
    int leaders = 0;
    for (int f = 0; f < computed.functions(); f++) {
      String name = computed.functionName(f);
      means.put(name, means(f));
      self.put(name, fit.selfInflation(f));
      if (self.get(name).isEmpty()) {
        why.put("selfInflation/" + name, "own ratings cannot be told from others in any wave");
      }
      interval(f).ifPresent(interval -> intervals.put(name, interval));
      effects.put(name, effects(f));
      leaders += fit.sums().design().ratedLeaders(f);
    }
    return new ModelResult(
        fit.sums().ratings(),
        fit.sums().respondents(),
        leaders,
        reml.criterion(),
        means,
        self,
        intervals,
        variance(reml),
        effects,
        reml.isSingular(),
        why);
  }

  private Map<String, Double> means(int function) {
    Map<String, Double> byWave = new LinkedHashMap<>();
    for (int t = 0; t < computed.survey().waves().size(); t++) {
      String wave = computed.survey().waves().get(t);
      fit.mean(function, t).ifPresent(mean -> byWave.put(wave, mean));
    }
    return byWave;
  }

  private Optional<Interval> interval(int function) {
    double z = StandardNormal.quantile(0.975);
    return fit.selfInflation(function)
        .flatMap(
            delta ->
                fit.selfInflationError(function)
                    .map(error -> new Interval(delta - z * error, delta + z * error)));
  }

  private List<LeaderEffect> effects(int function) {
    List<LeaderEffect> list = new ArrayList<>();
    List<Leader> leaders = computed.frame().leaders(function);
    for (int l = 0; l < leaders.size(); l++) {
      int respondents = computed.counts().ofLeader(function, l);
      if (respondents > 0) {
        list.add(
            new LeaderEffect(
                leaders.get(l).code(),
                Optional.of(respondents),
                fit.leaderEffect(function, l),
                fit.leaderEffectError(function, l)));
      }
    }
    return list;
  }

  private VarianceComponents variance(RemlFit reml) {
    Map<String, Optional<Double>> leader = new LinkedHashMap<>();
    LeadershipDesign design = fit.sums().design();
    for (int f = 0; f < computed.functions(); f++) {
      leader.put(computed.functionName(f), fit.leaderVariance(f));
      if (design.leaderTerm(f) == LeadershipDesign.NONE) {
        whyVariance.put(
            "leader/" + computed.functionName(f), "fewer than two leaders with ratings");
      }
    }
    absent(fit.respondentVariance(), "respondent", "no respondent rates more than one cell");
    absent(fit.climateVariance(), "climate", "fewer than three units rate two functions each");
    absent(
        fit.placeVariance(), "place", "no leader has led two units, no unit has had two leaders");
    return new VarianceComponents(
        fit.respondentVariance(),
        fit.climateVariance(),
        leader,
        fit.placeVariance(),
        reml.residualVariance(),
        whyVariance);
  }

  private void absent(Optional<Double> variance, String name, String reason) {
    if (variance.isEmpty()) {
      whyVariance.put(name, reason);
    }
  }
}
