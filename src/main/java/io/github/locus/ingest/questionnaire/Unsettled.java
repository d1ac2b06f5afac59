package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import java.util.List;
import java.util.Set;

/**
 * What of the items only a person can say, so that the study stops until it is said.
 *
 * @param kind what is not known
 * @param evidence what the file shows and what is asked, a sentence or more without the last stop
 * @param answers options of {@code locus init}, each with which the draft is made anew
 * @param columns places in the file, from 0, of the columns that it concerns
 */
public record Unsettled(
    OpenQuestion kind, Argument evidence, List<String> answers, Set<Integer> columns) {
  public Unsettled {
    answers = List.copyOf(answers);
    columns = Set.copyOf(columns);
  }
}
