package io.github.locus.ingest.label;

import io.github.locus.ingest.label.ResolvedScale.Unordered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Puts columns together that share a response scale: those of one grid, wherever in the file they
 * stand, and neighbours without a grid, as long as their answers can be those of one scale. Two
 * wordings of one scale are two groups.
 */
final class ShapeGroups {
  /** Answers from which on a number that never occurs says something. */
  private static final int MANY = 50;

  private static final int LONGEST_SCALE = 10;
  private static final int FIVE = 5;

  private final ScaleResolver resolver;

  ShapeGroups(ScaleResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Groups columns.
   *
   * @param shapes columns that may hold ratings, in file order
   * @return groups of one column or more, each in file order
   */
  List<List<ColumnShape>> group(List<ColumnShape> shapes) {
    Map<String, List<List<ColumnShape>>> grids = new LinkedHashMap<>();
    List<List<ColumnShape>> runs = new ArrayList<>();
    for (ColumnShape shape : shapes) {
      String stem = shape.stem();
      if (stem.isEmpty()) {
        join(runs, shape, false);
      } else {
        join(grids.computeIfAbsent(stem, any -> new ArrayList<>()), shape, true);
      }
    }
    List<List<ColumnShape>> all = new ArrayList<>(joinScattered(runs));
    grids.values().forEach(all::addAll);
    return all;
  }

  private void join(List<List<ColumnShape>> groups, ColumnShape shape, boolean grid) {
    int from = grid ? 0 : Math.max(0, groups.size() - 1);
    for (List<ColumnShape> group : groups.subList(from, groups.size())) {
      ColumnShape last = group.get(group.size() - 1);
      boolean near = grid || areNeighbours(last, shape);
      if (near && share(group, shape, grid)) {
        group.add(shape);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(shape)));
  }

  /** Neighbours of one form: a rating that is asked for differs from a list of what is rated. */
  private static boolean areNeighbours(ColumnShape last, ColumnShape shape) {
    return shape.column().index() == last.column().index() + 1
        && shape.isNumeric() == last.isNumeric()
        && (!shape.isNumeric() || shape.asks() == last.asks());
  }

  /** Single questions with the same numbers are taken for one scale wherever they stand. */
  private List<List<ColumnShape>> joinScattered(List<List<ColumnShape>> runs) {
    List<List<ColumnShape>> joined = new ArrayList<>();
    Map<List<Object>, List<ColumnShape>> scattered = new LinkedHashMap<>();
    for (List<ColumnShape> run : runs) {
      ColumnShape first = run.get(0);
      if (!first.isNumeric() || !(run.size() == 1 || first.asks())) {
        joined.add(run);
        continue;
      }
      // Platforms with keys of their own write codes for the options of any question.
      if (first.column().importId().isEmpty()) {
        int max = run.stream().mapToInt(ColumnShape::max).max().orElseThrow();
        int min = run.stream().mapToInt(ColumnShape::min).min().orElseThrow();
        List<Object> kind = List.of(max > FIVE, min < 1, first.hasDecimals());
        scattered.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(run);
      }
    }
    joined.addAll(scattered.values());
    return joined;
  }

  private boolean share(List<ColumnShape> group, ColumnShape shape, boolean grid) {
    boolean numbers = group.stream().allMatch(ColumnShape::isNumeric);
    if (numbers && shape.isNumeric()) {
      return shareNumbers(group, shape, grid);
    }
    Set<String> known = new HashSet<>();
    group.forEach(member -> known.addAll(member.keys()));
    Set<String> common = new HashSet<>(shape.keys());
    common.retainAll(known);
    if (common.size() == shape.keys().size()) {
      return true;
    }
    List<ColumnShape> both = new ArrayList<>(group);
    both.add(shape);
    ResolvedScale together = resolve(both);
    if (!(together instanceof Unordered)) {
      return !(resolve(group) instanceof Unordered) || !common.isEmpty();
    }
    int smaller = Math.min(shape.keys().size(), known.size());
    return resolve(group) instanceof Unordered && common.size() * 2 >= smaller && !common.isEmpty();
  }

  private static boolean shareNumbers(List<ColumnShape> group, ColumnShape shape, boolean grid) {
    int min = Math.min(shape.min(), group.stream().mapToInt(ColumnShape::min).min().orElseThrow());
    int max = Math.max(shape.max(), group.stream().mapToInt(ColumnShape::max).max().orElseThrow());
    if (max - min > LONGEST_SCALE) {
      return false;
    }
    return grid || (fills(shape, max) && group.stream().allMatch(one -> fills(one, max)));
  }

  /** Whether a column may have the maximum of its neighbours. */
  private static boolean fills(ColumnShape shape, int max) {
    return shape.profile().filled() < MANY || max - shape.max() < 3;
  }

  ResolvedScale resolve(List<ColumnShape> shapes) {
    return resolver.resolve(ColumnShape.together(shapes), OptionalInt.empty());
  }
}
