package io.github.locus.ingest.item;

/** Why a column is taken for an item. */
public enum Basis {
  /** Its name is made of the item's id and the function's name. */
  CODE("by column name"),
  /** Its words are those of the item. */
  SAME_WORDS("same words"),
  /** Its words are like those of the item, and unlike those of all others. */
  LIKE_WORDS("similar words"),
  /** It is itself what the drafted questionnaire asks. */
  DRAFTED("drafted from it");

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  /**
   * In words.
   *
   * @return for example {@code same words}
   */
  public String words() {
    return words;
  }
}
