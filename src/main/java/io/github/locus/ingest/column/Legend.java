package io.github.locus.ingest.column;

import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rows below or above the answers say that numbers mean: "1 = best", "Scale: 1 = never, 5 =
 * always". It holds for columns whose headers say nothing.
 *
 * @param texts cells of such rows, in file order
 */
public record Legend(List<String> texts) {
  /** A file without one. */
  public static final Legend NONE = new Legend(List.of());

  public Legend {
    texts = List.copyOf(texts);
  }

  /** All of it as one text, folded. */
  String plain() {
    return texts.stream().map(LabelFolding::plain).collect(Collectors.joining("; "));
  }

  /**
   * The codes of which it says that they mean no answer, where they can be meant: not on a longer scale.
   *
   * @param highest the highest number that a column holds
   * @param catalogue known answers that are none
   */
  Set<Integer> absent(int highest, LabelCatalogue catalogue) {
    if (texts.isEmpty()) {
      return Set.of();
    }
    String plain = plain();
    int last = StatedEnds.meanings(plain).keySet().stream().mapToInt(n -> n).max().orElse(highest);
    return highest > last ? Set.of() : StatedCodes.in(plain, catalogue);
  }
}
