package io.github.locus.recommendation;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a function is too low. A gap is a capability dimension with P(today &lt; T − 10) ≥ 0.8; a dimension that is no
 * gap but has its mean under T is below threshold. Both are ordered by declared weight × (T − mean).
 */
public final class GapRule {
  private static final double PROBABILITY = 0.8;

  private GapRule() {}

  /**
   * The gaps of a function.
   *
   * @param function what is known of it
   * @param instrument its dimensions and their declared weights
   * @param threshold T, POMP points
   * @return gaps, the most pressing first
   */
  public static List<DimensionGap> gaps(
      FunctionEvidence function, Instrument instrument, double threshold) {
    return select(function, instrument, threshold, gap -> gap.probability() >= PROBABILITY);
  }

  /**
   * The dimensions below the threshold that are no gaps.
   *
   * @param function what is known of it
   * @param instrument its dimensions and their declared weights
   * @param threshold T, POMP points
   * @return dimensions, the most pressing first
   */
  public static List<DimensionGap> belowThreshold(
      FunctionEvidence function, Instrument instrument, double threshold) {
    return select(
        function,
        instrument,
        threshold,
        gap -> gap.probability() < PROBABILITY && gap.mean() < threshold);
  }

  private static List<DimensionGap> select(
      FunctionEvidence function,
      Instrument instrument,
      double threshold,
      Predicate<DimensionGap> wanted) {
    List<Dimension> capabilities = instrument.capabilities();
    double[] weights = instrument.weights();
    List<DimensionGap> selected = new ArrayList<>();
    for (int d = 0; d < weights.length; d++) {
      String id = capabilities.get(d).id();
      DimensionEvidence evidence = function.dimensions().get(id);
      if (evidence != null) {
        double priority = weights[d] * (threshold - evidence.today());
        selected.add(new DimensionGap(id, evidence.today(), evidence.pFarBelow(), priority));
      }
    }
    // the sort is stable: equals stay in declared order
    return selected.stream()
        .filter(wanted)
        .sorted(Comparator.comparingDouble((DimensionGap gap) -> -gap.priority()))
        .toList();
  }
}
