package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * What a gate asks of its figure.
 *
 * @param relation how the figure has to lie
 * @param bound the number that it is held against, a share where it was stated in percent; empty for words
 * @param words the words that it is held against, as they were typed; empty for a number
 */
public record GateDemand(
    GateRelation relation, @Within(Range.MEASURE) Optional<Double> bound, List<String> words) {
  public GateDemand {
    words = List.copyOf(words);
  }

  /**
   * A number.
   *
   * @param relation how the figure has to lie
   * @param bound to which number
   * @return what is asked
   */
  public static GateDemand of(GateRelation relation, double bound) {
    return new GateDemand(relation, Optional.of(bound), List.of());
  }

  /**
   * A figure that is a word, or several.
   *
   * @param relation how the figure has to lie
   * @param words to which words
   * @return what is asked
   */
  public static GateDemand of(GateRelation relation, List<String> words) {
    return new GateDemand(relation, Optional.empty(), words);
  }
}
