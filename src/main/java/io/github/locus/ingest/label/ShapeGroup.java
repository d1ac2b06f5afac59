package io.github.locus.ingest.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns that share a response scale, as far as they are found. What they have in common is kept up
 * to date, so that a further column is compared in the same time however many there are.
 */
final class ShapeGroup {
  /** Answers from which on a number that never occurs says something. */
  private static final int MANY = 50;

  private static final int FAR = 3;

  private final List<ColumnShape> members = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private boolean numeric = true;
  private int min = Integer.MAX_VALUE;
  private int max = Integer.MIN_VALUE;
  private int lowestMaxOfMany = Integer.MAX_VALUE;

  ShapeGroup(ColumnShape first) {
    add(first);
  }

  /**
   * Takes a column.
   *
   * @param shape a column that stands behind those taken before
   */
  void add(ColumnShape shape) {
    members.add(shape);
    keys.addAll(shape.keys());
    numeric = numeric && shape.isNumeric();
    if (numeric) {
      min = Math.min(min, shape.min());
      max = Math.max(max, shape.max());
      if (hasMany(shape)) {
        lowestMaxOfMany = Math.min(lowestMaxOfMany, shape.max());
      }
    }
  }

  /** The columns in file order. */
  List<ColumnShape> members() {
    return List.copyOf(members);
  }

  ColumnShape last() {
    return members.get(members.size() - 1);
  }

  /** What is answered in any of the columns. */
  Set<String> keys() {
    return keys;
  }

  /** Whether all answers of all columns are numbers. */
  boolean isNumeric() {
    return numeric;
  }

  /** The lowest answer; only of a numeric group. */
  int min() {
    return min;
  }

  /** The highest answer; only of a numeric group. */
  int max() {
    return max;
  }

  /** Whether each column may have a maximum, though nobody may have chosen it there. */
  boolean mayReach(int maximum) {
    return (long) maximum - lowestMaxOfMany < FAR;
  }

  /** Whether one column may have a maximum. */
  static boolean mayReach(ColumnShape shape, int maximum) {
    return !hasMany(shape) || maximum - shape.max() < FAR;
  }

  private static boolean hasMany(ColumnShape shape) {
    return shape.profile().filled() >= MANY;
  }
}
