package io.github.locus.analysis;

import io.github.locus.multilevel.SamplingQuality;
import io.github.locus.result.Convergence;
import io.github.locus.result.Precision;
import io.github.locus.result.QuantityConvergence;
import io.github.locus.result.SamplerResult;
import io.github.locus.statistics.ChainDiagnostics;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;

/** How much the draws of every posterior that is reported are worth, as the user sees it. */
final class SamplerView {
  private final Computation computed;
  private final Precision precision;

  SamplerView(Publication publication) {
    this.computed = publication.computed();
    this.precision = publication.figures().precision();
  }

  /** The convergence of each, and the worst of it. */
  SamplerResult result() {
    Map<String, Convergence> posteriors = new LinkedHashMap<>();
    add(posteriors, "readiness", computed.posteriors().readiness().map(ReadinessPosterior::score));
    for (int d = 0; d < computed.capabilities().size(); d++) {
      add(
          posteriors,
          computed.capabilities().get(d).id(),
          computed.posteriors().dimensions().get(d));
    }
    add(posteriors, "reportedRepeatability", computed.posteriors().testimony());
    int draws = computed.posteriors().readiness().map(p -> p.posterior().draws().size()).orElse(0);
    return new SamplerResult(
        worst(posteriors, Convergence::paretoShape),
        worst(posteriors, Convergence::rHat),
        posteriors.values().stream().mapToDouble(Convergence::effectiveSampleSize).min().orElse(0),
        draws,
        WeightDraws.VECTORS * WeightDraws.STATES,
        posteriors);
  }

  private void add(
      Map<String, Convergence> posteriors, String name, Optional<ScorePosterior> posterior) {
    posterior.ifPresent(p -> posteriors.put(name, convergence(p)));
  }

  private Convergence convergence(ScorePosterior p) {
    if (p.posterior().quality() instanceof SamplingQuality.Weighted w) {
      return precision.weighted(
          w.shape(),
          w.weightsSize(),
          w.effectiveSize(),
          quantities(p, i -> precision.quantity(OptionalDouble.empty(), w.sizes().get(i))));
    }
    SamplingQuality.Chained chains = (SamplingQuality.Chained) p.posterior().quality();
    return precision.chained(
        chains.rHat(),
        chains.effectiveSize(),
        quantities(
            p,
            i -> {
              ChainDiagnostics d = chains.diagnostics().get(i);
              return precision.quantity(OptionalDouble.of(d.rHat()), d.effectiveSize());
            }));
  }

  private Map<String, Map<String, QuantityConvergence>> quantities(
      ScorePosterior p, IntFunction<QuantityConvergence> quality) {
    Map<String, Map<String, QuantityConvergence>> map = new LinkedHashMap<>();
    List<LevelQuantities.Quantity> quantities = p.reported().quantities();
    for (int i = 0; i < quantities.size(); i++) {
      LevelQuantities.Quantity q = quantities.get(i);
      map.computeIfAbsent(computed.functionName(q.function()), f -> new LinkedHashMap<>())
          .put(q.name(), quality.apply(i));
    }
    return map;
  }

  private static Optional<Double> worst(
      Map<String, Convergence> posteriors, Function<Convergence, Optional<Double>> figure) {
    return posteriors.values().stream()
        .flatMap(c -> figure.apply(c).stream())
        .max(Comparator.naturalOrder());
  }
}
