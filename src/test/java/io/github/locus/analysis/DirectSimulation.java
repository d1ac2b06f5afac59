package io.github.locus.analysis;

import io.github.locus.result.Estimate;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/**
 * The decision study's own organisations and analysis, for one design: what a plan's figures are
 * held against. Shares no code with the simulator of the plan.
 *
 * @param right whether the choice is truly the most repeatable function
 * @param pBest its P(best)
 * @param repeatableWidth width of its 90% interval
 * @param todayWidth likewise
 */
public record DirectSimulation(
    double right, double pBest, double repeatableWidth, double todayWidth) {

  /**
   * Simulates organisations of four functions, headcounts 40 to 400, climate 4, leniency 9, residual
   * 12, everybody rating all.
   *
   * @param units units
   * @param perUnit respondents in each
   * @param spread τ by function
   * @param level μ by function
   * @param organisations how many
   * @return one each
   */
  public static List<DirectSimulation> of(
      int units, int perUnit, double[] spread, double[] level, int organisations) {
    ScoreWorld world = new ScoreWorld(units, perUnit, 4, true, 1);
    RandomStreams streams = new RandomStreams(20261125);
    List<DirectSimulation> all = new ArrayList<>();
    for (int i = 0; i < organisations; i++) {
      DecisionTrial trial =
          DecisionTrial.of(
              world.organisation(streams.stream("truth", i), spread, level),
              streams.split("draws", i));
      DecisionTrial.Said chosen = trial.said().get(trial.choice());
      all.add(
          new DirectSimulation(
              trial.choice() == trial.truthBest() ? 1 : 0,
              trial.pBest()[trial.choice()],
              width(chosen.repeatable()),
              width(chosen.today())));
    }
    return all;
  }

  private static double width(Estimate estimate) {
    return estimate.high() - estimate.low();
  }
}
