package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * The REML fit of one score. Means and effects are POMP points, variances points².
 *
 * @param ratings ratings in the fit
 * @param respondents respondents in the fit
 * @param leaders leaders in the fit
 * @param remlCriterion −2 restricted log likelihood, as lme4 prints it
 * @param means μ by function name and wave: of readiness the posterior's, in an internal result those of the fit
 * @param selfInflation δ by function name; empty where not in the model
 * @param selfInflationInterval 90% confidence interval of δ by function name, where in the model
 * @param variance variance components
 * @param leaderEffects shrunken effects by function name, in an internal result alone
 * @param singular whether a variance lies at 0
 */
public record ModelResult(
    Shown<Integer> ratings,
    Shown<Integer> respondents,
    int leaders,
    @Within(Range.MEASURE) Shown<Double> remlCriterion,
    @Within(Range.LEVEL) Map<String, Map<String, Shown<Double>>> means,
    @Within(Range.LEVEL) Map<String, Shown<Double>> selfInflation,
    Map<String, Shown<Interval>> selfInflationInterval,
    VarianceComponents variance,
    Map<String, List<LeaderEffect>> leaderEffects,
    boolean singular) {
  /** Name of the model of readiness among those of a result. */
  public static final String READINESS = "readiness";

  public ModelResult {
    means = Ordered.copy(means);
    selfInflation = Ordered.copy(selfInflation);
    selfInflationInterval = Ordered.copy(selfInflationInterval);
    leaderEffects = Ordered.copy(leaderEffects);
  }
}
