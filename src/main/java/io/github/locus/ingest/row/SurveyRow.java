package io.github.locus.ingest.row;

import io.github.locus.ingest.study.StudyField;

/**
 * A record of a survey file in our terms, whatever the file is: words beside the answers, and answers
 * as codes. One object stands for one record after another.
 */
public interface SurveyRow {
  /** Physical line on which the record begins, from 1. */
  long line();

  /**
   * What stands beside the answers.
   *
   * @param field a field that the records of the file have
   * @return a text without surrounding blanks, empty where there is nothing
   */
  String word(StudyField field);

  /**
   * An answer.
   *
   * @param block place of the rating among those of the record
   * @param item place of the item in the instrument
   * @return as {@link AnswerCode} explains it
   */
  int answer(int block, int item);

  /**
   * How a cell without an answer is written, where that is worth telling.
   *
   * @param block place of the rating among those of the record
   * @param item place of the item in the instrument
   * @return the cell, empty where it is empty or told otherwise
   */
  String spelling(int block, int item);

  /** Who leads the rated function; only for a block that has such a column. */
  String leader(int block);

  /** How many people the rated function has; only for a block that has such a column. */
  String headcount(int block);
}
