package io.github.locus.gate;

import java.util.List;

/** What a gate asks of a figure. */
sealed interface Limit {
  /**
   * A number on one side of a bound.
   *
   * @param relation which side
   * @param bound the bound, a share where it was stated in percent
   */
  record Bound(Relation relation, double bound) implements Limit {}

  /**
   * A word among some, or not among them.
   *
   * @param words the words
   * @param negated whether the word must be none of them
   */
  record OneOf(List<String> words, boolean negated) implements Limit {
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /**
   * A list that has a word.
   *
   * @param word the word
   */
  record Holding(String word) implements Limit {}

  /** How a number lies to a bound. */
  enum Relation {
    /** The bound or more. */
    AT_LEAST(">="),
    /** The bound or less. */
    AT_MOST("<="),
    /** More than the bound. */
    ABOVE(">"),
    /** Less than the bound. */
    BELOW("<"),
    /** The bound itself. */
    EQUAL("=="),
    /** Any number but the bound. */
    OTHER("!=");

    private final String sign;

    Relation(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    boolean holds(double figure, double bound) {
      return switch (this) {
        case AT_LEAST -> figure >= bound;
        case AT_MOST -> figure <= bound;
        case ABOVE -> figure > bound;
        case BELOW -> figure < bound;
        case EQUAL -> figure == bound;
        case OTHER -> figure != bound;
      };
    }
  }
}
