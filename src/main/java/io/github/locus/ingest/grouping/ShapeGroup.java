package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Columns that share a response scale, as far as they are found. What they have in common is kept up
 * to date, so that a further column is compared in the same time however many there are.
 */
final class ShapeGroup {
  private final List<ColumnShape> members = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Long> answers = new LinkedHashMap<>();
  private boolean numeric = true;
  private boolean slider;

  /** The ends that each column for itself allows. */
  private NumberRange each = new NumberRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private int min = Integer.MAX_VALUE;
  private int max = Integer.MIN_VALUE;
  private final NavigableMap<Integer, Long> counts = new TreeMap<>();

  ShapeGroup(ColumnShape first) {
    add(first);
  }

  /** Columns together, one at least. */
  static ShapeGroup of(List<ColumnShape> columns) {
    ShapeGroup group = new ShapeGroup(columns.get(0));
    columns.stream().skip(1).forEach(group::add);
    return group;
  }

  /**
   * Takes a column, at its place in the file.
   *
   * @param shape a column
   */
  void add(ColumnShape shape) {
    int at = members.size();
    while (at > 0 && members.get(at - 1).column().index() > shape.column().index()) {
      at--;
    }
    members.add(at, shape);
    if (at == members.size() - 1) {
      shape.addTo(answers);
    } else {
      answers.clear();
      members.forEach(member -> member.addTo(answers));
    }
    keys.addAll(shape.keys());
    numeric = numeric && shape.isNumeric();
    slider |= shape.isSlider();
    if (numeric) {
      each = each.and(NumberRange.of(shape.numbers(), 1));
      min = Math.min(min, shape.min());
      max = Math.max(max, shape.max());
      shape.numbers().forEach((number, count) -> counts.merge(number, count, Long::sum));
    }
  }

  /** The columns in file order. */
  List<ColumnShape> members() {
    return List.copyOf(members);
  }

  int size() {
    return members.size();
  }

  ColumnShape first() {
    return members.get(0);
  }

  ColumnShape last() {
    return members.get(members.size() - 1);
  }

  /** What is answered in all columns, with counts, in the order in which it is first found. */
  Map<String, Long> answers() {
    return Collections.unmodifiableMap(answers);
  }

  /** What is answered in all columns and a further one. */
  Map<String, Long> answersWith(ColumnShape shape) {
    Map<String, Long> all = new LinkedHashMap<>(answers);
    shape.addTo(all);
    return all;
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

  /** How often each number was given in all columns; only of a numeric group. */
  NavigableMap<Integer, Long> counts() {
    return counts;
  }

  /** Whether the columns together may be on a scale to the given ends. */
  boolean endsMayBe(int lowest, int highest) {
    return NumberRange.of(counts, members.size()).allows(lowest, highest);
  }

  /** Whether any of its columns holds more numbers than a scale has labels. */
  boolean isSlider() {
    return numeric && slider;
  }

  /** Whether the columns may be on a scale, though nobody may have gone to its ends in any. */
  boolean mayBeOn(int lowest, int highest) {
    return each.allows(lowest, highest) && endsMayBe(lowest, highest);
  }
}
