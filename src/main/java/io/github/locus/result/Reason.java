package io.github.locus.result;

/**
 * Why a figure is not there. Codes stand in results; the words of each are in a catalogue.
 */
public enum Reason implements Code {
  /** Fewer persons than the minimum are behind it. */
  TOO_FEW_PERSONS,
  /** Beside another number of persons it would tell of fewer than the minimum. */
  PART_OF_A_COUNT,
  /** So few answered that shares of them would be whole numbers. */
  ANSWERS_OF_FEW,
  /** So few answered that whether their answers vary would tell what each said. */
  VARIES_AMONG_FEW,
  /** Nearly all of a small group scored alike, 95 points or more. */
  ALIKE_AT_95_OR_MORE,
  /** Nearly all of a small group scored alike, 5 points or less. */
  ALIKE_AT_5_OR_LESS,
  /** Nearly all of a small group scored alike, in between. */
  ALIKE_IN_BETWEEN,
  /** Beside other figures it would tell what a small group scored alike. */
  BESIDE_ALIKE,
  /** Nearly all of a small group gave this answer. */
  NEARLY_ALL,
  /** Nearly all of a small group gave another answer. */
  NEARLY_NONE,
  /** Told with full precision alone: beside the published figures it tells who left out what. */
  FULL_PRECISION_ONLY,
  /** Whoever holds the roster could tell by it whose a code is. */
  TELLS_WHOSE,
  /** No rating of the function answers at least half of the capability dimensions. */
  NO_USED_RATINGS,
  /** No unit of the function has a leader in its latest wave. */
  NO_POSTS,
  /** The ratings of this dimension do not vary. */
  DIMENSION_DOES_NOT_VARY,
  /** Readiness cannot be fitted. */
  NOT_FITTED,
  /** It takes a statistical level and direct testimony. */
  NEEDS_LEVEL_AND_TESTIMONY,
  /** Nobody answered both the strategy and the reliance items. */
  NO_TESTIMONY,
  /** The instrument does not ask for strategy and reliance. */
  TESTIMONY_NOT_ASKED,
  /** It takes three current leaders with ratings. */
  NEEDS_THREE_LEADERS,
  /** No leader has a unit of his own with enough respondents. */
  NO_LEADER_ALONE,
  /** Some leaders cannot be shown, and the best who can stands below today. */
  BEST_NOT_SHOWN,
  /** It takes two leaders with ratings. */
  NEEDS_TWO_LEADERS,
  /** Nobody answered. */
  NO_ANSWERS,
  /** Leader and place are one column of the data. */
  LEADER_AND_PLACE_ALIKE,
  /** Leader and place are told apart. */
  LEADER_AND_PLACE_APART,
  /** Too few cells beyond what leaders explain: what a wave alone adds is part of the leaders. */
  CELL_AND_LEADER_ALIKE,
  /** Own ratings cannot be told from others'. */
  NO_OWN_RATINGS,
  /** No respondent, or fewer than the minimum, rates more than one cell. */
  NO_RESPONDENT_OF_TWO_CELLS,
  /** Fewer than three units rate two functions each. */
  NEEDS_THREE_UNITS,
  /** Nobody outside the function says to whom people turn. */
  NOBODY_OUTSIDE,
  /** Nobody answered both nominations. */
  NOBODY_ANSWERED_BOTH,
  /** The survey has no nominations. */
  NOMINATIONS_NOT_ASKED,
  /** It takes two waves. */
  NEEDS_TWO_WAVES,
  /** Nobody says who leads. */
  LEADERS_UNKNOWN,
  /** Fewer than five pairs of waves with a change of leader, or without. */
  NEEDS_FIVE_PAIRS,
  /**
   * Five pairs of each and more, but none with a change beside one without in one function and pair of waves, or only
   * by one unit, or nothing that varies.
   */
  CHANGES_NOT_COMPARABLE,
  /** Fewer than three units stand alone and are led in both waves. */
  FEW_UNITS_IN_BOTH,
  /** No pair of waves of the kind, or none that may be shown. */
  NO_PAIR_SHOWN,
  /** The survey has no weights. */
  NO_WEIGHTS,
  /** Fewer than two functions can be ranked. */
  NEEDS_TWO_FUNCTIONS,
  /** Drawn only where deliverables are written. */
  NOT_DRAWN,
  /** The first two do not change places whatever the weight. */
  NO_CRITICAL_WEIGHT,
  /** The function is never best. */
  NEVER_BEST,
  /** No partner is looked for with this verdict. */
  NO_PARTNER_WANTED,
  /** No other function adds a point. */
  NO_PARTNER_ADDS,
  /** The ratings do not vary. */
  RATINGS_DO_NOT_VARY,
  /** It takes two leaders with ratings, for a share of variance between them. */
  LEADERS_DO_NOT_DIFFER,
  /** No leader has two ratings. */
  NO_LEADER_WITH_TWO_RATINGS,
  /** No leader has ratings. */
  NO_LEADER_WITH_RATINGS,
  /** It takes two raters. */
  NEEDS_TWO_RATERS,
  /** No skewed null is published for so many options. */
  NO_SKEWED_NULL,
  /** It takes two items. */
  NEEDS_TWO_ITEMS,
  /** It takes three items. */
  NEEDS_THREE_ITEMS,
  /** It takes two complete ratings. */
  NEEDS_TWO_RATINGS,
  /** It takes two answers. */
  NEEDS_TWO_ANSWERS,
  /** The answers to an item do not vary. */
  ITEM_DOES_NOT_VARY,
  /** The sum of the items does not vary. */
  SUM_DOES_NOT_VARY,
  /** The answers do not determine a common factor. */
  NO_COMMON_FACTOR,
  /** The factor explains an item whole. */
  HEYWOOD_CASE,
  /** There is no other item. */
  NO_OTHER_ITEM,
  /** Nobody says how many were invited. */
  INVITED_UNKNOWN,
  /** More people answered than were invited. */
  MORE_THAN_INVITED,
  /** No rating or response has ten answers. */
  NO_LONG_RATING,
  /** Too few cells are rated for a check of how they lie. */
  FEW_CELLS,
  /** No other value changes the verdict. */
  VERDICT_STAYS,
  /** Nothing of the kind was found, so that nothing is left out for it. */
  NOTHING_TO_LEAVE_OUT,
  /** What is left out would tell of fewer persons than the minimum. */
  LEAVES_OUT_FEW;

  /**
   * Whether a figure is kept back so that nobody can be told from it, and not because there is none.
   *
   * @return true for reasons that small groups give, and for what is of full precision alone
   */
  public boolean protects() {
    return switch (this) {
      case TOO_FEW_PERSONS,
          PART_OF_A_COUNT,
          ANSWERS_OF_FEW,
          VARIES_AMONG_FEW,
          ALIKE_AT_95_OR_MORE,
          ALIKE_AT_5_OR_LESS,
          ALIKE_IN_BETWEEN,
          BESIDE_ALIKE,
          NEARLY_ALL,
          NEARLY_NONE,
          FULL_PRECISION_ONLY,
          TELLS_WHOSE ->
          true;
      default -> false;
    };
  }

  /**
   * The reason of a code.
   *
   * @param code a code
   * @return the reason
   * @throws IllegalArgumentException if there is none of that code
   */
  public static Reason ofCode(String code) {
    for (Reason reason : values()) {
      if (reason.code().equals(code)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("no reason " + code);
  }
}
