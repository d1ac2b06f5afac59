package io.github.locus.ingest.table;

/**
 * A table in which a row is one answer: who gave it, to which question, and what it is.
 *
 * @param person header of the column that tells the respondents apart
 * @param question header of the column that holds the question
 * @param answer header of the column that holds the answer
 */
public record AnswerRows(String person, String question, String answer) {}
