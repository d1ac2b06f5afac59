package io.github.locus.ingest.item;

/**
 * A column that answers an item.
 *
 * @param column where the answers stand
 * @param cell what they answer
 * @param basis why
 * @param similarity of the words, 0 to 1; 1 by name
 * @param nextBest similarity with the next best item, 0 to 1; 0 by name
 */
public record Placed(
    AnswerColumn column, Cell cell, Basis basis, double similarity, double nextBest) {
  /** The same answers as they stand in another column. */
  public Placed of(AnswerColumn other) {
    return new Placed(other, cell, basis, similarity, nextBest);
  }
}
