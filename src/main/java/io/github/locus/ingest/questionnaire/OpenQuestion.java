package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Clause;

/** What a draft asks about a column, because the file does not tell it. */
public enum OpenQuestion {
  /** Which answer is lowest. */
  ORDER("in which order its answers stand", Clause.WHICH_ORDER),
  /** Whether the scale goes further than anybody went. */
  RANGE("which scale its answers are on", Clause.WHICH_SCALE),
  /** Whether it tells people, rounds or functions apart. */
  FIELD("what it says of a record", Clause.WHICH_FIELD),
  /** Whether a name in its question is that of a rated function, and of which. */
  FUNCTION("which function it is about", Clause.WHICH_FUNCTION),
  /** Whether agreement with an item counts against what is measured. */
  REVERSED("whether agreement counts against it", Clause.WHICH_REVERSED),
  /** Which of several readings of a question is the rating: before or after, today or in future. */
  READING("which of its readings is the rating", Clause.WHICH_READING),
  /** Whether a code is an answer. */
  MISSING_CODE(
      "whether a code among its answers means that there is none", Clause.WHICH_MISSING_CODE);

  private final String words;
  private final Clause clause;

  OpenQuestion(String words, Clause clause) {
    this.words = words;
    this.clause = clause;
  }

  /**
   * As a diagnostic says it.
   *
   * @return what is asked
   */
  public Clause clause() {
    return clause;
  }

  /**
   * In words.
   *
   * @return what is asked, without a question mark
   */
  public String words() {
    return words;
  }
}
