package io.github.locus.statistics;

/** What keeps data from determining a figure. */
public enum Obstacle {
  /** The ratings do not vary. */
  RATINGS_DO_NOT_VARY,
  /** It takes two leaders with ratings. */
  NEEDS_TWO_LEADERS,
  /** The means of the leaders do not differ. */
  LEADERS_DO_NOT_DIFFER,
  /** No leader has two ratings. */
  NO_LEADER_WITH_TWO_RATINGS,
  /** No leader has ratings. */
  NO_LEADER_WITH_RATINGS,
  /** It takes two raters. */
  NEEDS_TWO_RATERS,
  /** No slightly skewed null is published for so many options. */
  NO_SKEWED_NULL,
  /** It takes two items. */
  NEEDS_TWO_ITEMS,
  /** It takes three items. */
  NEEDS_THREE_ITEMS,
  /** It takes two complete ratings. */
  NEEDS_TWO_RATINGS,
  /** It takes two answers. */
  NEEDS_TWO_ANSWERS,
  /** Nobody answered, or nothing was rated. */
  NO_ANSWERS,
  /** The answers to an item do not vary. */
  ITEM_DOES_NOT_VARY,
  /** The sum of the items, or of the other items, does not vary. */
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
  /** Fewer people than the minimum answered. */
  TOO_FEW_PERSONS,
  /** No rating or response has ten answers. */
  NO_LONG_RATING
}
