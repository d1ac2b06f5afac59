package io.github.locus.protection;

import io.github.locus.survey.Ratings;
import io.github.locus.survey.Survey;
import java.util.BitSet;
import java.util.function.ToLongFunction;

/**
 * The used ratings of a survey, in its canonical order, with what few answered set missing. A view:
 * nothing is copied, so a million ratings cost an index each, and nothing where all are used.
 */
public final class ProtectedRatings {
  private final Survey survey;
  private final Ratings given;
  private final int[] rows;
  private final int size;
  private final int[] cellOfUnitCell;
  private final HiddenParts hidden;
  private final boolean open;
  private final int units;
  private final int waves;

  ProtectedRatings(Survey survey, BitSet used, int[] cellOfUnitCell, HiddenParts hidden) {
    this.survey = survey;
    given = survey.ratings();
    size = used.cardinality();
    rows = size == given.size() ? new int[0] : used.stream().toArray();
    this.cellOfUnitCell = cellOfUnitCell;
    this.hidden = hidden;
    open = hidden.none();
    units = survey.units().size();
    waves = survey.waves().size();
  }

  /**
   * Number of used ratings.
   *
   * @return at most the number given
   */
  public int size() {
    return size;
  }

  /**
   * Which rating of the survey it was, for scores that are given beside the survey.
   *
   * @param rating rating number
   * @return its number among all that were given
   */
  public int given(int rating) {
    return rows.length == 0 ? rating : rows[rating];
  }

  /**
   * Whose rating.
   *
   * @param rating rating number
   * @return index in {@link ProtectedSurvey#responses()}
   */
  public int response(int rating) {
    return given.response(given(rating));
  }

  /**
   * Which function is rated.
   *
   * @param rating rating number
   * @return function index
   */
  public int function(int rating) {
    return given.function(given(rating));
  }

  /**
   * In which cell.
   *
   * @param rating rating number
   * @return index in {@link ProtectedSurvey#cells()}
   */
  public int cell(int rating) {
    return cellOf(given(rating));
  }

  private int cellOf(int row) {
    return cellOfUnitCell[
        (given.function(row) * units + given.unit(row)) * waves + survey.wave(row)];
  }

  /**
   * Whether an item was answered.
   *
   * @param item item index in the instrument's {@code items()}
   * @param rating rating number
   * @return false where missing
   */
  public boolean answered(int item, int rating) {
    return option(item, rating) >= 0;
  }

  /**
   * Which option was chosen.
   *
   * @param item item index
   * @param rating rating number
   * @return 0 for the scale's lowest option, up to options − 1; −1 where missing
   */
  public int option(int item, int rating) {
    int row = given(rating);
    return open || !hides(item, row) ? given.option(item, row) : -1;
  }

  /**
   * What tells a rating from others by all that it says, also by what few answered, and tells none of it.
   *
   * @param rating rating number
   * @param keyed a hash under a secret key
   * @return the hash of all its answers
   */
  public long fingerprint(int rating, ToLongFunction<byte[]> keyed) {
    int row = given(rating);
    byte[] said = new byte[survey.instrument().items().size()];
    for (int item = 0; item < said.length; item++) {
      said[item] = (byte) given.option(item, row);
    }
    return keyed.applyAsLong(said);
  }

  private boolean hides(int item, int row) {
    return hidden.hides(item, given.function(row), survey.wave(row), cellOf(row));
  }

  /** The number of ratings alone: answers do not belong in a log. */
  @Override
  public String toString() {
    return "ProtectedRatings[size=" + size + "]";
  }
}
