package io.github.locus.recommendation;

import java.util.List;

/**
 * A sentence made from figures.
 *
 * @param code stable name of the rule that made it
 * @param text the sentence
 * @param figures every figure in it, as it is printed
 * @param told whether every figure in it is published; else it is left out
 */
public record Statement(String code, String text, List<Figure> figures, boolean told) {
  /** Copies. */
  public Statement {
    figures = List.copyOf(figures);
  }
}
