package io.github.locus.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
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
   * Counts, in time that does not grow with the number of units.
   *
   * @param survey a survey with at least one rating
   * @return its counts
   */
  public static SurveyCounts of(Survey survey) {
    int units = survey.units().size();
    int functions = survey.functions().size();
    int[] people = people(survey, functions, f -> 0, 1);
    int[] peopleByUnit = people(survey, functions * units, survey.ratings()::unit, units);
    long[] ratings = new long[functions];
    long[] missing = new long[functions];
    int items = survey.instrument().items().size();
    for (int r = 0; r < survey.ratings().size(); r++) {
      int function = survey.ratings().function(r);
      ratings[function]++;
      for (int i = 0; i < items; i++) {
        missing[function] += survey.ratings().answered(i, r) ? 0 : 1;
      }
    }
    List<OfFunction> counts = new ArrayList<>();
    for (int f = 0; f < functions; f++) {
      counts.add(
          new OfFunction(
              people[f],
              Math.toIntExact(ratings[f]),
              share(missing[f], ratings[f] * items),
              leaders(survey, f),
              Arrays.stream(peopleByUnit, f * units, (f + 1) * units).boxed().toList()));
    }
    BitSet respondents = new BitSet();
    IntStream.range(0, survey.responses().size())
        .map(survey.responses()::respondent)
        .forEach(respondents::set);
    return new SurveyCounts(
        respondents.cardinality(),
        survey.responses().size(),
        survey.ratings().size(),
        share(Arrays.stream(missing).sum(), (long) survey.ratings().size() * items),
        counts);
  }

  /** Distinct respondents of each group, a group being a function and a part of it. */
  private static int[] people(Survey survey, int groups, IntUnaryOperator part, int parts) {
    Ratings ratings = survey.ratings();
    long respondents = survey.responses().size();
    long[] keys =
        IntStream.range(0, ratings.size())
            .mapToLong(
                r ->
                    ((long) ratings.function(r) * parts + part.applyAsInt(r)) * respondents
                        + survey.responses().respondent(ratings.response(r)))
            .sorted()
            .toArray();
    int[] people = new int[groups];
    for (int k = 0; k < keys.length; k++) {
      if (k == 0 || keys[k] != keys[k - 1]) {
        people[Math.toIntExact(keys[k] / respondents)]++;
      }
    }
    return people;
  }

  private static int leaders(Survey survey, int function) {
    return Math.toIntExact(
        survey.roster().assignments().entrySet().stream()
            .filter(entry -> entry.getKey().function() == function)
            .flatMap(entry -> entry.getValue().leader().stream())
            .distinct()
            .count());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
