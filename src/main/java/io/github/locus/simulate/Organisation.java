package io.github.locus.simulate;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/**
 * An organisation after the dice are thrown: who leads what, and the effects that nobody sees.
 *
 * <p>Climates, places and leaders are drawn from streams of their own, so that more respondents do
 * not change the organisation that they rate.
 */
final class Organisation {
  private static final int SMALLEST_HEADCOUNT = 40;
  private static final int HEADCOUNTS = 361;

  private final OrganisationDesign design;
  private final double[] climates;
  private final double[][] places;

  /** {@code shocks[f][v][t]}: what one wave alone adds. */
  private final double[][][] shocks;

  private final int[] headcounts;

  /** {@code leaders[f]}: effects in the order of arrival. */
  private final List<List<Double>> leaders = new ArrayList<>();

  /** {@code ledBy[f][v][t]}: number of the leader within the function. */
  private final int[][][] ledBy;

  Organisation(OrganisationDesign design, RandomStreams streams) {
    this.design = design;
    FieldDesign field = design.field();
    int functions = design.functions().size();
    climates = new double[field.units()];
    headcounts = new int[field.units()];
    places = new double[functions][field.units()];
    shocks = new double[functions][field.units()][field.waves()];
    ledBy = new int[functions][field.units()][field.waves()];
    for (int v = 0; v < field.units(); v++) {
      RandomStream stream = streams.stream("unit", v);
      climates[v] = design.noise().climateSd() * stream.nextGaussian();
      headcounts[v] = SMALLEST_HEADCOUNT + stream.nextInt(HEADCOUNTS);
    }
    for (int f = 0; f < functions; f++) {
      leaders.add(new ArrayList<>());
      drawPlaces(f, streams.stream("place", f));
      drawShocks(f, streams);
      appoint(f, streams.stream("leader", f));
    }
  }

  private void drawPlaces(int f, RandomStream stream) {
    for (int v = 0; v < places[f].length; v++) {
      places[f][v] = design.noise().placeSd() * stream.nextGaussian();
    }
  }

  /** A stream for each wave: further waves leave those before as they are. */
  private void drawShocks(int f, RandomStreams streams) {
    RandomStreams own = streams.split("shock", f);
    for (int t = 0; t < design.field().waves(); t++) {
      RandomStream stream = own.stream("wave", t);
      for (int v = 0; v < places[f].length; v++) {
        shocks[f][v][t] = design.noise().shockSd() * stream.nextGaussian();
      }
    }
  }

  private void appoint(int f, RandomStream stream) {
    FieldDesign field = design.field();
    for (int t = 0; t < field.waves(); t++) {
      for (int v = 0; v < field.units(); v++) {
        double chance = stream.nextDouble();
        if (design.functions().get(f).central() && v > 0) {
          ledBy[f][v][t] = ledBy[f][v - 1][t];
        } else if (t > 0) {
          ledBy[f][v][t] = chance < field.turnover() ? newLeader(f, stream) : ledBy[f][v][t - 1];
        } else {
          boolean shared = v > 0 && chance < field.sharedLeaders();
          ledBy[f][v][t] = shared ? ledBy[f][v - 1][t] : newLeader(f, stream);
        }
      }
    }
  }

  private int newLeader(int f, RandomStream stream) {
    FunctionDesign function = design.functions().get(f);
    int number = leaders.get(f).size();
    double drawn = function.leaderSd() * stream.nextGaussian();
    boolean given = number < function.leaderEffects().size();
    leaders.get(f).add(given ? function.leaderEffects().get(number) : drawn);
    return number;
  }

  OrganisationDesign design() {
    return design;
  }

  /** Number of the leader of a cell within the function, in the order of arrival. */
  int leader(int f, int v, int t) {
    return ledBy[f][v][t];
  }

  String leaderName(int f, int number) {
    return design.functions().get(f).name() + " lead " + (number + 1);
  }

  double effect(int f, int number) {
    return leaders.get(f).get(number);
  }

  int headcount(int v) {
    return headcounts[v];
  }

  /** μ of a function in a wave. */
  double mean(int f, int t) {
    FunctionDesign function = design.functions().get(f);
    return function.mean() - function.drift() * (design.field().waves() - 1 - t);
  }

  /** Level of a place under an average leader: μ + g + v. */
  double place(int f, int v, int t) {
    return mean(f, t) + climates[v] + places[f][v];
  }

  /** What one wave alone adds to a cell. */
  double shock(int f, int v, int t) {
    return shocks[f][v][t];
  }

  /** Level of a cell as others see it: μ + g + v + u + s. */
  double cell(int f, int v, int t) {
    return place(f, v, t) + effect(f, leader(f, v, t)) + shock(f, v, t);
  }
}
