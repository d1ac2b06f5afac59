package io.github.locus.recommendation;

import java.util.Comparator;
import java.util.Optional;

/**
 * The dimension in which a function leans on its leaders most: the largest today − repeatable.
 *
 * @param id dimension id
 * @param fall today − repeatable, points
 */
record DependentDimension(String id, double fall) {
  /** The dimension of a function that falls most under new leaders, if one falls at all. */
  static Optional<DependentDimension> of(RatedFunction function) {
    return function.figures().dimensions().keySet().stream()
        .flatMap(id -> fall(function, id).stream())
        .filter(dimension -> dimension.fall() > 0)
        .max(Comparator.comparingDouble(DependentDimension::fall));
  }

  private static Optional<DependentDimension> fall(RatedFunction function, String id) {
    return function
        .today(id)
        .flatMap(
            today ->
                function.repeatable(id).map(later -> new DependentDimension(id, today - later)));
  }
}
