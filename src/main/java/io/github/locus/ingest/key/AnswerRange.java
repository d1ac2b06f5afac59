package io.github.locus.ingest.key;

/**
 * The numbers of a column and the points that they are.
 *
 * @param low number of the lowest point in the file
 * @param high number of the highest point, above {@code low}
 * @param reversed whether the study says that the lowest number is the best answer
 */
record AnswerRange(int low, int high, boolean reversed) {
  /** Checks the order. */
  public AnswerRange {
    if (high <= low) {
      throw new IllegalArgumentException("range " + low + ".." + high + " needs two points");
    }
  }

  /**
   * Number of points.
   *
   * @return high − low + 1
   */
  public int points() {
    return high - low + 1;
  }

  /**
   * Whether a number is a point.
   *
   * @param number a number
   * @return true from low to high
   */
  public boolean holds(int number) {
    return number >= low && number <= high;
  }

  /**
   * The point of a number.
   *
   * @param number a number that the range holds
   * @return 1 for the lowest answer
   */
  public int point(int number) {
    return turned(number - low + 1);
  }

  /** A place from 1 in the file's order, turned round where the study says so. */
  int turned(int place) {
    return reversed ? points() + 1 - place : place;
  }
}
