package io.github.locus.recommendation;

import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import java.util.Map;
import java.util.Optional;

/**
 * A function as the rules look at it.
 *
 * @param name its name
 * @param figures what is known of it
 */
record RatedFunction(String name, FunctionResult figures) {
  FunctionStatus status() {
    return StatusRule.of(figures);
  }

  boolean is(FunctionStatus status) {
    return status() == status;
  }

  /** Whether it has ratings enough for a status. */
  boolean judged() {
    return !is(FunctionStatus.INSUFFICIENT);
  }

  /** What the spread between its leaders rests on. */
  SeparationGrade separation() {
    return figures.separation();
  }

  /** A figure of a dimension, where there is one. */
  static <T> Optional<T> of(Map<String, Shown<T>> byDimension, String id) {
    return Optional.ofNullable(byDimension.get(id)).flatMap(Shown::value);
  }

  /** Repeatable level of a dimension: its mean, points. */
  Optional<Double> repeatable(String dimension) {
    return of(figures.repeatableDimensions(), dimension).map(level -> level.mean());
  }

  /** Level of a dimension today: its mean, points. */
  Optional<Double> today(String dimension) {
    return of(figures.dimensions(), dimension).map(level -> level.mean());
  }
}
