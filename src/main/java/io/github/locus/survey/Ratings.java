package io.github.locus.survey;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ratings in columns, a byte an answer; one entry per (respondent, function, unit, wave).
 *
 * <p>Canonical order: by respondent id, wave, unit, function, so that the order of rows and files
 * and the layout of the input leave no trace.
 */
public final class Ratings {
  private final int[] responses;
  private final short[] functions;
  private final int[] units;
  private final byte[][] answers;

  /**
   * Takes over the columns (not copied: they may hold millions).
   *
   * @param responses index in {@link Responses}, one per rating
   * @param functions function index
   * @param units unit index
   * @param answers {@code answers[item][rating]}: 0 missing, else answer − scale min + 1 as an
   *     unsigned byte
   */
  public Ratings(int[] responses, short[] functions, int[] units, byte[][] answers) {
    this.responses = responses;
    this.functions = functions;
    this.units = units;
    this.answers = answers;
  }

  /**
   * Number of ratings.
   *
   * @return number of (respondent, function, unit, wave) with a row
   */
  public int size() {
    return responses.length;
  }

  /**
   * Whose rating.
   *
   * @param rating rating number
   * @return index in {@link Survey#responses()}
   */
  public int response(int rating) {
    return responses[rating];
  }

  /**
   * Which function is rated.
   *
   * @param rating rating number
   * @return function index
   */
  public int function(int rating) {
    return functions[rating];
  }

  /**
   * In which unit.
   *
   * @param rating rating number
   * @return unit index
   */
  public int unit(int rating) {
    return units[rating];
  }

  /**
   * Whether an item was answered.
   *
   * @param item item index in the instrument's {@code items()}
   * @param rating rating number
   * @return false where missing
   */
  public boolean answered(int item, int rating) {
    return answers[item][rating] != 0;
  }

  /**
   * Which option was chosen.
   *
   * @param item item index
   * @param rating rating number
   * @return 0 for the scale's lowest option, up to options − 1; −1 where missing
   */
  public int option(int item, int rating) {
    return (answers[item][rating] & 0xff) - 1;
  }

  /** Ratings are equal if every answer is. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratings that
        && Arrays.equals(responses, that.responses)
        && Arrays.equals(functions, that.functions)
        && Arrays.equals(units, that.units)
        && Arrays.deepEquals(answers, that.answers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(responses) * 31 + Arrays.deepHashCode(answers);
  }

  /** The number of ratings alone: answers do not belong in a log. */
  @Override
  public String toString() {
    return "Ratings[size=" + size() + "]";
  }
}
