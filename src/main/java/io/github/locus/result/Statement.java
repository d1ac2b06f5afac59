package io.github.locus.result;

import java.util.List;

/**
 * A sentence assembled from figures.
 *
 * @param code stable name of the rule that made it
 * @param text the sentence
 * @param figures every figure in it
 */
public record Statement(String code, String text, List<FigureReference> figures) {
  /** Copies. */
  public Statement {
    figures = List.copyOf(figures);
  }
}
