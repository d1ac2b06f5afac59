package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * How much the draws of one posterior are worth, by the way in which they were had.
 *
 * @param paretoShape of draws by importance weights: k̂ of the largest weights (Vehtari et al. 2024), to be trusted up to
 *     0.7
 * @param weightsSize of draws by importance weights: effective size of the weights
 * @param rHat of Metropolis chains, which take over where weights do not suffice: largest split-R̂ of a reported quantity
 *     (Vehtari et al. 2021)
 * @param effectiveSampleSize smallest effective sample size of a reported quantity
 * @param quantities of each reported quantity, by function name and the name of the figure: {@code today}, {@code
 *     repeatable}, {@code renewed}, {@code atRisk}, {@code tau}, {@code average} (m), {@code placeSpread}, {@code
 *     placeShare}; of testimony {@code reportedRepeatability}
 */
public record Convergence(
    @Within(Range.MEASURE) Optional<Double> paretoShape,
    @Within(Range.RATIO) Optional<Double> weightsSize,
    @Within(Range.RATIO) Optional<Double> rHat,
    @Within(Range.RATIO) double effectiveSampleSize,
    Map<String, Map<String, QuantityConvergence>> quantities) {
  public Convergence {
    quantities = Ordered.copy(quantities);
  }
}
