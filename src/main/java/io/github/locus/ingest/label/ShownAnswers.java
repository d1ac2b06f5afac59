package io.github.locus.ingest.label;

import io.github.locus.ingest.export.ExportColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be shown of a scale of unknown labels: a label that hardly anybody chose may be anything, a
 * name that slipped into the wrong column included.
 */
final class ShownAnswers {
  private static final int FEWEST_POINTS = 2;
  private static final long FEWEST_TIMES = 5;

  private final Map<Integer, ColumnProfile> profiles = new HashMap<>();

  ShownAnswers(List<ColumnProfile> profiles) {
    profiles.forEach(profile -> this.profiles.put(profile.column().index(), profile));
  }

  /**
   * Leaves out the rare labels of a scale whose order is not known.
   *
   * @param scale a scale
   * @return the scale with the labels that were given five times at least; empty if fewer than two
   *     are left; a scale that is known stays as it is
   */
  Optional<FoundScale> of(FoundScale scale) {
    if (scale.ordered()) {
      return Optional.of(scale);
    }
    Map<String, Long> counts = new HashMap<>();
    for (ExportColumn column : scale.columns()) {
      ColumnProfile profile = profiles.get(column.index());
      if (profile != null) {
        profile.values().forEach((answer, count) -> counts.merge(answer, count, Long::sum));
      }
    }
    List<String> often =
        scale.order().stream()
            .filter(answer -> counts.getOrDefault(answer, 0L) >= FEWEST_TIMES)
            .toList();
    return often.size() < FEWEST_POINTS
        ? Optional.empty()
        : Optional.of(
            new FoundScale(
                scale.columns(), often, scale.missing(), scale.ordered(), scale.expanded()));
  }
}
