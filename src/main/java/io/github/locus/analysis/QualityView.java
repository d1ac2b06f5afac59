package io.github.locus.analysis;

import io.github.locus.multilevel.Posterior;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.QualityResult;
import io.github.locus.result.SamplerResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Quality of the measurement and nominations as the user sees them, nothing withheld yet. */
final class QualityView {
  private final Computation computed;

  QualityView(Computation computed) {
    this.computed = computed;
  }

  QualityResult result() {
    Map<String, String> why = new LinkedHashMap<>();
    why.put("responseRate", "nobody says how many were invited");
    return new QualityResult(
        Optional.empty(), Map.of(), Map.of(), Optional.empty(), sampler(), Map.of(), why);
  }

  private SamplerResult sampler() {
    Optional<Posterior> posterior =
        computed.posteriors().readiness().map(ScorePosterior::posterior);
    return new SamplerResult(
        posterior.map(Posterior::rHat).orElse(1.0),
        posterior.map(Posterior::effectiveSize).orElse(0.0),
        posterior.map(p -> (long) p.draws().size()).orElse(0L),
        WeightDraws.VECTORS * WeightDraws.STATES);
  }

  Optional<PerceptionsResult> perceptions() {
    return Optional.empty();
  }
}
