package io.github.locus.recommendation;

import io.github.locus.decision.ComplementGain;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.InstrumentSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which function should stand beside the one that leads: the one with the largest gain Σ_d w_d 0.75 max(0, rep_gd −
 * rep_fd) on repeatable, if that is a point or more. It lifts a dimension where 0.75 (rep_gd − rep_fd) ≥ 5 points.
 */
public final class PartnerRule {
  /** What a point of the partner's is worth to the lead. */
  public static final double WORTH = 0.75;

  static final double LEAST_GAIN = 1;
  static final double LEAST_LIFT = 5;

  private PartnerRule() {}

  /**
   * Chooses the partner.
   *
   * @param lead the function that leads
   * @param others the functions that may help it; of two with the same gain the first
   * @param instrument dimensions and their declared weights; a dimension that one of the two lacks adds nothing
   * @return the partner, the gain of each, and the reason
   */
  static PartnerChoice choose(
      RatedFunction lead, List<RatedFunction> others, InstrumentSummary instrument) {
    Map<String, Double> gains = new LinkedHashMap<>();
    Optional<RatedFunction> best = Optional.empty();
    double most = LEAST_GAIN;
    for (RatedFunction other : others) {
      double gain = gain(lead, other, instrument);
      gains.put(other.name(), gain);
      if (gain > most || (gain == most && best.isEmpty())) {
        best = Optional.of(other);
        most = gain;
      }
    }
    List<String> lifts = best.map(other -> lifts(lead, other, instrument)).orElse(List.of());
    return new PartnerChoice(best.map(RatedFunction::name), gains, lifts);
  }

  private static double gain(
      RatedFunction lead, RatedFunction other, InstrumentSummary instrument) {
    List<DimensionSummary> capabilities = instrument.capabilities();
    double[] weights = new double[capabilities.size()];
    double[] first = new double[capabilities.size()];
    double[] second = new double[capabilities.size()];
    for (int d = 0; d < first.length; d++) {
      weights[d] = capabilities.get(d).weight();
      Optional<Double> own = lead.repeatable(capabilities.get(d).id());
      Optional<Double> lent = other.repeatable(capabilities.get(d).id());
      if (own.isPresent() && lent.isPresent()) {
        first[d] = own.get();
        second[d] = lent.get();
      }
    }
    return ComplementGain.of(weights, first, second, WORTH);
  }

  private static List<String> lifts(
      RatedFunction lead, RatedFunction other, InstrumentSummary instrument) {
    return instrument.capabilities().stream()
        .map(DimensionSummary::id)
        .filter(
            id ->
                lead.repeatable(id)
                    .flatMap(own -> other.repeatable(id).map(lent -> WORTH * (lent - own)))
                    .filter(lift -> lift >= LEAST_LIFT)
                    .isPresent())
        .toList();
  }
}
