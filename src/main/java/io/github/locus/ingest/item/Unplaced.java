package io.github.locus.ingest.item;

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
    TWO_ITEMS("two items fit its words about equally well"),
    /** Another column fits the same item about equally well. */
    TWO_COLUMNS("another column fits the same item about equally well"),
    /** The function is the number of a loop. */
    LOOP("it stands in a numbered loop, and the file does not say which function the number is"),
    /** Name and words disagree. */
    NAME_AGAINST_WORDS("its name says one item, its words are those of another"),
    /** The best item is not like enough. */
    UNLIKE("its words are somewhat like an item, not enough to tell");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
