package io.github.locus.result;

/** What the spread between the leaders of a function rests on. */
public enum SeparationGrade implements Code {
  /** Fewer than two leaders with ratings: on the prior alone. */
  NONE,
  /** Two to four leaders. */
  WEAK,
  /** Five leaders or more. */
  GOOD;

  /** From so many leaders with ratings on, the spread between them is well known. */
  public static final int ENOUGH = 5;

  private static final int FEWEST = 2;

  /**
   * The grade of a number of leaders.
   *
   * @param leaders leaders with ratings
   * @return what a spread between them rests on
   */
  public static SeparationGrade of(int leaders) {
    return leaders < FEWEST ? NONE : leaders < ENOUGH ? WEAK : GOOD;
  }
}
