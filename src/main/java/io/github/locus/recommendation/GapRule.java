package io.github.locus.recommendation;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.Evidence;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a function is too low. A gap is a capability dimension with P(today &lt; T − 10) ≥ 0.8; a dimension that is no
 * gap but has its mean under T is below threshold. Both are ordered by declared weight × (T − mean).
 */
public final class GapRule {
  /** A gap lies this far below the threshold, points. */
  private static final double DEPTH = 10;

  private static final double PROBABILITY = StatusRule.YES;

  private GapRule() {}

  /**
   * Where a gap begins.
   *
   * @param threshold T, POMP points
   * @return T − 10: a dimension that is surely below is a gap
   */
  public static double farBelow(double threshold) {
    return threshold - DEPTH;
  }

  /**
   * The gaps of a function.
   *
   * @param function what is known of it
   * @param evidence threshold, and dimensions with their declared weights
   * @return gaps, the most pressing first
   */
  public static List<Gap> gaps(FunctionResult function, Evidence evidence) {
    return select(function, evidence, gap -> gap.probability() >= PROBABILITY);
  }

  /**
   * The dimensions below the threshold that are no gaps.
   *
   * @param function what is known of it
   * @param evidence threshold, and dimensions with their declared weights
   * @return dimensions, the most pressing first
   */
  public static List<Gap> belowThreshold(FunctionResult function, Evidence evidence) {
    double threshold = evidence.options().threshold();
    return select(
        function, evidence, gap -> gap.probability() < PROBABILITY && gap.mean() < threshold);
  }

  private static List<Gap> select(
      FunctionResult function, Evidence evidence, Predicate<Gap> wanted) {
    double threshold = evidence.options().threshold();
    List<Gap> selected = new ArrayList<>();
    for (DimensionSummary dimension : evidence.instrument().capabilities()) {
      Optional<Estimate> today = RatedFunction.of(function.dimensions(), dimension.id());
      Optional<Double> below = RatedFunction.of(function.pDimensionBelow(), dimension.id());
      if (today.isPresent() && below.isPresent()) {
        double mean = today.get().mean();
        double priority = dimension.weight() * (threshold - mean);
        selected.add(new Gap(dimension.id(), mean, below.get(), priority));
      }
    }
    // the sort is stable: equals stay in declared order
    return selected.stream()
        .filter(wanted)
        .sorted(Comparator.comparingDouble((Gap gap) -> -gap.priority()))
        .toList();
  }
}
