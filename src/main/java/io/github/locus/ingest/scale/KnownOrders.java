package io.github.locus.ingest.scale;

import io.github.locus.ingest.scale.ResolvedScale.Unordered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which answers of one file have an order that is known. Columns are held against groups over and over, and most of
 * them have the same labels; so each set of labels is read once.
 */
public final class KnownOrders {
  private static final int LAST_ASCII = 0x7F;

  private final ScaleResolver resolver;
  private final Map<Labels, Boolean> read = new HashMap<>();

  /**
   * What is read.
   *
   * @param cells the labels in order
   * @param counts how often each occurs; none where that does not matter
   */
  private record Labels(List<String> cells, List<Long> counts) {}

  /**
   * For one file.
   *
   * @param resolver reads labels
   */
  public KnownOrders(ScaleResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Whether answers are those of a scale, of one reading or of several.
   *
   * @param answers cells and how often each occurs, in the order in which they are first found
   * @return false where nobody knows how they follow one another
   */
  public boolean isOrdered(Map<String, Long> answers) {
    List<String> cells = List.copyOf(answers.keySet());
    // which of several numbers are codes their counts tell; of words they tell nothing
    List<Long> counts =
        cells.stream().allMatch(KnownOrders::isWords) ? List.of() : List.copyOf(answers.values());
    return read.computeIfAbsent(
        new Labels(cells, counts),
        any -> !(resolver.resolve(answers, OptionalInt.empty()) instanceof Unordered));
  }

  /** Whether no sign of a cell may be a number, as digits of any script and stars are. */
  private static boolean isWords(String cell) {
    return cell.chars().allMatch(c -> c <= LAST_ASCII && !Character.isDigit(c));
  }
}
