package io.github.locus.psychometrics;

import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Which ratings are about the same: those of the cells that one leader has led, over all waves.
 * Groups are numbered within their function from 0.
 */
public final class RatingGroups {
  /** A rating that belongs to no group: nobody leads its cell. */
  public static final int NONE = -1;

  private static final int UNKNOWN = -2;

  private final int[] firstOfFunction;
  private final int[] ofRating;

  private RatingGroups(int[] firstOfFunction, int[] ofRating) {
    this.firstOfFunction = firstOfFunction;
    this.ofRating = ofRating;
  }

  /**
   * Groups the ratings by cell.
   *
   * @param survey the survey
   * @param groups number of groups of a function
   * @param ofCell the group of a cell within its function, or {@link #NONE}; asked once per cell
   */
  public static RatingGroups of(
      Survey survey, IntUnaryOperator groups, ToIntFunction<UnitCell> ofCell) {
    int functions = survey.functions().size();
    int[] first = new int[functions + 1];
    for (int f = 0; f < functions; f++) {
      first[f + 1] = first[f] + groups.applyAsInt(f);
    }
    int waves = survey.waves().size();
    int units = survey.units().size();
    int[] known = new int[functions * units * waves];
    Arrays.fill(known, UNKNOWN);
    int[] ofRating = new int[survey.ratings().size()];
    for (int r = 0; r < ofRating.length; r++) {
      int function = survey.ratings().function(r);
      int at = (function * units + survey.ratings().unit(r)) * waves + survey.wave(r);
      if (known[at] == UNKNOWN) {
        int within = ofCell.applyAsInt(survey.cell(r));
        known[at] = within < 0 ? NONE : first[function] + within;
      }
      ofRating[r] = known[at];
    }
    return new RatingGroups(first, ofRating);
  }

  /** Number of groups of a function. */
  int groups(int function) {
    return firstOfFunction[function + 1] - firstOfFunction[function];
  }

  /** Number of the function's first group among all. */
  int first(int function) {
    return firstOfFunction[function];
  }

  /** Groups of all functions. */
  int total() {
    return firstOfFunction[firstOfFunction.length - 1];
  }

  /** The group of a rating among all, or {@link #NONE}. */
  int of(int rating) {
    return ofRating[rating];
  }
}
