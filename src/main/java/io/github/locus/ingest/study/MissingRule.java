package io.github.locus.ingest.study;

import java.util.List;

/**
 * Answers that are none, beyond those that every export may have (empty cells, {@code NA} and the
 * like).
 *
 * @param notAsked codes or labels of a question that was not shown
 * @param notAnswered codes or labels of one that was shown and left out
 * @param nonAnswers codes or labels that say "don't know", "not applicable" and the like
 */
public record MissingRule(
    List<String> notAsked, List<String> notAnswered, List<String> nonAnswers) {
  public MissingRule {
    notAsked = List.copyOf(notAsked);
    notAnswered = List.copyOf(notAnswered);
    nonAnswers = List.copyOf(nonAnswers);
  }

  /**
   * A study that declares nothing.
   *
   * @return empty lists
   */
  public static MissingRule none() {
    return new MissingRule(List.of(), List.of(), List.of());
  }
}
