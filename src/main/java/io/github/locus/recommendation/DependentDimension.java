package io.github.locus.recommendation;

import java.util.Comparator;
import java.util.Optional;

/**
 * The dimension in which a function leans on its leaders most: the largest today − repeatable.
 *
 * @param id dimension id
 * @param evidence its figures
 */
record DependentDimension(String id, DimensionEvidence evidence) {
  /** The dimension of a function that falls most under new leaders, if one falls at all. */
  static Optional<DependentDimension> of(FunctionEvidence function) {
    return function.dimensions().entrySet().stream()
        .map(entry -> new DependentDimension(entry.getKey(), entry.getValue()))
        .filter(dimension -> dimension.fall() > 0)
        .max(Comparator.comparingDouble(DependentDimension::fall));
  }

  private double fall() {
    return evidence.today() - evidence.repeatable();
  }
}
