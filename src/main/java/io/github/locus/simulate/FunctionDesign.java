package io.github.locus.simulate;

import java.util.List;
import java.util.Map;

/**
 * What one function of a simulated organisation is like.
 *
 * @param name function name, as the instrument declares it
 * @param mean μ, level under an average leader in the latest wave, POMP points
 * @param leaderSd τ, standard deviation between its leaders, points, at least 0
 * @param drift change of the mean from wave to wave, points
 * @param reported level of direct testimony (strategy and reliance scores), POMP points
 * @param ownShare share of the respondents who work in it, 0..1
 * @param dimensions points that a capability dimension lies above or below the others, by dimension
 *     id; 0 where not named. Only their differences count: the mean over all of them stays μ
 * @param leaderEffects effects of its first leaders, points, in place of draws from N(0, τ²)
 * @param central whether one leader leads it in all units
 */
public record FunctionDesign(
    String name,
    double mean,
    double leaderSd,
    double drift,
    double reported,
    double ownShare,
    Map<String, Double> dimensions,
    List<Double> leaderEffects,
    boolean central) {
  /** Checks and copies. */
  public FunctionDesign {
    if (!(leaderSd >= 0) || Double.isInfinite(leaderSd)) {
      throw new IllegalArgumentException("leader sd of " + name + " is " + leaderSd);
    }
    if (!(ownShare >= 0 && ownShare <= 1)) {
      throw new IllegalArgumentException("own share of " + name + " is " + ownShare);
    }
    dimensions = Map.copyOf(dimensions);
    leaderEffects = List.copyOf(leaderEffects);
  }

  /**
   * A function whose testimony agrees with its leaders' spread: the more they differ, the less is
   * reported to be written down and shared.
   *
   * @param name function name
   * @param mean level under an average leader, POMP points
   * @param leaderSd standard deviation between leaders, points
   * @param ownShare share of the respondents who work in it
   * @return the function, all dimensions alike
   */
  public static FunctionDesign of(String name, double mean, double leaderSd, double ownShare) {
    return new FunctionDesign(
        name, mean, leaderSd, 0, mean + 8 - 2 * leaderSd, ownShare, Map.of(), List.of(), false);
  }

  /**
   * The same with dimensions that differ.
   *
   * @param offsets points above the mean by dimension id
   * @return a copy
   */
  public FunctionDesign withDimensions(Map<String, Double> offsets) {
    return new FunctionDesign(
        name, mean, leaderSd, drift, reported, ownShare, offsets, leaderEffects, central);
  }

  /**
   * The same with leaders who are given, not drawn.
   *
   * @param effects points above an average leader, unit by unit
   * @return a copy
   */
  public FunctionDesign withLeaders(Double... effects) {
    return new FunctionDesign(
        name, mean, leaderSd, drift, reported, ownShare, dimensions, List.of(effects), central);
  }

  /**
   * The same with a change from wave to wave.
   *
   * @param points points per wave
   * @return a copy
   */
  public FunctionDesign withDrift(double points) {
    return new FunctionDesign(
        name, mean, leaderSd, points, reported, ownShare, dimensions, leaderEffects, central);
  }

  /**
   * The same led by one person in all units.
   *
   * @return a copy
   */
  public FunctionDesign ledCentrally() {
    return new FunctionDesign(
        name, mean, leaderSd, drift, reported, ownShare, dimensions, leaderEffects, true);
  }

  /**
   * The same at another level and spread.
   *
   * @param level μ, POMP points
   * @param spread τ, points
   * @return a copy
   */
  public FunctionDesign withLevels(double level, double spread) {
    return new FunctionDesign(
        name, level, spread, drift, reported, ownShare, dimensions, leaderEffects, central);
  }
}
