package io.github.locus.ingest.column;

import io.github.locus.diagnostic.Clause;

/**
 * Why a column of an export is no rating that a study takes. A column has one reason: the first
 * that is true, in the order in which they stand here.
 */
public enum ExclusionReason {
  /** Never read, whatever it holds. */
  PERSONAL(Clause.IS_PERSONAL),
  /** Not asked by the survey. */
  ADDED(Clause.IS_ADDED),
  /** Written by the software that asked: timers, pages, browser. */
  PARADATA(Clause.IS_PARADATA),
  /** No cell is filled. */
  EMPTY(Clause.IS_EMPTY),
  /** An option with a column of its own, or several options in a cell. */
  TICKS(Clause.IS_TICKS),
  /** A line that tells which answer to choose, to see who reads. */
  INSTRUCTION(Clause.IS_INSTRUCTION),
  /** Numbers of functions, as its header says. */
  FUNCTION_CODES(Clause.IS_FUNCTION_CODES),
  /** Long texts, or more different ones than a scale has. */
  FREE_TEXT(Clause.IS_FREE_TEXT),
  /** A legend or notes beside the records. */
  NOTE(Clause.IS_NOTE),
  /** Of another table, at the right of the records. */
  OTHER_TABLE(Clause.IS_OTHER_TABLE),
  /** Dates or times of day. */
  TIMES(Clause.IS_TIMES),
  /** Labels such as {@code 1-2} that a spreadsheet made days of. */
  DATES_FOR_LABELS(Clause.IS_DATES_FOR_LABELS),
  /** The same answers in numbers that another column holds in words. */
  TWIN(Clause.IS_TWIN),
  /** Each person gives each number once. */
  RANKS(Clause.IS_RANKS),
  /** Each person's points add up to the same sum. */
  SHARED_POINTS(Clause.IS_SHARED_POINTS),
  /** A number of the record or of the person. */
  RECORD_NUMBER(Clause.IS_RECORD_NUMBER),
  /** Numbers with decimals that go no farther than the points of a scale: of a slider, or means. */
  FRACTIONS(Clause.IS_FRACTIONS),
  /** How many, how long, how old. */
  COUNTS(Clause.IS_COUNTS),
  /** A mean, a sum or a score of the other columns. */
  COMPUTED(Clause.IS_COMPUTED),
  /** What a person is: gender, age, level, tenure. */
  ATTRIBUTE(Clause.IS_ATTRIBUTE),
  /** How many answered, or how many chose a label: a row is no person. */
  AGGREGATE(Clause.IS_AGGREGATE),
  /** A code among questions. */
  UNLIKE(Clause.IS_UNLIKE),
  /** One of a numbered series with other answers than the rest of it. */
  STRANGER(Clause.IS_STRANGER),
  /** Two answers that say yes and no. */
  YES_NO(Clause.IS_YES_NO),
  /** One of two codes. */
  MARK(Clause.IS_MARK),
  /** Hardly anybody answered. */
  FEW_ANSWERS(Clause.IS_FEW_ANSWERS),
  /** Answers that fewer gave than may be shown. */
  RARE_ANSWERS(Clause.IS_RARE_ANSWERS),
  /** One of several options that form no scale. */
  CHOICE(Clause.IS_CHOICE),
  /** The same answers again, the other way round. */
  TURNED_COPY(Clause.IS_TURNED_COPY),
  /** The same question for another time or in another respect. */
  OTHER_READING(Clause.IS_OTHER_READING),
  /** A scale that no other question has. */
  SINGLE(Clause.IS_SINGLE),
  /** Asked of several functions, whose answers are on no scale in common. */
  OTHER_SCALES(Clause.IS_ON_OTHER_SCALES),
  /** Asked of the organisation while others rate functions. */
  NO_FUNCTION(Clause.IS_NO_FUNCTION),
  /** Like an item of the questionnaire, but not clearly any. */
  UNCLEAR_ITEM(Clause.IS_UNCLEAR_ITEM),
  /** May hold a field of the study, which the draft suggests in a comment. */
  UNCLEAR_FIELD(Clause.IS_UNCLEAR_FIELD),
  /** A question that no study names. */
  NOT_IN_STUDY(Clause.IS_NOT_IN_STUDY),
  /** Not in the questionnaire that was recognised. */
  NOT_IN_QUESTIONNAIRE(Clause.IS_NOT_IN_QUESTIONNAIRE);

  private final Clause clause;

  ExclusionReason(Clause clause) {
    this.clause = clause;
  }

  /**
   * What is said of it.
   *
   * @return the end of a sentence about one column or several
   */
  public Clause clause() {
    return clause;
  }
}
