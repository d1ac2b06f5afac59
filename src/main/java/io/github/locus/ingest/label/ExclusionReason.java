package io.github.locus.ingest.label;

/**
 * Why a column of an export is no rating that a study takes. A column has one reason: the first that
 * is true, in the order in which they stand here.
 */
public enum ExclusionReason {
  /** Never read, whatever it holds. */
  PERSONAL("may identify a person, so they are never read"),
  /** Not asked by the survey. */
  ADDED("added by the platform, or text beside a choice"),
  /** Written by the software that asked: timers, pages, browser. */
  PARADATA("how the survey was filled in, not what was answered"),
  /** No cell is filled. */
  EMPTY("no answers"),
  /** An option with a column of its own, or several options in a cell. */
  TICKS("options of a list that may be ticked together"),
  /** Long texts, or more different ones than a scale has. */
  FREE_TEXT("free text, or more different answers than a scale has points"),
  /** Dates or times of day. */
  TIMES("dates or times"),
  /** Labels such as {@code 1-2} that a spreadsheet made days of. */
  DATES_FOR_LABELS("labels that a spreadsheet turned into dates, so the answers cannot be read"),
  /** Each person gives each number once. */
  RANKS("a ranking: each person gives each number once"),
  /** How many, how long, how old. */
  COUNTS("counts, years or amounts"),
  /** A mean, a sum or a score of the other columns. */
  COMPUTED("computed from other columns: a mean, a sum or a score"),
  /** What a person is: gender, age, level, tenure. */
  ATTRIBUTE("what somebody is, not what they think"),
  /** How many answered, or how many chose a label: a row is no person. */
  AGGREGATE("counts or means of several people, where the answers of each person are needed"),
  /** Two answers that say yes and no. */
  YES_NO("yes or no"),
  /** One of two codes. */
  MARK("a mark: one of two codes"),
  /** Hardly anybody answered. */
  FEW_ANSWERS("answered by fewer than three people"),
  /** Answers that fewer gave than may be shown. */
  RARE_ANSWERS("each answer was given by so few people that it is not shown"),
  /** One of several options that form no scale. */
  CHOICE("a choice among answers that are no scale"),
  /** The same answers again, the other way round. */
  TURNED_COPY("the turned copy of another column, which is reversed instead"),
  /** A scale that no other question has. */
  SINGLE("a single question: no other shares its scale"),
  /** Asked of the organisation while others rate functions. */
  NO_FUNCTION("asked of no function or of one alone, while others are asked of several"),
  /** Like an item of the questionnaire, but not clearly any. */
  UNCLEAR_ITEM("like an item, but not clearly any one"),
  /** May hold a field of the study, which the draft suggests in a comment. */
  UNCLEAR_FIELD("perhaps what the comment below “columns” says"),
  /** Not in the questionnaire that was recognised. */
  NOT_IN_QUESTIONNAIRE("no item of the questionnaire");

  private final String words;

  ExclusionReason(String words) {
    this.words = words;
  }

  /**
   * In words.
   *
   * @return the end of a sentence about one column or several
   */
  public String words() {
    return words;
  }
}
