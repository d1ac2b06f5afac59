package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Parts the columns of numbers of one grid by their scales. Most grids have one, of which some columns
 * do not show the end; where several columns stop short of the others' end and many stand there, the
 * grid has two.
 */
final class GridGroups {
  private static final int LONGEST_SCALE = 14;

  /** Answers at the end of a scale, and the share of them, from which on it is no tail of a longer one. */
  private static final long MANY = 30;

  private static final long SHARE_OF_MANY = 8;
  private static final int SEVERAL = 2;
  private static final int POINTS_APART = 2;

  /** Fewer show no scale of their own. */
  private static final int FEWEST_POINTS = 3;

  private static final long FEWEST_ANSWERS = 20;

  private GridGroups() {}

  /**
   * Parts them.
   *
   * @param shapes the columns of numbers of one grid, in file order
   * @return the groups, the one with the highest answers first
   */
  static List<ColumnGroup> part(List<ColumnShape> shapes) {
    NavigableMap<Integer, ShapeGroup> byEnd = new TreeMap<>(Comparator.reverseOrder());
    for (ColumnShape shape : shapes) {
      int end = shape.isSlider() ? Integer.MAX_VALUE : shape.max();
      ShapeGroup before = byEnd.putIfAbsent(end, new ShapeGroup(shape));
      if (before != null) {
        before.add(shape);
      }
    }
    List<ShapeGroup> groups = new ArrayList<>();
    for (ShapeGroup next : byEnd.values()) {
      groups.stream()
          .filter(group -> mayShare(group, next))
          .findFirst()
          .ifPresentOrElse(group -> next.members().forEach(group::add), () -> groups.add(next));
    }
    List<ColumnGroup> parts = new ArrayList<>();
    for (ShapeGroup group : groups) {
      List<ColumnShape> kept = new ArrayList<>(group.members());
      for (ColumnShape shape : group.members()) {
        if (mayStopShort(shape, group)) {
          kept.remove(shape);
          parts.add(new ColumnGroup(List.of(shape), true));
        }
      }
      parts.add(new ColumnGroup(kept, isDoubtful(group, groups.get(0))));
    }
    return parts;
  }

  /** Whether a column may be on a shorter scale than those beside it, which all go further. */
  private static boolean mayStopShort(ColumnShape shape, ShapeGroup group) {
    if (group.isSlider() || shape.max() == group.max() || isFew(shape.numbers())) {
      return false;
    }
    NavigableMap<Integer, Long> others = new TreeMap<>(group.counts());
    shape.numbers().forEach((number, n) -> others.merge(number, -n, Long::sum));
    others.values().removeIf(n -> n == 0);
    return NumberRange.mayStopShort(shape.numbers(), others);
  }

  /** Whether so little is answered that it shows no scale of its own. */
  private static boolean isFew(NavigableMap<Integer, Long> counts) {
    return counts.size() < FEWEST_POINTS
        || counts.values().stream().mapToLong(n -> n).sum() < FEWEST_ANSWERS;
  }

  private static boolean mayShare(ShapeGroup wide, ShapeGroup next) {
    if (wide.isSlider()) {
      return true;
    }
    int min = Math.min(wide.min(), next.min());
    return wide.max() - min <= LONGEST_SCALE
        && (isFew(next.counts()) || next.endsMayBe(min, wide.max()));
  }

  /** Whether a group may after all be on the scale of the widest. */
  private static boolean isDoubtful(ShapeGroup group, ShapeGroup widest) {
    if (group == widest) {
      return false;
    }
    Map.Entry<Integer, Long> end = group.counts().lastEntry();
    long below = group.counts().getOrDefault(end.getKey() - 1, 0L);
    long all = group.counts().values().stream().mapToLong(n -> n).sum();
    return group.members().size() < SEVERAL
        || widest.max() - group.max() < POINTS_APART
        || end.getValue() < MANY
        || end.getValue() * SHARE_OF_MANY < all
        || 2 * end.getValue() < below;
  }
}
