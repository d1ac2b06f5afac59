package io.github.locus.ingest.label;

/** The kinds of absence that counts keep apart. All are missing to the statistics. */
public enum AbsenceGroup {
  /** Nobody asked this respondent. */
  NOT_ASKED("notAsked"),
  /** Asked, and left open. */
  NOT_ANSWERED("notAnswered"),
  /** Answered with what is no point of the scale. */
  NON_ANSWER("nonAnswer"),
  /** Something that nobody can read as an answer. */
  UNREADABLE("unreadable");

  private final String code;

  AbsenceGroup(String code) {
    this.code = code;
  }

  /**
   * The name in results.
   *
   * @return for example {@code notAsked}
   */
  public String code() {
    return code;
  }
}
