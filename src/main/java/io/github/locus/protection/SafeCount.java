package io.github.locus.protection;

/**
 * A number of persons or ratings that may be told: a small one is only known to be small.
 *
 * @param few whether there are some, but fewer than the minimum
 * @param count the number, 0 where there are few
 */
public record SafeCount(boolean few, int count) {
  public SafeCount {
    if (count < 0 || (few && count > 0)) {
      throw new IllegalArgumentException("a count of " + count + (few ? " that is few" : ""));
    }
  }

  /** A number of ratings of so many persons. */
  static SafeCount of(int count, int persons, int minimum) {
    boolean few = count > 0 && persons < minimum;
    return new SafeCount(few, few ? 0 : count);
  }
}
