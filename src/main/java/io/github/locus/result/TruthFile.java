package io.github.locus.result;

import java.util.Map;

/**
 * What is true of a simulated survey: {@code truth.json}. Levels and effects are POMP points.
 *
 * @param schemaVersion version of the JSON form
 * @param locusVersion version of the program that drew it
 * @param seed seed of the draw
 * @param story story it tells, or {@code design}
 * @param instrument instrument id
 * @param threshold T, POMP points
 * @param assurance share of new leaders that should reach {@code repeatable}
 * @param bestToday function with the highest level today
 * @param bestRepeatable function with the highest repeatable level
 * @param bestShowcase function with the highest level under its best leader
 * @param functions by function name, in the instrument's order
 */
public record TruthFile(
    int schemaVersion,
    String locusVersion,
    long seed,
    String story,
    String instrument,
    double threshold,
    double assurance,
    String bestToday,
    String bestRepeatable,
    String bestShowcase,
    Map<String, TrueFunction> functions) {
  public TruthFile {
    functions = Ordered.copy(functions);
  }

  /**
   * One function in the latest wave.
   *
   * @param mean μ of the latest wave
   * @param tau standard deviation between leaders
   * @param averageLeader m, level of its present places under an average leader
   * @param today level with the current leaders
   * @param repeatable level that new leaders would reach in the assured share of cases
   * @param showcase level under the best current leader
   * @param atRisk today − repeatable
   * @param pNewLeader chance that a new leader reaches the threshold
   * @param onScale the lenses as answers on the scale can show them, rounded and cut off at its ends
   * @param showcaseLeader the current leader with the largest effect
   * @param leaders effect of each current leader by name
   */
  public record TrueFunction(
      double mean,
      double tau,
      double averageLeader,
      double today,
      double repeatable,
      double showcase,
      double atRisk,
      double pNewLeader,
      OnScale onScale,
      String showcaseLeader,
      Map<String, Double> leaders) {
    public TrueFunction {
      leaders = Ordered.copy(leaders);
    }
  }

  /**
   * Expected scores.
   *
   * @param today level with the current leaders
   * @param repeatable level that new leaders would reach in the assured share of cases
   * @param showcase level under the best current leader
   */
  public record OnScale(double today, double repeatable, double showcase) {}
}
