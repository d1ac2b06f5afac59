package io.github.locus.separation;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Surveys of three waves in which a change of leader as such does nothing: how often it is said to do something. Four
 * functions; units differ by climate (SD 5), place (3) and what a wave alone adds (3); a cell's mean is known to 3
 * points; three of ten posts change their leader between two waves.
 *
 * @param excluded surveys in which the 90% interval of the shift leaves out the true 0
 * @param significant surveys in which its p is under .05
 * @param estimated surveys in which there is a shift
 */
record SuccessionNull(int excluded, int significant, int estimated) {
  private static final int FUNCTIONS = 4;
  private static final int WAVES = 3;
  private static final double TURNOVER = 0.3;

  /** Who is replaced. */
  enum Replaced {
    /** Anybody. */
    AT_RANDOM,
    /** Those whose unit is rated lowest. */
    WHERE_LOW
  }

  /**
   * Counts over simulated surveys.
   *
   * @param units units of each function
   * @param tau true spread between leaders, points
   * @param rule who is replaced
   * @param surveys how many
   */
  static SuccessionNull of(int units, double tau, Replaced rule, int surveys) {
    int excluded = 0;
    int significant = 0;
    int estimated = 0;
    for (int seed = 0; seed < surveys; seed++) {
      RandomStreams streams = new RandomStreams(seed);
      List<SuccessionStudy.Event> events =
          events(units, tau, rule, streams.stream("survey", units));
      var shift = SuccessionStudy.summary(events, streams.stream("succession", 0)).shift();
      if (shift.isPresent()) {
        estimated++;
        excluded += shift.get().low() > 0 || shift.get().high() < 0 ? 1 : 0;
        significant += shift.get().p() < 0.05 ? 1 : 0;
      }
    }
    return new SuccessionNull(excluded, significant, estimated);
  }

  /** Share of surveys whose interval leaves out the true 0. */
  double excludedShare() {
    return (double) excluded / estimated;
  }

  /** Share of surveys with p under .05. */
  double significantShare() {
    return (double) significant / estimated;
  }

  private static List<SuccessionStudy.Event> events(
      int units, double tau, Replaced rule, RandomStream random) {
    double[] climate = normal(units, 5, random);
    List<SuccessionStudy.Event> events = new ArrayList<>();
    for (int f = 0; f < FUNCTIONS; f++) {
      double[] place = normal(units, 3, random);
      double[] leader = normal(units, tau, random);
      int[] who = IntStream.range(0, units).toArray();
      double[] earlier = levels(climate, place, leader, random);
      for (int wave = 1; wave < WAVES; wave++) {
        boolean[] changed = replaced(rule, earlier, random);
        int[] before = who.clone();
        for (int v = 0; v < units; v++) {
          if (changed[v]) {
            leader[v] = tau * random.nextGaussian();
            who[v] += units;
          }
        }
        double[] later = levels(climate, place, leader, random);
        for (int v = 0; v < units; v++) {
          events.add(
              new SuccessionStudy.Event(
                  f, v, wave, before[v], who[v], earlier[v], later[v] - earlier[v], 0));
        }
        earlier = later;
      }
    }
    return events;
  }

  private static double[] normal(int n, double sd, RandomStream random) {
    double[] values = new double[n];
    Arrays.setAll(values, i -> sd * random.nextGaussian());
    return values;
  }

  private static double[] levels(
      double[] climate, double[] place, double[] leader, RandomStream random) {
    double[] levels = new double[climate.length];
    Arrays.setAll(
        levels,
        v ->
            60
                + climate[v]
                + place[v]
                + leader[v]
                + 3 * random.nextGaussian()
                + 3 * random.nextGaussian());
    return levels;
  }

  private static boolean[] replaced(Replaced rule, double[] levels, RandomStream random) {
    boolean[] replaced = new boolean[levels.length];
    switch (rule) {
      case AT_RANDOM -> {
        for (int v = 0; v < replaced.length; v++) {
          replaced[v] = random.nextDouble() < TURNOVER;
        }
      }
      case WHERE_LOW ->
          IntStream.range(0, replaced.length)
              .boxed()
              .sorted(Comparator.comparingDouble(v -> levels[v]))
              .limit(Math.round(TURNOVER * replaced.length))
              .forEach(v -> replaced[v] = true);
    }
    return replaced;
  }
}
