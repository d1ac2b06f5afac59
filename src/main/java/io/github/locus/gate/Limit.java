package io.github.locus.gate;

import io.github.locus.result.GateDemand;
import io.github.locus.result.GateRelation;
import java.util.List;

/** What a gate asks of a figure. */
sealed interface Limit {
  /** The limit as it is published. */
  GateDemand asked();

  /**
   * A number on one side of a bound.
   *
   * @param relation which side
   * @param bound the bound, a share where it was stated in percent
   */
  record Bound(Relation relation, double bound) implements Limit {
    @Override
    public GateDemand asked() {
      return GateDemand.of(relation.published, bound);
    }
  }

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

    @Override
    public GateDemand asked() {
      return GateDemand.of(negated ? GateRelation.NONE_OF : GateRelation.ONE_OF, words);
    }
  }

  /**
   * A list that has a word.
   *
   * @param word the word
   */
  record Holding(String word) implements Limit {
    @Override
    public GateDemand asked() {
      return GateDemand.of(GateRelation.CONTAINS, List.of(word));
    }
  }

  /** How a number lies to a bound. */
  enum Relation {
    /** The bound or more. */
    AT_LEAST(">=", GateRelation.AT_LEAST),
    /** The bound or less. */
    AT_MOST("<=", GateRelation.AT_MOST),
    /** More than the bound. */
    ABOVE(">", GateRelation.ABOVE),
    /** Less than the bound. */
    BELOW("<", GateRelation.BELOW),
    /** The bound itself. */
    EQUAL("==", GateRelation.EQUAL),
    /** Any number but the bound. */
    OTHER("!=", GateRelation.OTHER);

    private final String sign;
    private final GateRelation published;

    Relation(String sign, GateRelation published) {
      this.sign = sign;
      this.published = published;
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
