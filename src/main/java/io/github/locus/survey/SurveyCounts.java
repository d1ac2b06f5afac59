package io.github.locus.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How much a survey holds. These are bare counts: small ones are to be hidden before anybody sees
 * them.
 *
 * @param respondents people
 * @param responses people times waves; a record each in the wide layout
 * @param ratings rated functions of all responses
 * @param missingShare share of the items of all ratings that were not answered, 0 to 1
 * @param functions counts of each rated function, in the order of {@link Survey#functions()}
 */
public record SurveyCounts(
    int respondents, int responses, int ratings, double missingShare, List<OfFunction> functions) {
  /** Copies. */
  public SurveyCounts {
    functions = List.copyOf(functions);
  }

  /**
   * Counts of one function over all waves.
   *
   * @param respondents people who rated it
   * @param ratings ratings of it
   * @param missingShare share of the items of its ratings that were not answered, 0 to 1
   * @param leaders leaders whom somebody rated or the roster names
   * @param respondentsByUnit people who rated it in each unit, in the order of {@link
   *     Survey#units()}; 0 where nobody did
   */
  public record OfFunction(
      int respondents,
      int ratings,
      double missingShare,
      int leaders,
      List<Integer> respondentsByUnit) {
    /** Copies. */
    public OfFunction {
      respondentsByUnit = List.copyOf(respondentsByUnit);
    }
  }

  /**
   * Counts.
   *
   * @param survey a survey with at least one rating
   * @return its counts
   */
  public static SurveyCounts of(Survey survey) {
    List<OfFunction> functions = new ArrayList<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      functions.add(function(survey, f));
    }
    BitSet people = new BitSet();
    IntStream.range(0, survey.responses().size())
        .map(survey.responses()::respondent)
        .forEach(people::set);
    return new SurveyCounts(
        people.cardinality(),
        survey.responses().size(),
        survey.ratings().size(),
        missingShare(survey, rating -> true),
        functions);
  }

  private static OfFunction function(Survey survey, int function) {
    Ratings ratings = survey.ratings();
    List<Integer> byUnit = new ArrayList<>();
    for (int u = 0; u < survey.units().size(); u++) {
      int unit = u;
      byUnit.add(people(survey, r -> ratings.function(r) == function && ratings.unit(r) == unit));
    }
    IntPredicate ofFunction = r -> ratings.function(r) == function;
    long leaders =
        survey.roster().assignments().entrySet().stream()
            .filter(entry -> entry.getKey().function() == function)
            .flatMap(entry -> entry.getValue().leader().stream())
            .distinct()
            .count();
    return new OfFunction(
        people(survey, ofFunction),
        (int) IntStream.range(0, ratings.size()).filter(ofFunction).count(),
        missingShare(survey, ofFunction),
        Math.toIntExact(leaders),
        byUnit);
  }

  private static int people(Survey survey, IntPredicate which) {
    BitSet people = new BitSet();
    IntStream.range(0, survey.ratings().size())
        .filter(which)
        .map(rating -> survey.responses().respondent(survey.ratings().response(rating)))
        .forEach(people::set);
    return people.cardinality();
  }

  private static double missingShare(Survey survey, IntPredicate which) {
    int items = survey.instrument().items().size();
    long asked = 0;
    long missing = 0;
    for (int r = 0; r < survey.ratings().size(); r++) {
      if (which.test(r)) {
        asked += items;
        for (int i = 0; i < items; i++) {
          missing += survey.ratings().answered(i, r) ? 0 : 1;
        }
      }
    }
    return asked == 0 ? 0 : missing / (double) asked;
  }
}
