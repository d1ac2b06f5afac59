package io.github.locus.chart;

import io.github.locus.wording.ResultWords;
import java.util.List;
import java.util.OptionalInt;

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

  /** What is no function. */
  static Name of(String text) {
    return new Name(text, OptionalInt.empty());
  }
}
