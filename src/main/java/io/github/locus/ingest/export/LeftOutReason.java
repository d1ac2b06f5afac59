package io.github.locus.ingest.export;

import io.github.locus.diagnostic.Clause;

/** Why a record of a file is not read as answers. */
public enum LeftOutReason {
  /** A preview by the survey's author. */
  PREVIEW("preview", Clause.ARE_PREVIEWS),
  /** A test response, or one that the platform generated. */
  TEST("test", Clause.ARE_TESTS),
  /** What the platform takes for spam. */
  SPAM("spam", Clause.ARE_SPAM),
  /** Not to be asked, or more than were wanted: screened out, disqualified, over a quota. */
  SCREENED_OUT("screenedOut", Clause.ARE_SCREENED_OUT),
  /** Marked by those who asked as not answered in earnest: speeders, straight-liners, bots. */
  POOR_QUALITY("poorQuality", Clause.ARE_OF_POOR_QUALITY),
  /** A sum, a mean or a count of the rows above or below it. */
  TOTAL("total", Clause.ARE_TOTALS),
  /** A legend, a note, a source: written beside the records. */
  NOTE("note", Clause.ARE_NOTES),
  /** Not submitted, and left out by option. */
  UNFINISHED("unfinished", Clause.ARE_UNFINISHED),
  /** A row with nothing in it: never counted as a record. */
  BLANK("blank", Clause.ARE_BLANK),
  /** Answered outside every wave of the study. */
  OUTSIDE_WAVE("outsideWave", Clause.ARE_OUTSIDE_WAVES),
  /** Fewer answers than the study asks for: at least one. */
  TOO_FEW_ANSWERS("tooFewAnswers", Clause.ARE_WITHOUT_ANSWERS);

  private final String code;
  private final Clause clause;

  LeftOutReason(String code, Clause clause) {
    this.code = code;
    this.clause = clause;
  }

  /**
   * What is said of records that no study maps yet.
   *
   * @return what the records are
   */
  public Clause clause() {
    return clause;
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
