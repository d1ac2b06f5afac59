package io.github.locus.recommendation;

import io.github.locus.result.FunctionResult;
import java.util.Locale;

/** What the spread between the leaders of a function rests on. */
public enum SeparationGrade {
  /** Fewer than two leaders with ratings: on the prior alone. */
  NONE,
  /** Two to four leaders. */
  WEAK,
  /** Five leaders or more. */
  GOOD;

  private static final int FEWEST = 2;
  private static final int ENOUGH = 5;

  /**
   * The grade of a number of leaders.
   *
   * @param leaders leaders with ratings
   * @return what a spread between them rests on
   */
  public static SeparationGrade of(int leaders) {
    return leaders < FEWEST ? NONE : leaders < ENOUGH ? WEAK : GOOD;
  }

  static SeparationGrade of(FunctionResult function) {
    return valueOf(function.separation().toUpperCase(Locale.ROOT));
  }

  /**
   * The name in results.
   *
   * @return in lower case
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
