package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * What {@code check} would read from sound files. A number is exact where its band has one, else as exact as it may be
 * told beside the others.
 *
 * @param instrument the questionnaire's id
 * @param waves number of waves
 * @param respondents people with a used rating
 * @param responses people times waves
 * @param ratings used ratings of all functions
 * @param leftOut ratings that are left out; withheld where few persons gave them, or where it would tell a number that is
 *     not told
 * @param missingShare share of the items of all ratings that were not answered, 0 to 1, in steps of 0.001, 0.01 or 0.05
 * @param functions by rated function
 */
public record CheckSurvey(
    String instrument,
    int waves,
    Shown<Band> respondents,
    Shown<Band> responses,
    Shown<Band> ratings,
    @Fact Shown<Integer> leftOut,
    @Within(Range.SHARE) Shown<Double> missingShare,
    Map<String, OfFunction> functions) {
  public CheckSurvey {
    functions = Ordered.copy(functions);
  }

  /**
   * One function over all waves.
   *
   * @param respondents people who rated it
   * @param ratings used ratings of it
   * @param missingShare share of the items of its ratings that were not answered, 0 to 1, in steps of 0.001, 0.01 or 0.05
   * @param leaders its leaders; 0 where nobody says who leads
   * @param units people who rated it in each unit; only units in which somebody did and that stand alone: what few people
   *     share may be one person's own words
   * @param unitsNotShown further units in which somebody rated it, merged with others
   * @param wavesLeftOut waves in which somebody rated it and too few gave ratings that can be used
   */
  public record OfFunction(
      Shown<Band> respondents,
      Shown<Band> ratings,
      @Within(Range.SHARE) Shown<Double> missingShare,
      int leaders,
      Map<String, Shown<Band>> units,
      int unitsNotShown,
      List<String> wavesLeftOut) {
    public OfFunction {
      units = Ordered.copy(units);
      wavesLeftOut = List.copyOf(wavesLeftOut);
    }
  }
}
