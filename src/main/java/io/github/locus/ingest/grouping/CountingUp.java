package io.github.locus.ingest.grouping;

import io.github.locus.ingest.label.FoldedLabel;
import io.github.locus.ingest.label.LabelFolding;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;

/** Whether labels of points are numbers that count up by one, so that they are the points. */
final class CountingUp {
  private CountingUp() {}

  /** Whether numbers, in their order, leave none out. */
  static boolean isRun(SortedSet<Integer> numbers) {
    return numbers.last() - numbers.first() == numbers.size() - 1;
  }

  /**
   * Where they begin.
   *
   * @param points spellings of each point, lowest first
   * @return number of the lowest point; empty where a point is no number, or one is left out
   */
  static OptionalInt from(List<List<String>> points) {
    OptionalInt first = OptionalInt.empty();
    for (int i = 0; i < points.size(); i++) {
      FoldedLabel label = LabelFolding.fold(points.get(i).get(0));
      if (!label.isNumber()) {
        return OptionalInt.empty();
      }
      int number = label.number().orElseThrow();
      if (i == 0) {
        first = OptionalInt.of(number);
      } else if (number != first.orElseThrow() + i) {
        return OptionalInt.empty();
      }
    }
    return first;
  }
}
