package io.github.locus.result;

/**
 * A number of persons, as exactly as it may be told: 5–9, 10–19, 20–49, 50–99, 100–199 and so on, the first band
 * beginning with the minimum. With full precision both ends are the number itself.
 *
 * @param from at least so many
 * @param to at most so many
 */
public record Band(int from, int to) {
  private static final int[] STEPS = {1, 2, 5};

  /** Refuses a band that ends before it begins. */
  public Band {
    if (to < from) {
      throw new IllegalArgumentException(from + " to " + to + " is no band");
    }
  }

  /**
   * The band of a number.
   *
   * @param persons the number, at least the minimum
   * @param minimum smallest number that is shown
   * @return the band that holds it
   */
  public static Band of(int persons, int minimum) {
    int from = minimum;
    for (long scale = 1; ; scale *= 10) {
      for (int step : STEPS) {
        long edge = step * scale;
        if (edge > persons) {
          return new Band(from, (int) Math.min(edge - 1, Integer.MAX_VALUE));
        }
        // the edges 1 and 2 of a low minimum, and 2 itself as a band of one, tell no more than the
        // minimum does
        from = edge > minimum && edge != 2 ? (int) edge : from;
      }
    }
  }

  /**
   * The number itself.
   *
   * @param persons the number
   * @return a band of one
   */
  public static Band exactly(int persons) {
    return new Band(persons, persons);
  }

  /**
   * Whether it is the number itself.
   *
   * @return true for a band of one
   */
  public boolean isExact() {
    return from == to;
  }
}
