package io.github.locus.ingest.export;

/** Why a record of a file is not read as answers. */
public enum LeftOutReason {
  /** A preview by the survey's author. */
  PREVIEW("preview", "previews by the survey's author"),
  /** A test response, or one that the platform generated. */
  TEST("test", "test or pilot responses"),
  /** What the platform takes for spam. */
  SPAM("spam", "spam, as the platform says"),
  /** A sum, a mean or a count of the rows above or below it. */
  TOTAL("total", "rows of totals or means, which no person gave"),
  /** Not submitted, and left out by option. */
  UNFINISHED("unfinished", "not submitted"),
  /** A row with nothing in it: never counted as a record. */
  BLANK("blank", "blank rows"),
  /** Answered outside every wave of the study. */
  OUTSIDE_WAVE("outsideWave", "answered outside every wave"),
  /** Fewer answers than the study asks for: at least one. */
  TOO_FEW_ANSWERS("tooFewAnswers", "no answer to any question");

  private final String code;
  private final String words;

  LeftOutReason(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /**
   * In words, of records that no study maps yet.
   *
   * @return what the records are
   */
  public String words() {
    return words;
  }

  /**
   * The name in results.
   *
   * @return for example {@code outsideWave}
   */
  public String code() {
    return code;
  }
}
