package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import io.github.locus.ingest.scale.KnownOrders;
import io.github.locus.ingest.scale.ScaleResolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts columns together that share a response scale: those of one grid, wherever in the file they
 * stand, and neighbours without a grid, as long as their answers can be those of one scale. Two
 * wordings of one scale are two groups.
 */
final class ShapeGroups {
  private static final int LONGEST_SCALE = 14;
  private static final int FEWEST_OF_UNKNOWN = 3;

  private final KnownOrders orders;

  /**
   * For the columns of one file.
   *
   * @param resolver reads labels
   */
  ShapeGroups(ScaleResolver resolver) {
    this.orders = new KnownOrders(resolver);
  }

  /**
   * Groups columns.
   *
   * @param shapes columns that may hold ratings, in file order
   * @return groups of one column or more, each in file order
   */
  List<ColumnGroup> group(List<ColumnShape> shapes) {
    Map<String, List<ColumnShape>> grids = new LinkedHashMap<>();
    List<ShapeGroup> runs = new ArrayList<>();
    for (ColumnShape shape : shapes) {
      String stem = shape.stem();
      if (stem.isEmpty()) {
        join(runs, shape, false);
      } else {
        grids.computeIfAbsent(stem, any -> new ArrayList<>()).add(shape);
      }
    }
    List<ColumnGroup> all = new ArrayList<>();
    List<List<ColumnShape>> whole = new ArrayList<>();
    for (ColumnGroup group :
        TopicGroups.cut(new ScatteredQuestions(this::onOneScale).joined(runs))) {
      if (group.doubtful()) {
        all.add(group);
      } else {
        whole.add(group.columns());
      }
    }
    joinScattered(whole).forEach(run -> all.addAll(TopicGroups.part(run)));
    List<ShapeGroup> small = new ArrayList<>();
    for (List<ColumnShape> grid : grids.values()) {
      if (grid.stream().allMatch(ColumnShape::isNumeric)) {
        all.addAll(GridGroups.part(grid));
        continue;
      }
      List<ShapeGroup> groups = new ArrayList<>();
      grid.forEach(shape -> join(groups, shape, true));
      for (ShapeGroup group : groups) {
        if (group.isNumeric() || group.members().size() >= FEWEST_OF_UNKNOWN) {
          all.add(ColumnGroup.of(group.members()));
        } else {
          joinUnknown(small, group);
        }
      }
    }
    small.forEach(group -> all.add(ColumnGroup.of(group.members())));
    return all;
  }

  /** Whether a column is on the scale of others that do not stand beside it: it must be known. */
  private boolean onOneScale(ShapeGroup group, ColumnShape shape) {
    return share(group, shape, false)
        && (shape.isNumeric() || orders.isOrdered(group.answersWith(shape)));
  }

  /** Small grids whose words no catalogue knows are one scale where they share them. */
  private void joinUnknown(List<ShapeGroup> groups, ShapeGroup next) {
    for (ShapeGroup group : groups) {
      Set<String> common = new HashSet<>(next.keys());
      common.retainAll(group.keys());
      boolean alike = 2 * common.size() > Math.max(next.keys().size(), group.keys().size());
      if (alike && !orders.isOrdered(next.answers())) {
        next.members().forEach(group::add);
        return;
      }
    }
    groups.add(next);
  }

  private void join(List<ShapeGroup> groups, ColumnShape shape, boolean grid) {
    int from = grid ? 0 : Math.max(0, groups.size() - 1);
    for (ShapeGroup group : groups.subList(from, groups.size())) {
      boolean near = grid || areNeighbours(group.last(), shape);
      if (near && share(group, shape, grid)) {
        group.add(shape);
        return;
      }
    }
    groups.add(new ShapeGroup(shape));
  }

  /** Neighbours of one form: a rating that is asked for differs from a list of what is rated. */
  private static boolean areNeighbours(ColumnShape last, ColumnShape shape) {
    return shape.column().index() == last.column().index() + 1
        && shape.isNumeric() == last.isNumeric()
        && (!shape.isNumeric() || shape.asks() == last.asks());
  }

  /** Single questions with the same numbers are taken for one scale wherever they stand. */
  private static List<List<ColumnShape>> joinScattered(List<List<ColumnShape>> runs) {
    List<List<ColumnShape>> joined = new ArrayList<>();
    Map<List<Object>, List<ShapeGroup>> scattered = new LinkedHashMap<>();
    for (List<ColumnShape> run : runs) {
      ColumnShape first = run.get(0);
      if (!first.isNumeric() || !(run.size() == 1 || first.asks())) {
        joined.add(run);
      } else if (first.column().importId().isEmpty()) {
        List<ShapeGroup> alike =
            scattered.computeIfAbsent(
                List.of(first.isSlider(), first.hasDecimals()), any -> new ArrayList<>());
        run.forEach(shape -> joinAny(alike, shape));
      } else {
        // platforms with keys of their own write codes for the options of any question
        run.forEach(shape -> joined.add(List.of(shape)));
      }
    }
    scattered.values().forEach(all -> all.forEach(group -> joined.add(group.members())));
    return joined;
  }

  private static void joinAny(List<ShapeGroup> groups, ColumnShape shape) {
    for (ShapeGroup group : groups) {
      if (shareNumbers(group, shape, false)) {
        group.add(shape);
        return;
      }
    }
    groups.add(new ShapeGroup(shape));
  }

  private boolean share(ShapeGroup group, ColumnShape shape, boolean grid) {
    if (group.isNumeric() && shape.isNumeric()) {
      return shareNumbers(group, shape, grid);
    }
    Set<String> common = new HashSet<>(shape.keys());
    common.retainAll(group.keys());
    if (common.size() == shape.keys().size()) {
      return true;
    }
    boolean ordered = orders.isOrdered(group.answers());
    if (common.isEmpty()) {
      return ordered && orders.isOrdered(group.answersWith(shape));
    }
    if (orders.isOrdered(group.answersWith(shape))) {
      return true;
    }
    int smaller = Math.min(shape.keys().size(), group.keys().size());
    return !ordered && common.size() * 2 >= smaller;
  }

  private static boolean shareNumbers(ShapeGroup group, ColumnShape shape, boolean grid) {
    int min = Math.min(shape.min(), group.min());
    int max = Math.max(shape.max(), group.max());
    if (shape.isSlider() || group.isSlider()) {
      return grid || (shape.isSlider() && group.isSlider());
    }
    boolean near = NumberRange.of(shape.numbers(), 1).allows(min, max) && group.mayBeOn(min, max);
    return max - min <= LONGEST_SCALE && (grid || near);
  }
}
