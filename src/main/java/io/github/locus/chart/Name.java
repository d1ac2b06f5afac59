package io.github.locus.chart;

import io.github.locus.result.LeaderResult;
import io.github.locus.wording.ResultWords;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * A name in a picture.
 *
 * @param text what people call it
 * @param place of a function: its place in the result, from 0, which gives it the same colour and marker in every
 *     chart; empty for all that is no function
 */
record Name(String text, OptionalInt place) {
  /** A function of a result. */
  static Name function(ResultWords told, String function) {
    int place = List.copyOf(told.result().functions().keySet()).indexOf(function);
    return new Name(function, place < 0 ? OptionalInt.empty() : OptionalInt.of(place));
  }

  /**
   * The rows of leaders in a picture.
   *
   * @param leaders some of a function's, as the result has them
   * @param figure what is drawn of them
   * @return the highest first; people who are named stand in no order of merit, but as in the result
   */
  static List<LeaderResult> ranked(
      List<LeaderResult> leaders, ToDoubleFunction<LeaderResult> figure) {
    return leaders.stream().anyMatch(leader -> leader.name().isPresent())
        ? leaders
        : leaders.stream()
            .sorted(Comparator.comparingDouble(leader -> -figure.applyAsDouble(leader)))
            .toList();
  }

  /** What is no function. */
  static Name of(String text) {
    return new Name(text, OptionalInt.empty());
  }
}
