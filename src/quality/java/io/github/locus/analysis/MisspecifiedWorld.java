package io.github.locus.analysis;

import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Unprotected;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.StandardNormal;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Roster;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Organisations that are not as the model takes them to be, of known truth, with scores straight from the world: 20
 * people a unit and wave, each rating all four functions; level 55, leniency 9, residual 12, climate 4.
 */
enum MisspecifiedWorld {
  /** As the model says: levels of functions with a standard deviation of 6. */
  AS_MODELLED,
  /** Levels of functions hardly differ: standard deviation 3. */
  LEVELS_3,
  /** Levels of functions differ much: standard deviation 12. */
  LEVELS_12,
  /** A place adds to each function in each unit, standard deviation 6, and one wave does not tell it from the leader. */
  PLACES,
  /** Each cell has a shock of standard deviation 5 in each of three waves; a leader changes with a chance of .3. */
  SHOCKS,
  /** One leader in four is bad, two standard deviations below the others. */
  BAD_LEADERS,
  /** Three leaders a function, each of a third of the units. */
  THREE_LEADERS,
  /** A fifth of the people give one answer throughout, which says nothing of anybody; their ratings are used. */
  STRAIGHT_KEPT,
  /** The same, their ratings left out. */
  STRAIGHT_DROPPED,
  /** Who is dissatisfied keeps silent: of those a standard deviation below, nine in ten. */
  SILENCE,
  /** People of one group in a unit share a bias towards each function, standard deviation 8; four groups, the same in all units. */
  GROUPS;

  private static final int FUNCTIONS = 4;
  private static final int PER_UNIT = 20;
  private static final int GROUPS_OF_PEOPLE = 4;
  private static final double[] SPREADS = {1.5, 4, 8, 13};
  private static final double LEVEL = 55;
  private static final double LENIENCY = 9;
  private static final double RESIDUAL = 12;
  private static final double CLIMATE = 4;
  private static final double PLACE = 6;
  private static final double SHOCK = 5;
  private static final double TURNOVER = 0.3;
  private static final double BIAS = 8;
  private static final double STRAIGHT = 0.2;
  private static final double MIDDLE = 50;
  private static final double SILENT = 0.9;

  /** Bad leaders, and how far they and the others lie from their mean, in standard deviations of all: 1.5² / 4 + .5² · ¾ + .5² = 1. */
  private static final double BAD_SHARE = 0.25;

  private static final double BAD_BELOW = 1.5;
  private static final double GOOD_ABOVE = 0.5;
  private static final double ALIKE = 0.5;

  /**
   * One organisation.
   *
   * @param spread τ by function
   * @param average m by function
   * @param today level by function, latest wave
   * @param repeatable level that 80% of new leaders reach, by function
   * @param survey what its people answered
   */
  record Made(
      double[] spread, double[] average, double[] today, double[] repeatable, GivenScores survey) {}

  private double levelSd() {
    return this == LEVELS_3 ? 3 : this == LEVELS_12 ? 12 : 6;
  }

  private int waves() {
    return this == SHOCKS ? 3 : 1;
  }

  /** Draws one. */
  Made organisation(int units, RandomStream random) {
    int waves = waves();
    double[] spread = new double[FUNCTIONS];
    double[] level = new double[FUNCTIONS];
    double[][] places = new double[FUNCTIONS][units];
    double[][][] effects = new double[FUNCTIONS][units][waves];
    int[][][] leaders = new int[FUNCTIONS][units][waves];
    double[][] bias = new double[GROUPS_OF_PEOPLE][FUNCTIONS];
    double[] climates = new double[units];
    for (int f = 0; f < FUNCTIONS; f++) {
      spread[f] = SPREADS[random.nextInt(SPREADS.length)];
      level[f] = LEVEL + levelSd() * random.nextGaussian();
      int next = 0;
      double[] shared = {
        leader(random, spread[f]), leader(random, spread[f]), leader(random, spread[f])
      };
      for (int v = 0; v < units; v++) {
        places[f][v] = this == PLACES ? PLACE * random.nextGaussian() : 0;
        for (int t = 0; t < waves; t++) {
          if (this == THREE_LEADERS) {
            leaders[f][v][t] = v % 3;
            effects[f][v][t] = shared[v % 3];
          } else if (t > 0 && random.nextDouble() >= TURNOVER) {
            leaders[f][v][t] = leaders[f][v][t - 1];
            effects[f][v][t] = effects[f][v][t - 1];
          } else {
            leaders[f][v][t] = next++;
            effects[f][v][t] = leader(random, spread[f]);
          }
        }
      }
      for (double[] group : bias) {
        group[f] = this == GROUPS ? BIAS * random.nextGaussian() : 0;
      }
    }
    for (int v = 0; v < units; v++) {
      climates[v] = CLIMATE * random.nextGaussian();
    }
    double[][][] shocks = new double[FUNCTIONS][units][waves];
    for (double[][] function : shocks) {
      for (double[] cell : function) {
        Arrays.setAll(cell, t -> this == SHOCKS ? SHOCK * random.nextGaussian() : 0);
      }
    }
    Rows rows = new Rows();
    for (int t = 0; t < waves; t++) {
      for (int v = 0; v < units; v++) {
        for (int i = 0; i < PER_UNIT; i++) {
          double[] given = new double[FUNCTIONS];
          double leniency = LENIENCY * random.nextGaussian();
          boolean straight =
              (this == STRAIGHT_KEPT || this == STRAIGHT_DROPPED) && random.nextDouble() < STRAIGHT;
          double off = leniency;
          for (int f = 0; f < FUNCTIONS; f++) {
            double noise = RESIDUAL * random.nextGaussian();
            given[f] =
                straight
                    ? MIDDLE
                    : level[f]
                        + climates[v]
                        + places[f][v]
                        + effects[f][v][t]
                        + shocks[f][v][t]
                        + bias[i % GROUPS_OF_PEOPLE][f]
                        + leniency
                        + noise;
            off += noise / FUNCTIONS;
          }
          boolean silent = this == SILENCE && off < -LENIENCY && random.nextDouble() < SILENT;
          if (!silent && !(straight && this == STRAIGHT_DROPPED)) {
            rows.add(t, v, given);
          }
        }
      }
    }
    double[] average = level.clone();
    double[] today = new double[FUNCTIONS];
    double[] repeatable = new double[FUNCTIONS];
    for (int f = 0; f < FUNCTIONS; f++) {
      double meanBias = 0;
      for (double[] group : bias) {
        meanBias += group[f] / bias.length;
      }
      average[f] += meanBias;
      double led = 0;
      for (int v = 0; v < units; v++) {
        average[f] += (climates[v] + places[f][v]) / units;
        led += (effects[f][v][waves - 1] + shocks[f][v][waves - 1]) / units;
      }
      today[f] = average[f] + led;
      repeatable[f] = average[f] + fifth() * spread[f];
    }
    return new Made(spread, average, today, repeatable, rows.survey(units, waves, leaders));
  }

  /** Mean 0 and standard deviation τ; of a mixture where one in four is bad. */
  private double leader(RandomStream random, double tau) {
    double normal = random.nextGaussian();
    if (this != BAD_LEADERS) {
      return tau * normal;
    }
    double mean = random.nextDouble() < BAD_SHARE ? -BAD_BELOW : GOOD_ABOVE;
    return tau * (mean + ALIKE * normal);
  }

  /** The chance that a new leader lies under so many standard deviations. */
  double below(double deviations) {
    return this == BAD_LEADERS
        ? BAD_SHARE * StandardNormal.cumulative((deviations + BAD_BELOW) / ALIKE)
            + (1 - BAD_SHARE) * StandardNormal.cumulative((deviations - GOOD_ABOVE) / ALIKE)
        : StandardNormal.cumulative(deviations);
  }

  /** What one in five lies under, in standard deviations. */
  private double fifth() {
    double low = -5;
    double high = 5;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < 0.2) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** What people gave. */
  private static final class Rows {
    private final List<int[]> people = new ArrayList<>();
    private final List<double[]> scores = new ArrayList<>();

    void add(int wave, int unit, double[] given) {
      people.add(new int[] {wave, unit});
      scores.add(given);
    }

    GivenScores survey(int units, int waves, int[][][] leaders) {
      int n = people.size();
      int[] none = new int[n];
      Arrays.fill(none, Responses.NOT_GIVEN);
      int[] others = new int[n];
      Arrays.fill(others, Responses.ANOTHER);
      Responses responses =
          new Responses(
              IntStream.range(0, n).toArray(),
              people.stream().mapToInt(p -> p[0]).toArray(),
              others,
              none,
              none,
              none,
              new double[0]);
      int[] response = new int[n * FUNCTIONS];
      short[] function = new short[n * FUNCTIONS];
      int[] unit = new int[n * FUNCTIONS];
      double[] values = new double[n * FUNCTIONS];
      for (int k = 0; k < n; k++) {
        for (int f = 0; f < FUNCTIONS; f++) {
          int at = k * FUNCTIONS + f;
          response[at] = k;
          function[at] = (short) f;
          unit[at] = people.get(k)[1];
          values[at] = scores.get(k)[f];
        }
      }
      Map<UnitCell, Assignment> roster = new TreeMap<>();
      for (int f = 0; f < FUNCTIONS; f++) {
        for (int v = 0; v < units; v++) {
          for (int t = 0; t < waves; t++) {
            roster.put(
                new UnitCell(f, v, t),
                new Assignment(
                    Optional.of("leader " + f + " " + leaders[f][v][t]),
                    Optional.of(100L),
                    Optional.empty()));
          }
        }
      }
      Instrument instrument = ScoreWorld.INSTRUMENT;
      Survey given =
          new Survey(
              instrument,
              instrument.functions(),
              IntStream.range(0, units).mapToObj(v -> String.format("U%03d", v)).toList(),
              IntStream.rangeClosed(1, waves).mapToObj(Integer::toString).toList(),
              responses,
              new Ratings(response, function, unit, new byte[][] {new byte[values.length]}),
              new Roster(LeaderSource.ROSTER, roster));
      return new GivenScores(Unprotected.ofEvery(given), values);
    }
  }
}
