package io.github.locus.ingest.draft;

import java.util.Arrays;

/** The ratings in the order in which they were read, in columns; a byte an answer. */
public final class RatingStore {
  private static final int FIRST_CAPACITY = 256;

  private final IntColumn responses = new IntColumn();
  private final IntColumn functions = new IntColumn();
  private final IntColumn units = new IntColumn();
  private final IntColumn files = new IntColumn();
  private final IntColumn lines = new IntColumn();
  private final byte[][] answers;
  private int size;

  /** An empty store for ratings of so many items. */
  public RatingStore(int items) {
    this.answers = new byte[items][FIRST_CAPACITY];
  }

  /**
   * Takes a rating.
   *
   * @param response number in the {@link ResponseStore}
   * @param function index in the instrument
   * @param unit number in the table of units
   * @param origin where it stands
   * @param given one code an item: 0 missing, else answer − scale min + 1
   */
  public void add(int response, int function, int unit, Origin origin, byte[] given) {
    responses.add(response);
    functions.add(function);
    units.add(unit);
    files.add(origin.file());
    lines.add((int) Math.min(origin.line(), Integer.MAX_VALUE));
    for (int item = 0; item < answers.length; item++) {
      if (size == answers[item].length) {
        answers[item] = Arrays.copyOf(answers[item], size + (size >> 1));
      }
      answers[item][size] = given[item];
    }
    size++;
  }

  /** Number of ratings. */
  public int size() {
    return size;
  }

  /** Number of the response to which a rating belongs. */
  public int response(int rating) {
    return responses.get(rating);
  }

  /** Index of the rated function in the instrument. */
  public int function(int rating) {
    return functions.get(rating);
  }

  /** Number of the unit in the table of units. */
  public int unit(int rating) {
    return units.get(rating);
  }

  /** Where a rating stands. */
  public Origin origin(int rating) {
    return new Origin(files.get(rating), lines.get(rating));
  }

  /**
   * Whether at least one item is answered.
   *
   * @param rating number of the rating
   * @return false where all answers are missing
   */
  public boolean answered(int rating) {
    for (byte[] column : answers) {
      if (column[rating] != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The answers in another order.
   *
   * @param order numbers of the ratings to take
   * @return {@code answers[item][position in order]}
   */
  public byte[][] answers(int[] order) {
    byte[][] sorted = new byte[answers.length][order.length];
    for (int item = 0; item < answers.length; item++) {
      byte[] from = answers[item];
      byte[] to = sorted[item];
      for (int i = 0; i < order.length; i++) {
        to[i] = from[order[i]];
      }
      // the unsorted column is not needed any more: never hold all of them twice
      answers[item] = new byte[0];
    }
    return sorted;
  }
}
