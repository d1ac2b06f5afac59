package io.github.locus.ingest.facts;

import java.util.Optional;

/**
 * How the rows of one person were put together, where a row of the file is one answer. The last
 * columns are then the questions.
 *
 * @param person header of the column that tells whose a row is
 * @param questions how many questions there are
 * @param apart header of the column by which a person's records are told apart although it does not
 *     say what it holds
 */
public record JoinedRows(String person, int questions, Optional<String> apart) {}
