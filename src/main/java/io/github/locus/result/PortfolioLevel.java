package io.github.locus.result;

import java.util.Optional;

/**
 * What one organisation of a portfolio publishes of a function.
 *
 * @param name what the organisation calls it
 * @param today level with the leaders it has now, POMP points
 * @param repeatable level that 4 of 5 new leaders would reach or beat, POMP points
 * @param pBest chance that it is the best on what is repeatable
 */
public record PortfolioLevel(
    String name,
    Optional<Estimate> today,
    Optional<Estimate> repeatable,
    @Within(Range.SHARE) Optional<Double> pBest) {}
