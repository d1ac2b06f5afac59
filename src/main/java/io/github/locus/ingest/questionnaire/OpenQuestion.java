package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Clause;

/** What a draft asks about a column, because the file does not tell it. */
public enum OpenQuestion {
  /** Which answer is lowest. */
  ORDER(Clause.WHICH_ORDER),
  /** Whether the scale goes further than anybody went. */
  RANGE(Clause.WHICH_SCALE),
  /** Whether it tells people, rounds or functions apart. */
  FIELD(Clause.WHICH_FIELD),
  /** Whether the same person may have answered in several rounds. */
  PERSONS(Clause.WHICH_PERSONS),
  /** Whether a name in its question is that of a rated function, and of which. */
  FUNCTION(Clause.WHICH_FUNCTION),
  /** Whether agreement with an item counts against what is measured. */
  REVERSED(Clause.WHICH_REVERSED),
  /** Which of several readings of a question is the rating: before or after, today or in future. */
  READING(Clause.WHICH_READING),
  /** Whether columns that are called by nothing but times are items or survey rounds. */
  ROUNDS(Clause.WHICH_ROUNDS),
  /** Whether a code is an answer. */
  MISSING_CODE(Clause.WHICH_MISSING_CODE);

  private final Clause clause;

  OpenQuestion(Clause clause) {
    this.clause = clause;
  }

  /**
   * What is said of it.
   *
   * @return what is asked
   */
  public Clause clause() {
    return clause;
  }
}
