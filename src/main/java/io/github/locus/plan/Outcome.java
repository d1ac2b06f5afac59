package io.github.locus.plan;

import io.github.locus.analysis.BriefFigures;
import io.github.locus.result.Estimate;
import io.github.locus.simulate.ScoredOrganisation;
import java.util.Optional;

/**
 * What the survey of one simulated organisation came to.
 *
 * @param right 1 where the choice is truly the most repeatable function, 1/k of k that tie, else 0
 * @param confidence P(best) of the choice; 0 where nothing could be ranked
 * @param repeatableWidth width of its 90% interval, points
 * @param todayWidth width of its 90% interval, points
 */
record Outcome(
    double right,
    double confidence,
    Optional<Double> repeatableWidth,
    Optional<Double> todayWidth) {
  static Outcome of(ScoredOrganisation organisation, Optional<BriefFigures> analysed) {
    return analysed
        .map(
            figures ->
                new Outcome(
                    organisation.right(figures.choice()),
                    figures.confidence(),
                    figures.repeatable().get(figures.choice()).map(Outcome::width),
                    figures.today().get(figures.choice()).map(Outcome::width)))
        .orElse(new Outcome(0, 0, Optional.empty(), Optional.empty()));
  }

  private static double width(Estimate estimate) {
    return estimate.high() - estimate.low();
  }

  double settled() {
    return confidence >= Planner.SETTLED_FROM ? 1 : 0;
  }
}
