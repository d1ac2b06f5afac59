package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * What {@code check} would read from sound files. Counts that may not be shown are empty.
 *
 * @param instrument the questionnaire's id
 * @param waves number of waves
 * @param respondents people
 * @param responses people times waves
 * @param ratings rated functions of all responses
 * @param missingShare share of the items of all ratings that were not answered, 0 to 1
 * @param functions by rated function
 */
public record CheckSurvey(
    String instrument,
    int waves,
    Optional<Integer> respondents,
    int responses,
    int ratings,
    double missingShare,
    Map<String, OfFunction> functions) {
  /** Copies. */
  public CheckSurvey {
    functions = Ordered.copy(functions);
  }

  /**
   * One function over all waves.
   *
   * @param respondents people who rated it
   * @param ratings ratings of it
   * @param missingShare share of the items of its ratings that were not answered, 0 to 1
   * @param leaders its leaders
   * @param units people who rated it in each unit; only units in which somebody did and that may be
   *     named: what few people share may be one person's own words
   * @param unitsNotShown further units in which somebody rated it
   */
  public record OfFunction(
      Optional<Integer> respondents,
      Optional<Integer> ratings,
      Optional<Double> missingShare,
      int leaders,
      Map<String, Integer> units,
      int unitsNotShown) {
    /** Copies. */
    public OfFunction {
      units = Ordered.copy(units);
    }
  }
}
