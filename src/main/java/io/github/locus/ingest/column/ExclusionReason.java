package io.github.locus.ingest.column;

import io.github.locus.diagnostic.Clause;

/**
 * Why a column of an export is no rating that a study takes. A column has one reason: the first that
 * is true, in the order in which they stand here.
 */
public enum ExclusionReason {
  /** Never read, whatever it holds. */
  PERSONAL("may identify a person, so they are never read", Clause.IS_PERSONAL),
  /** Not asked by the survey. */
  ADDED("added by the platform, or text beside a choice", Clause.IS_ADDED),
  /** Written by the software that asked: timers, pages, browser. */
  PARADATA("how the survey was filled in, not what was answered", Clause.IS_PARADATA),
  /** No cell is filled. */
  EMPTY("no answers", Clause.IS_EMPTY),
  /** An option with a column of its own, or several options in a cell. */
  TICKS("options of a list that may be ticked together", Clause.IS_TICKS),
  /** Long texts, or more different ones than a scale has. */
  FREE_TEXT("free text, or more different answers than a scale has points", Clause.IS_FREE_TEXT),
  /** Dates or times of day. */
  TIMES("dates or times", Clause.IS_TIMES),
  /** Labels such as {@code 1-2} that a spreadsheet made days of. */
  DATES_FOR_LABELS(
      "labels that a spreadsheet turned into dates, so the answers cannot be read",
      Clause.IS_DATES_FOR_LABELS),
  /** Each person gives each number once. */
  RANKS("a ranking: each person gives each number once", Clause.IS_RANKS),
  /** How many, how long, how old. */
  COUNTS("counts, years or amounts", Clause.IS_COUNTS),
  /** A mean, a sum or a score of the other columns. */
  COMPUTED("computed from other columns: a mean, a sum or a score", Clause.IS_COMPUTED),
  /** What a person is: gender, age, level, tenure. */
  ATTRIBUTE("what somebody is, not what they think", Clause.IS_ATTRIBUTE),
  /** How many answered, or how many chose a label: a row is no person. */
  AGGREGATE(
      "counts or means of several people, where the answers of each person are needed",
      Clause.IS_AGGREGATE),
  /** A code among questions. */
  UNLIKE("called unlike the questions, and its answers do not go with theirs", Clause.IS_UNLIKE),
  /** Two answers that say yes and no. */
  YES_NO("yes or no", Clause.IS_YES_NO),
  /** One of two codes. */
  MARK("a mark: one of two codes", Clause.IS_MARK),
  /** Hardly anybody answered. */
  FEW_ANSWERS("answered by fewer than three people", Clause.IS_FEW_ANSWERS),
  /** Answers that fewer gave than may be shown. */
  RARE_ANSWERS(
      "each answer was given by so few people that it is not shown", Clause.IS_RARE_ANSWERS),
  /** One of several options that form no scale. */
  CHOICE("a choice among answers that are no scale", Clause.IS_CHOICE),
  /** The same answers again, the other way round. */
  TURNED_COPY(
      "the turned copy of another column, which is reversed instead", Clause.IS_TURNED_COPY),
  /** The same question for another time or in another respect. */
  OTHER_READING(
      "another reading of a question than the one that is the rating", Clause.IS_OTHER_READING),
  /** A scale that no other question has. */
  SINGLE("a single question: no other shares its scale", Clause.IS_SINGLE),
  /** Asked of the organisation while others rate functions. */
  NO_FUNCTION(
      "asked of no function or of one alone, while others are asked of several",
      Clause.IS_NO_FUNCTION),
  /** Like an item of the questionnaire, but not clearly any. */
  UNCLEAR_ITEM("like an item, but not clearly any one", Clause.IS_UNCLEAR_ITEM),
  /** May hold a field of the study, which the draft suggests in a comment. */
  UNCLEAR_FIELD("perhaps what the comment below “columns” says", Clause.IS_UNCLEAR_FIELD),
  /** Not in the questionnaire that was recognised. */
  NOT_IN_QUESTIONNAIRE("no item of the questionnaire", Clause.IS_NOT_IN_QUESTIONNAIRE);

  private final String words;
  private final Clause clause;

  ExclusionReason(String words, Clause clause) {
    this.words = words;
    this.clause = clause;
  }

  /**
   * As a diagnostic says it.
   *
   * @return the end of a sentence about one column or several
   */
  public Clause clause() {
    return clause;
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
