package io.github.locus.ingest.proposal;

/** What a draft asks about a column, because the file does not tell it. */
public enum OpenQuestion {
  /** Which answer is lowest. */
  ORDER("in which order its answers stand"),
  /** Whether the scale goes further than anybody went. */
  RANGE("which scale its answers are on"),
  /** Whether it tells people, rounds or functions apart. */
  FIELD("what it says of a record"),
  /** Whether a name in its question is that of a rated function, and of which. */
  FUNCTION("which function it is about"),
  /** Whether a code is an answer. */
  MISSING_CODE("whether a code among its answers means that there is none");

  private final String words;

  OpenQuestion(String words) {
    this.words = words;
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
