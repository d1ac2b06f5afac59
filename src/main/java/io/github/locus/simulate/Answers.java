package io.github.locus.simulate;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Urgency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the people of an organisation answer, in the columns of a survey. */
final class Answers {
  private static final double NOMINATION_SD = 10;
  private static final double NOBODY = 0.08;
  private static final double UNANSWERED = 0.04;
  private static final double[] URGENCY = {0.30, 0.65, 0.90, 1.00};

  private final Organisation organisation;
  private final OrganisationDesign design;
  private final Instrument instrument;
  private final int functions;
  private final int people;
  private final int[] waves;
  private final int[] owns;
  private final int[] shouldLead;
  private final int[] turnTo;
  private final int[] windows;
  private final List<int[]> rated = new ArrayList<>();
  private final List<byte[]> rows = new ArrayList<>();

  Answers(Organisation organisation, Instrument instrument, RandomStreams streams) {
    this.organisation = organisation;
    this.design = organisation.design();
    this.instrument = instrument;
    this.functions = design.functions().size();
    FieldDesign field = design.field();
    people = Math.multiplyExact(field.waves() * field.units(), field.respondents());
    waves = new int[people];
    owns = new int[people];
    shouldLead = new int[people];
    turnTo = new int[people];
    windows = new int[people];
    for (int k = 0; k < people; k++) {
      int cell = k / field.respondents();
      answer(k, cell % field.units(), cell / field.units(), streams.stream("respondent", k));
    }
  }

  Responses responses() {
    int[] respondents = new int[people];
    Arrays.setAll(respondents, k -> k);
    return new Responses(respondents, waves, owns, shouldLead, turnTo, windows, new double[0]);
  }

  Ratings ratings() {
    int items = instrument.items().size();
    byte[][] columns = new byte[items][rows.size()];
    int[] responses = new int[rows.size()];
    short[] ratedFunctions = new short[rows.size()];
    int[] units = new int[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      responses[i] = rated.get(i)[0];
      ratedFunctions[i] = (short) rated.get(i)[1];
      units[i] = rated.get(i)[2];
      for (int item = 0; item < items; item++) {
        columns[item][i] = rows.get(i)[item];
      }
    }
    return new Ratings(responses, ratedFunctions, units, columns);
  }

  private void answer(int k, int v, int t, RandomStream stream) {
    NoiseDesign noise = design.noise();
    waves[k] = t;
    owns[k] = ownFunction(stream.nextDouble());
    double leniency = noise.respondentSd() * stream.nextGaussian();
    boolean straight = stream.nextDouble() < noise.straightLining();
    shouldLead[k] = nominate(v, t, Responses.NOT_GIVEN, stream);
    turnTo[k] = nominate(v, t, owns[k], stream);
    windows[k] = urgency(stream);
    boolean[] rates = ratedBy(stream);
    for (int f = 0; f < functions; f++) {
      double residual = noise.residualSd() * stream.nextGaussian();
      double self = owns[k] == f ? noise.selfInflation() : 0;
      if (rates[f]) {
        rated.add(new int[] {k, f, v});
        double about = leniency + residual + self;
        rows.add(straight ? oneAnswer(f, v, t, about) : rating(f, v, t, about, stream));
      }
    }
  }

  /** Everybody rates at least one function. */
  private boolean[] ratedBy(RandomStream stream) {
    boolean[] rates = new boolean[functions];
    boolean any = false;
    for (int f = 0; f < functions; f++) {
      rates[f] = stream.nextDouble() < design.field().crossing();
      any |= rates[f];
    }
    int fallback = stream.nextInt(functions);
    rates[fallback] |= !any;
    return rates;
  }

  private int ownFunction(double chance) {
    double sum = 0;
    for (int f = 0; f < functions; f++) {
      sum += design.functions().get(f).ownShare();
      if (chance < sum) {
        return f;
      }
    }
    return Responses.ANOTHER;
  }

  /** People name the function that seems best to them; they turn to what works where they are. */
  private int nominate(int v, int t, int own, RandomStream stream) {
    double chance = stream.nextDouble();
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int f = 0; f < functions; f++) {
      double seen =
          (own == Responses.NOT_GIVEN ? organisation.mean(f, t) : organisation.cell(f, v, t))
              + (own == f ? NOMINATION_SD : 0)
              + NOMINATION_SD * stream.nextGaussian();
      if (seen > highest) {
        highest = seen;
        best = f;
      }
    }
    if (chance < UNANSWERED) {
      return Responses.NOT_GIVEN;
    }
    return chance < UNANSWERED + NOBODY ? Responses.ANOTHER : best;
  }

  /** Index of an {@link Urgency}, the soonest first. */
  private static int urgency(RandomStream stream) {
    double chance = stream.nextDouble();
    for (int choice = 0; choice < URGENCY.length; choice++) {
      if (chance < URGENCY[choice]) {
        return choice;
      }
    }
    return Responses.NOT_GIVEN;
  }

  private byte[] rating(int f, int v, int t, double about, RandomStream stream) {
    NoiseDesign noise = design.noise();
    byte[] row = new byte[instrument.items().size()];
    int item = 0;
    for (Dimension dimension : instrument.dimensions()) {
      double level = level(dimension, f, v, t) + about;
      for (SurveyItem asked : dimension.items()) {
        double score = level + noise.itemSd() * stream.nextGaussian();
        boolean answered = stream.nextDouble() >= noise.missing();
        row[item++] = answered ? option(dimension.scale(), asked.reversed(), score) : 0;
      }
    }
    return row;
  }

  private byte[] oneAnswer(int f, int v, int t, double about) {
    byte[] row = new byte[instrument.items().size()];
    int item = 0;
    for (Dimension dimension : instrument.dimensions()) {
      byte same = option(dimension.scale(), false, organisation.cell(f, v, t) + about);
      for (int i = 0; i < dimension.items().size(); i++) {
        row[item++] = same;
      }
    }
    return row;
  }

  private double level(Dimension dimension, int f, int v, int t) {
    FunctionDesign function = design.functions().get(f);
    if (dimension.role() == DimensionRole.CAPABILITY) {
      return organisation.cell(f, v, t) + function.dimensions().getOrDefault(dimension.id(), 0.0);
    }
    return function.reported();
  }

  /** The option nearest to a score, as the survey stores it: 1 for the lowest. */
  private static byte option(ResponseScale scale, boolean reversed, double score) {
    double asked = reversed ? 100 - score : score;
    long option = Math.round(asked / 100 * (scale.options() - 1));
    return (byte) (1 + Math.max(0, Math.min(scale.options() - 1, option)));
  }
}
