package io.github.locus.ingest.grouping;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may be shown of a scale of unknown labels: a label that hardly anybody chose may be anything, a
 * name that slipped into the wrong column included.
 */
final class ShownAnswers {
  private static final int FEWEST_POINTS = 2;

  private ShownAnswers() {}

  /**
   * Leaves out the rare labels of a scale whose order is not known.
   *
   * @param scale a scale
   * @param common answers that may be told
   * @return the scale with these alone; empty if fewer than two are left; a scale that is known stays
   *     as it is
   */
  static Optional<FoundScale> of(FoundScale scale, Set<String> common) {
    if (scale.ordered()) {
      return Optional.of(scale);
    }
    List<List<String>> often =
        scale.points().stream().filter(point -> common.contains(point.get(0))).toList();
    return often.size() < FEWEST_POINTS ? Optional.empty() : Optional.of(scale.withPoints(often));
  }
}
