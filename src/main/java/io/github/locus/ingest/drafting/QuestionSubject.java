package io.github.locus.ingest.drafting;

import io.github.locus.ingest.questionnaire.Unsettled;
import java.util.Optional;

/**
 * What the questions of a file are about.
 *
 * @param rated items that are asked of several functions; empty where none are
 * @param sole usual name of the one function that all questions are about
 * @param unsettled what of it only a person can say
 */
record QuestionSubject(
    Optional<RatedItems> rated, Optional<String> sole, Optional<Unsettled> unsettled) {
  static QuestionSubject of(RatedItems rated) {
    return new QuestionSubject(Optional.of(rated), Optional.empty(), Optional.empty());
  }
}
