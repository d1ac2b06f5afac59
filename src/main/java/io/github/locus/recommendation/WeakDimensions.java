package io.github.locus.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a function is weak, or leans on its leaders most. */
final class WeakDimensions {
  private final VerdictContext context;

  WeakDimensions(VerdictContext context) {
    this.context = context;
  }

  /** Ids of its gaps; where it has none, of the dimensions below the threshold. */
  List<String> first(FunctionEvidence function) {
    List<DimensionGap> gaps = context.gaps(function);
    List<DimensionGap> weak = gaps.isEmpty() ? context.belowThreshold(function) : gaps;
    return weak.stream().map(DimensionGap::dimension).toList();
  }

  /** The dimension with the largest today − repeatable, if it falls at all. */
  Optional<Map.Entry<String, DimensionEvidence>> mostDependent(FunctionEvidence function) {
    return function.dimensions().entrySet().stream()
        .filter(entry -> fall(entry.getValue()) > 0)
        .max(Comparator.comparingDouble(entry -> fall(entry.getValue())));
  }

  private static double fall(DimensionEvidence dimension) {
    return dimension.today() - dimension.repeatable();
  }
}
