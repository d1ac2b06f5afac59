package io.github.locus.ingest.table;

import java.util.List;

/**
 * A table in which a row is one answer: who gave it, to which question, and what it is.
 *
 * @param person header of the column that tells the respondents apart
 * @param question header of the column that holds the question
 * @param answer header of the column that holds the answer
 * @param apart headers of columns that tell several records of a respondent apart: the rated
 *     function, the survey round; none where each respondent has one record
 */
public record AnswerRows(String person, String question, String answer, List<String> apart) {
  public AnswerRows {
    apart = List.copyOf(apart);
  }
}
