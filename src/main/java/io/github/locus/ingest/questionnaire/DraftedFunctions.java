package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import java.util.List;
import java.util.Optional;

/**
 * What the records of a drafted questionnaire rate, as far as the file tells.
 *
 * @param rated whether functions are rated; else all is about the organisation
 * @param guessed names that may be those of functions, which a person must confirm
 * @param question what only a person can say of what a record rates
 */
public record DraftedFunctions(boolean rated, List<String> guessed, Optional<Argument> question) {
  public DraftedFunctions {
    guessed = List.copyOf(guessed);
  }
}
