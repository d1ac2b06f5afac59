package io.github.locus.psychometrics;

import io.github.locus.protection.ProtectedSurvey;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which ratings are about the same: those of the cells that one leader has led alone, over all waves,
 * or those of one merged cell. Groups are numbered within their function from 0.
 */
public final class RatingGroups {
  /** A rating that belongs to no group: nobody leads its cell. */
  public static final int NONE = -1;

  private final int[] firstOfFunction;
  private final ProtectedSurvey survey;
  private final int[] ofCell;

  private RatingGroups(int[] firstOfFunction, ProtectedSurvey survey, int[] ofCell) {
    this.firstOfFunction = firstOfFunction;
    this.survey = survey;
    this.ofCell = ofCell;
  }

  /**
   * Groups the ratings by cell.
   *
   * @param survey the survey
   * @param groups number of groups of a function
   * @param ofCell the group of a cell, by its index, within its function, or {@link #NONE}; asked once per cell
   */
  public static RatingGroups of(
      ProtectedSurvey survey, IntUnaryOperator groups, IntUnaryOperator ofCell) {
    int functions = survey.functions().size();
    int[] first = new int[functions + 1];
    for (int f = 0; f < functions; f++) {
      first[f + 1] = first[f] + groups.applyAsInt(f);
    }
    int[] of =
        IntStream.range(0, survey.cells().size())
            .map(
                cell -> {
                  int within = ofCell.applyAsInt(cell);
                  return within < 0 ? NONE : first[survey.cells().get(cell).function()] + within;
                })
            .toArray();
    return new RatingGroups(first, survey, of);
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
    return ofCell[survey.ratings().cell(rating)];
  }
}
