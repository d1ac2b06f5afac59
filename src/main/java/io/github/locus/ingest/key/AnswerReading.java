package io.github.locus.ingest.key;

import io.github.locus.ingest.label.Absence;

/** What a cell of an item says. */
public sealed interface AnswerReading {
  /**
   * An answer.
   *
   * @param point 1 for the scale's lowest answer and so on
   */
  record Point(int point) implements AnswerReading {}

  /**
   * No answer.
   *
   * @param kind how the cell says so
   */
  record Absent(Absence kind) implements AnswerReading {}

  /** Neither: an answer that nobody has explained. */
  record Unexplained() implements AnswerReading {}
}
