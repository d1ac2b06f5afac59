package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale.Certainty;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.scale.ResolvedScale;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ResolvedScale.Unordered;
import io.github.locus.ingest.scale.ScalePoint;
import io.github.locus.ingest.scale.ScaleReading;
import io.github.locus.ingest.scale.ScaleResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scales of which each point has a column: the header holds the label, one of an item's columns is
 * filled, with the label or with a code. The labels give the order, whatever the codes.
 */
final class ExpandedScales {
  private static final int FEWEST_POINTS = 3;
  private static final Set<String> FILTERS = Set.of("yes-no", "true-false");

  private final ScaleResolver resolver;

  ExpandedScales(ScaleResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Finds them.
   *
   * @param profiles columns that stand for an answer option, in file order
   * @return one for each question whose options are points of a scale
   */
  List<FoundScale> find(List<ColumnProfile> profiles) {
    Map<String, List<ColumnProfile>> questions = new LinkedHashMap<>();
    for (ColumnProfile profile : profiles) {
      questions.computeIfAbsent(profile.column().question(), any -> new ArrayList<>()).add(profile);
    }
    List<FoundScale> found = new ArrayList<>();
    questions.values().forEach(columns -> describe(columns).ifPresent(found::add));
    return found;
  }

  private Optional<FoundScale> describe(List<ColumnProfile> columns) {
    if (columns.stream().anyMatch(column -> column.values().size() > 1)) {
      return Optional.empty();
    }
    List<String> labels = columns.stream().map(column -> column.column().option()).toList();
    boolean grid = columns.stream().map(c -> c.column().row()).distinct().count() > 1;
    ResolvedScale scale = resolver.resolve(labels);
    if (scale instanceof Ordered ordered && !FILTERS.contains(ordered.reading().set())) {
      return Optional.of(found(columns, ordered.reading(), true));
    }
    if (scale instanceof Ambiguous ambiguous && grid) {
      boolean sameOrder =
          ambiguous.readings().stream().map(ScaleReading::order).distinct().count() == 1;
      return Optional.of(found(columns, ambiguous.readings().get(0), sameOrder));
    }
    if (scale instanceof Unordered unordered && grid && isScale(columns, unordered)) {
      return Optional.of(found(columns, asListed(unordered), false));
    }
    return Optional.empty();
  }

  /** Every item has every option, and there are points enough. */
  private static boolean isScale(List<ColumnProfile> columns, Unordered scale) {
    int options = scale.labels().size() + scale.absences().size();
    long items = columns.stream().map(column -> column.column().row()).distinct().count();
    boolean labelled =
        columns.stream()
            .map(ColumnProfile::column)
            .anyMatch(column -> column.option().codePoints().anyMatch(Character::isLetter));
    return labelled
        && hasOwnCells(columns)
        && scale.labels().size() >= FEWEST_POINTS
        && items * options == columns.size();
  }

  /** Whether a cell tells which option it stands for: a grid of ticks may hold several a row. */
  private static boolean hasOwnCells(List<ColumnProfile> columns) {
    Map<String, Set<String>> options = new LinkedHashMap<>();
    for (ColumnProfile column : columns) {
      for (String cell : column.values().keySet()) {
        options
            .computeIfAbsent(cell, any -> new LinkedHashSet<>())
            .add(LabelFolding.fold(column.column().option()).key());
      }
    }
    return !options.isEmpty() && options.values().stream().allMatch(all -> all.size() == 1);
  }

  private static ScaleReading asListed(Unordered scale) {
    List<ScalePoint> points =
        scale.labels().stream().map(label -> new ScalePoint("", List.of(label))).toList();
    return new ScaleReading("", "", points, scale.absences(), Map.of());
  }

  private static FoundScale found(
      List<ColumnProfile> columns, ScaleReading reading, boolean ordered) {
    List<ExportColumn> all = columns.stream().map(ColumnProfile::column).toList();
    Map<String, Map<String, Long>> cells = new LinkedHashMap<>();
    for (ColumnProfile column : columns) {
      Map<String, Long> counts =
          cells.computeIfAbsent(column.column().option(), any -> new LinkedHashMap<>());
      column.values().forEach((cell, count) -> counts.merge(cell, count, Long::sum));
    }
    List<List<String>> labels =
        reading.points().stream().map(ScalePoint::spellings).filter(s -> !s.isEmpty()).toList();
    List<String> order =
        hasOwnCells(columns)
            ? OptionCells.of(labels, cells).order()
            : labels.stream().map(spellings -> spellings.get(0)).toList();
    Map<String, Long> absent = new LinkedHashMap<>();
    reading
        .absences()
        .keySet()
        .forEach(
            label ->
                OptionCells.spelled(List.of(label), cells)
                    .ifPresent(cell -> absent.merge(cell, count(cells, label), Long::sum)));
    Map<String, Long> counts = new LinkedHashMap<>();
    cells.values().forEach(c -> c.forEach((cell, n) -> counts.merge(cell, n, Long::sum)));
    List<List<String>> points = order.stream().map(List::of).toList();
    return new FoundScale(
        all,
        points,
        CountingUp.from(points),
        List.of(),
        ordered ? Certainty.CERTAIN : Certainty.ORDER_UNKNOWN,
        counts,
        new ScaleAbsences(absent, Map.of(), Map.of(), false),
        true);
  }

  private static long count(Map<String, Map<String, Long>> cells, String label) {
    return cells.getOrDefault(label, Map.of()).values().stream().mapToLong(n -> n).sum();
  }
}
