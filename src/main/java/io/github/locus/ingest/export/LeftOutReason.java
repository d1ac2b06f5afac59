package io.github.locus.ingest.export;

/** Why a record of a file is not read as answers. */
public enum LeftOutReason {
  /** A preview by the survey's author. */
  PREVIEW("preview"),
  /** A test response, or one that the platform generated. */
  TEST("test"),
  /** What the platform takes for spam. */
  SPAM("spam"),
  /** Not submitted, and left out by option. */
  UNFINISHED("unfinished"),
  /** A row with nothing in it: never counted as a record. */
  BLANK("blank"),
  /** Answered outside every wave of the study. */
  OUTSIDE_WAVE("outsideWave"),
  /** Fewer answers than the study asks for: at least one. */
  TOO_FEW_ANSWERS("tooFewAnswers");

  private final String code;

  LeftOutReason(String code) {
    this.code = code;
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
