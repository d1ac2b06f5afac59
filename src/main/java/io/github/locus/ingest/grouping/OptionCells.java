package io.github.locus.ingest.grouping;

import io.github.locus.ingest.label.FoldedLabel;
import io.github.locus.ingest.label.LabelFolding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the cells hold below the headers of a scale's points.
 *
 * @param labels spellings of each point's label, lowest first
 * @param cells the most frequent cell of each point, empty where nobody chose it
 */
record OptionCells(List<List<String>> labels, List<Optional<String>> cells) {
  static OptionCells of(List<List<String>> labels, Map<String, Map<String, Long>> counts) {
    return new OptionCells(
        labels, labels.stream().map(spellings -> spelled(spellings, counts)).toList());
  }

  /** The most frequent cell below headers of one meaning. */
  static Optional<String> spelled(List<String> labels, Map<String, Map<String, Long>> counts) {
    Map<String, Long> together = new LinkedHashMap<>();
    for (String label : labels) {
      counts
          .getOrDefault(label, Map.of())
          .forEach((cell, count) -> together.merge(cell, count, Long::sum));
    }
    return together.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /**
   * The scale as the file spells it.
   *
   * @return for a point that nobody chose its code, where those of the others count up by one, else
   *     its label
   */
  List<String> order() {
    OptionalInt first = firstCode();
    List<String> order = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String unchosen =
          first.isPresent() ? Integer.toString(first.getAsInt() + i) : labels.get(i).get(0);
      order.add(cells.get(i).orElse(unchosen));
    }
    return order;
  }

  /** Code of the lowest point, where the codes that are seen count up by one. */
  private OptionalInt firstCode() {
    OptionalInt first = OptionalInt.empty();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isEmpty()) {
        continue;
      }
      FoldedLabel cell = LabelFolding.fold(cells.get(i).get());
      if (!cell.isNumber()) {
        return OptionalInt.empty();
      }
      int implied = cell.number().orElseThrow() - i;
      if (first.isPresent() && first.getAsInt() != implied) {
        return OptionalInt.empty();
      }
      first = OptionalInt.of(implied);
    }
    return first;
  }
}
