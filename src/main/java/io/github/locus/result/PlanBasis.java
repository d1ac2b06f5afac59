package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan takes to be true.
 *
 * @param source where it comes from
 * @param inputs names of the files behind the result
 * @param choice function with the smallest expected loss in the result
 * @param pBest its P(best) there
 * @param functions by function name, in the instrument's order
 * @param climateSd between units, what their people give to every function alike, points
 * @param placeSd between places, leaders aside, points
 * @param shockSd what a function in a unit has in one wave alone, points
 * @param respondentSd between respondents, points
 * @param residualSd of a rating, points
 * @param crossing chance that a respondent rates a function
 */
public record PlanBasis(
    Source source,
    List<String> inputs,
    Optional<String> choice,
    @Within(Range.SHARE) Optional<Double> pBest,
    Map<String, PlannedFunction> functions,
    @Within(Range.SPREAD) double climateSd,
    @Within(Range.SPREAD) double placeSd,
    @Within(Range.SPREAD) double shockSd,
    @Within(Range.SPREAD) double respondentSd,
    @Within(Range.SPREAD) double residualSd,
    @Within(Range.SHARE) double crossing) {
  /** Where it comes from. */
  public enum Source implements Code {
    /** Drawn from a result. */
    RESULT,
    /** Stated as a design. */
    DESIGN
  }

  public PlanBasis {
    inputs = List.copyOf(inputs);
    functions = Ordered.copy(functions);
  }
}
