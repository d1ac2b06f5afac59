package io.github.locus.ingest.item;

import io.github.locus.diagnostic.Clause;

/** Why a column is taken for an item. */
public enum Basis {
  /** Its name is made of the item's id and the function's name. */
  CODE(Clause.BY_COLUMN_NAME),
  /** Its words are those of the item. */
  SAME_WORDS(Clause.BY_SAME_WORDS),
  /** Its words are like those of the item, and unlike those of all others. */
  LIKE_WORDS(Clause.BY_LIKE_WORDS),
  /** It is itself what the drafted questionnaire asks. */
  DRAFTED(Clause.BY_DRAFT);

  private final Clause clause;

  Basis(Clause clause) {
    this.clause = clause;
  }

  /**
   * What is said of it.
   *
   * @return for example that the words are the same
   */
  public Clause clause() {
    return clause;
  }
}
