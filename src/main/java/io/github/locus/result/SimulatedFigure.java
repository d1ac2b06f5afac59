package io.github.locus.result;

/**
 * A mean over simulated organisations.
 *
 * @param mean the mean
 * @param se its Monte Carlo standard error, at least 0
 */
public record SimulatedFigure(@Within(Range.LEVEL) double mean, @Within(Range.SPREAD) double se) {
  private static final double STANDARD_ERRORS = 2;

  /**
   * How far it may be off.
   *
   * @return two standard errors
   */
  public double margin() {
    return STANDARD_ERRORS * se;
  }
}
