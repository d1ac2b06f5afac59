package io.github.locus.ingest.item;

import io.github.locus.diagnostic.Clause;

/**
 * A column that looks like an item but is not taken for one.
 *
 * @param column where the answers stand
 * @param reason why not, as the end of a sentence
 */
public record Unplaced(AnswerColumn column, Reason reason) {
  /** Why a column is not placed. */
  public enum Reason {
    /** Two items fit about equally well. */
    TWO_ITEMS(Clause.LOOKS_LIKE_TWO_ITEMS),
    /** Another column fits the same item about equally well. */
    TWO_COLUMNS(Clause.LOOKS_LIKE_ANOTHER_COLUMN),
    /** The function is the number of a loop. */
    LOOP(Clause.LOOKS_LIKE_A_LOOP),
    /** Name and words disagree. */
    NAME_AGAINST_WORDS(Clause.NAME_AGAINST_WORDS),
    /** The best item is not like enough. */
    UNLIKE(Clause.LOOKS_HARDLY_LIKE);

    private final Clause clause;

    Reason(Clause clause) {
      this.clause = clause;
    }

    public Clause clause() {
      return clause;
    }
  }
}
