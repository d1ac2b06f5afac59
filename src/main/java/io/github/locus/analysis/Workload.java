package io.github.locus.analysis;

import java.time.Duration;

/**
 * How long an analysis will take, foreseen from its equations before they are solved. Nearly all of its time goes into
 * factorizations of them, and how many these are hardly depends on the survey but for the number of standard deviations.
 *
 * @param processorTime of all threads together, estimated; right within a factor of two or so
 */
public record Workload(Duration processorTime) {
  /** Beyond this an analysis is not begun: whoever waits for it would never know whether it ends. */
  public static final Duration LONGEST = Duration.ofHours(6);

  /** A run that takes longer than this is announced. */
  public static final Duration ANNOUNCED = Duration.ofSeconds(10);

  private static final double FACTORIZATIONS_FOR_EACH_DEVIATION = 2_500;

  /** The sensitivity to weights and the surveys without one unit are more than the figures themselves. */
  private static final double WITH_EVERYTHING = 2.2;

  private static final double SECONDS_OF_RATING = 3e-5;
  private static final double SECONDS_OF_REST = 1;

  static Workload of(ModelledSurvey modelled, int ratings, boolean everything) {
    double factorizations =
        FACTORIZATIONS_FOR_EACH_DEVIATION
            * modelled.model().standardDeviations()
            * (everything ? WITH_EVERYTHING : 1);
    double seconds =
        SECONDS_OF_REST
            + ratings * SECONDS_OF_RATING
            + factorizations * modelled.model().secondsOfFactorization();
    return new Workload(Duration.ofMillis(Math.round(1e3 * seconds)));
  }

  /**
   * Whether a person should be told before it begins.
   *
   * @return true from {@link #ANNOUNCED} on
   */
  public boolean isLong() {
    return processorTime.compareTo(ANNOUNCED) >= 0;
  }

  /**
   * Whether it is too much to begin.
   *
   * @return true beyond {@link #LONGEST}
   */
  public boolean isTooLong() {
    return processorTime.compareTo(LONGEST) > 0;
  }
}
