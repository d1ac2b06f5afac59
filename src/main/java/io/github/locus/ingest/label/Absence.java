package io.github.locus.ingest.label;

/** How a cell of an item says that it holds no answer. */
public enum Absence {
  /** Never shown to this respondent; no cell says so, whoever reads the file may know it. */
  NOT_ASKED(AbsenceGroup.NOT_ASKED, "not-asked"),
  /** Nothing, or blanks. */
  EMPTY(AbsenceGroup.NOT_ANSWERED, "empty"),
  /** What programs write for nothing: {@code NA}, {@code NULL}, {@code NaN}, {@code .}. */
  SOFTWARE(AbsenceGroup.NOT_ANSWERED, "software"),
  /** A code such as {@code -99}, or one that the study declares. */
  CODE(AbsenceGroup.NON_ANSWER, "code"),
  /** Does not know, cannot judge. */
  DONT_KNOW(AbsenceGroup.NON_ANSWER, "dont-know"),
  /** Would rather not say. */
  PREFER_NOT_TO_SAY(AbsenceGroup.NON_ANSWER, "prefer-not-to-say"),
  /** Does not apply. */
  NOT_APPLICABLE(AbsenceGroup.NON_ANSWER, "not-applicable"),
  /** Has no opinion. */
  NO_OPINION(AbsenceGroup.NON_ANSWER, "no-opinion"),
  /** The platform's own words for no answer. */
  NO_ANSWER(AbsenceGroup.NON_ANSWER, "no-answer"),
  /** Hidden by whoever published the file: {@code *******}. */
  MASKED(AbsenceGroup.UNREADABLE, "masked"),
  /** An error of a spreadsheet: {@code #REF!}. */
  SPREADSHEET_ERROR(AbsenceGroup.UNREADABLE, "spreadsheet-error");

  private final AbsenceGroup group;
  private final String code;

  Absence(AbsenceGroup group, String code) {
    this.group = group;
    this.code = code;
  }

  /**
   * Which of the four kinds of absence it counts as.
   *
   * @return the kind
   */
  public AbsenceGroup group() {
    return group;
  }

  /**
   * The name in results and in the catalogue's file.
   *
   * @return for example {@code dont-know}
   */
  public String code() {
    return code;
  }
}
