package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ExclusionReason;

/** Whether columns that share their answers share a response scale. */
sealed interface ScaleVerdict {
  /**
   * They do.
   *
   * @param scale the scale
   */
  record Rated(FoundScale scale) implements ScaleVerdict {}

  /**
   * A single column has the answers of a scale, which no other shares.
   *
   * @param scale what it would be
   */
  record Alone(FoundScale scale) implements ScaleVerdict {}

  /**
   * They do not.
   *
   * @param reason what they are instead
   */
  record NotRated(ExclusionReason reason) implements ScaleVerdict {}

  /** Columns on a scale. */
  static ScaleVerdict rated(FoundScale scale) {
    return new Rated(scale);
  }

  /** Columns on none. */
  static ScaleVerdict not(ExclusionReason reason) {
    return new NotRated(reason);
  }
}
