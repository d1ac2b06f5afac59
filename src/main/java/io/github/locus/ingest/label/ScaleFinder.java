package io.github.locus.ingest.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the columns of an export that share a response scale, by what the columns are called and
 * hold. Checkboxes, ranks, free text, times, counts and filter questions are left out.
 *
 * <p>Ranks are told from counts alone (see {@code NotRatings}), since a profile has no rows.
 */
public final class ScaleFinder {
  private static final int MOST_SPELLINGS = 40;
  private static final int LONGEST_LABEL = 80;

  private final LabelCatalogue catalogue;
  private final ShapeGroups groups;
  private final ExpandedScales expanded;
  private final ScaleDescriber describer;

  /**
   * A finder.
   *
   * @param catalogue known labels
   */
  public ScaleFinder(LabelCatalogue catalogue) {
    this.catalogue = catalogue;
    ScaleResolver resolver = new ScaleResolver(catalogue);
    this.groups = new ShapeGroups(resolver);
    this.expanded = new ExpandedScales(resolver);
    this.describer = new ScaleDescriber(resolver);
  }

  /**
   * Finds scales.
   *
   * @param profiles the columns of a file, in file order
   * @return groups of two columns or more, in the order of their first columns; rare answers of a
   *     scale whose order is not known are not among its labels
   */
  public List<FoundScale> find(List<ColumnProfile> profiles) {
    List<ColumnProfile> options = new ArrayList<>();
    List<ColumnShape> shapes = new ArrayList<>();
    AbsentAnswers absent = new AbsentAnswers(catalogue);
    for (ColumnProfile profile : profiles) {
      if (!profile.column().option().isEmpty()) {
        options.add(profile);
        continue;
      }
      ColumnShape shape = shape(profile, absent);
      if (!NotRatings.isExcluded(shape)) {
        shapes.add(shape);
      }
    }
    List<FoundScale> found = new ArrayList<>(expanded.find(options));
    for (List<ColumnShape> group : groups.group(shapes)) {
      describer.describe(group).ifPresent(found::add);
    }
    ShownAnswers shown = new ShownAnswers(profiles);
    return found.stream()
        .map(shown::of)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(scale -> scale.columns().get(0).index()))
        .toList();
  }

  private static ColumnShape shape(ColumnProfile profile, AbsentAnswers absent) {
    // Folding long texts takes time, and they are no labels.
    boolean labels =
        profile.values().size() <= MOST_SPELLINGS
            && profile.values().keySet().stream().allMatch(v -> v.length() <= LONGEST_LABEL);
    Map<String, Long> values = labels ? profile.values() : Map.of();
    return new ColumnShape(profile, absent.withoutNonAnswers(absent.split(values).terms()));
  }
}
