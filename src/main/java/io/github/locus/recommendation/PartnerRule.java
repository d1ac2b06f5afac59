package io.github.locus.recommendation;

import io.github.locus.decision.ComplementGain;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import java.util.ArrayList;
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

  private static final double LEAST_GAIN = 1;
  private static final double LEAST_LIFT = 5;

  private PartnerRule() {}

  /**
   * Chooses the partner.
   *
   * @param lead the function that leads
   * @param others the functions that may help it; of two with the same gain the first
   * @param instrument dimensions and their declared weights; a dimension that one of the two lacks adds nothing
   * @return the partner, the gain of each, and the reason
   */
  public static PartnerChoice choose(
      FunctionEvidence lead, List<FunctionEvidence> others, Instrument instrument) {
    Map<String, Double> gains = new LinkedHashMap<>();
    Optional<FunctionEvidence> best = Optional.empty();
    double most = LEAST_GAIN;
    for (FunctionEvidence other : others) {
      double gain = gain(lead, other, instrument);
      gains.put(other.name(), gain);
      if (gain > most || (gain == most && best.isEmpty())) {
        best = Optional.of(other);
        most = gain;
      }
    }
    List<String> lifts = best.map(other -> lifts(lead, other, instrument)).orElse(List.of());
    return new PartnerChoice(best.map(FunctionEvidence::name), gains, lifts);
  }

  private static double gain(FunctionEvidence lead, FunctionEvidence other, Instrument instrument) {
    List<Dimension> capabilities = instrument.capabilities();
    double[] first = new double[capabilities.size()];
    double[] second = new double[capabilities.size()];
    for (int d = 0; d < first.length; d++) {
      DimensionEvidence own = lead.dimensions().get(capabilities.get(d).id());
      DimensionEvidence lent = other.dimensions().get(capabilities.get(d).id());
      if (own != null && lent != null) {
        first[d] = own.repeatable();
        second[d] = lent.repeatable();
      }
    }
    return ComplementGain.of(instrument.weights(), first, second, WORTH);
  }

  private static List<String> lifts(
      FunctionEvidence lead, FunctionEvidence other, Instrument instrument) {
    List<String> lifts = new ArrayList<>();
    for (Dimension dimension : instrument.capabilities()) {
      DimensionEvidence own = lead.dimensions().get(dimension.id());
      DimensionEvidence lent = other.dimensions().get(dimension.id());
      if (own != null
          && lent != null
          && WORTH * (lent.repeatable() - own.repeatable()) >= LEAST_LIFT) {
        lifts.add(dimension.id());
      }
    }
    return lifts;
  }
}
