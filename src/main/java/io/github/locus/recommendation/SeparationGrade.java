package io.github.locus.recommendation;

/** What the spread between the leaders of a function rests on. */
public enum SeparationGrade {
  /** Fewer than two leaders with ratings: on the prior alone. */
  NONE,
  /** Two to four leaders. */
  WEAK,
  /** Five leaders or more. */
  GOOD
}
