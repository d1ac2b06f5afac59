package io.github.locus.simulate;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the people of an organisation say, as readiness scores, in the columns of a survey. */
final class Scores {
  private final Organisation organisation;
  private final OrganisationDesign design;
  private final List<Integer> waves = new ArrayList<>();
  private final List<Integer> owns = new ArrayList<>();
  private final List<int[]> rated = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  Scores(Organisation organisation, RandomStreams streams) {
    this.organisation = organisation;
    this.design = organisation.design();
    FieldDesign field = design.field();
    for (int t = 0; t < field.waves(); t++) {
      for (int v = 0; v < field.units(); v++) {
        // a stream of its own for each unit and wave: who is added changes nobody's score
        RandomStream stream = streams.stream("people of wave " + t, v);
        for (int i = 0; i < field.respondents(); i++) {
          person(v, t, stream);
        }
      }
    }
  }

  private void person(int v, int t, RandomStream stream) {
    int k = waves.size();
    NoiseDesign noise = design.noise();
    int own = ownFunction(stream.nextDouble());
    waves.add(t);
    owns.add(own);
    double leniency = noise.respondentSd() * stream.nextGaussian();
    int functions = design.functions().size();
    int fallback = stream.nextInt(functions);
    double[] score = new double[functions];
    boolean[] rates = new boolean[functions];
    boolean any = false;
    for (int f = 0; f < functions; f++) {
      double self = own == f ? noise.selfInflation() : 0;
      double residual = noise.residualSd() * stream.nextGaussian();
      score[f] = organisation.cell(f, v, t) + leniency + self + residual;
      rates[f] = stream.nextDouble() < design.field().crossing();
      any |= rates[f];
    }
    rates[fallback] |= !any;
    for (int f = 0; f < functions; f++) {
      if (rates[f]) {
        rated.add(new int[] {k, f, v});
        values.add(score[f]);
      }
    }
  }

  private int ownFunction(double chance) {
    double sum = 0;
    for (int f = 0; f < design.functions().size(); f++) {
      sum += design.functions().get(f).ownShare();
      if (chance < sum) {
        return f;
      }
    }
    return Responses.ANOTHER;
  }

  Responses responses() {
    int[] respondents = new int[waves.size()];
    Arrays.setAll(respondents, k -> k);
    int[] none = new int[waves.size()];
    Arrays.fill(none, Responses.NOT_GIVEN);
    return new Responses(respondents, ints(waves), ints(owns), none, none, none, new double[0]);
  }

  Ratings ratings() {
    int n = rated.size();
    int[] responses = new int[n];
    short[] functions = new short[n];
    int[] units = new int[n];
    for (int i = 0; i < n; i++) {
      responses[i] = rated.get(i)[0];
      functions[i] = (short) rated.get(i)[1];
      units[i] = rated.get(i)[2];
    }
    return new Ratings(responses, functions, units, new byte[][] {new byte[n]});
  }

  double[] values() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
