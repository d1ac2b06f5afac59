package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small organisation whose standard deviations are drawn from the priors and whose ratings are drawn from the model: three
 * functions, units, one wave, or more with leaders who change and lead several units, so that place is told apart, and what
 * a wave alone adds to a function in a unit.
 */
final class SimulatedOrganisation {
  private static final int FUNCTIONS = 3;
  private static final double MEAN = 55;
  private static final double MEAN_SD = 10;
  private static final double SELF = 5;
  private static final double SELF_SD = 5;

  /** Proper priors, so that a truth can be drawn from them. */
  static final ScalePrior.LogNormal RESIDUAL = new ScalePrior.LogNormal(Math.log(12), 0.3);

  private static final double SCALE = 10;

  /** What is in the model besides climate and leaders. */
  enum Terms {
    /** Nothing: one wave. */
    ONE_WAVE(1),
    /** Place: two waves. */
    PLACE(2),
    /** Place and cell: three waves. */
    PLACE_AND_CELL(3);

    private final int waves;

    Terms(int waves) {
      this.waves = waves;
    }
  }

  private final int units;
  private final int waves;
  private final boolean place;
  private final boolean cell;
  private final ModelStructure structure;
  private final int leaders;

  SimulatedOrganisation(int units, Terms terms) {
    this.units = units;
    this.place = terms != Terms.ONE_WAVE;
    this.cell = terms == Terms.PLACE_AND_CELL;
    this.waves = terms.waves;
    // in the second wave every other unit has a new leader, in the third the others; the first two
    // units share theirs at first
    this.leaders = units * waves;
    List<String> fixed = new ArrayList<>();
    for (int c = 0; c < waves * FUNCTIONS; c++) {
      fixed.add("mean" + c);
    }
    for (int f = 0; f < FUNCTIONS; f++) {
      fixed.add("self" + f);
    }
    List<RandomTerm> random = new ArrayList<>(List.of(new RandomTerm("climate", units)));
    for (int f = 0; f < FUNCTIONS; f++) {
      random.add(new RandomTerm("leader" + f, leaders));
    }
    if (place) {
      random.add(new RandomTerm("place", units * FUNCTIONS));
    }
    if (cell) {
      random.add(new RandomTerm("cell", waves * units * FUNCTIONS));
    }
    structure = new ModelStructure(fixed, random, true);
  }

  ModelStructure structure() {
    return structure;
  }

  /**
   * Those of an analysis but for a proper one of the residual. The flat prior of the fixed effects is no distribution
   * to draw from, and need not be: a shift of all ratings by X b shifts the posterior of β by b and leaves all else, so
   * the rank of a true β has the same distribution whatever β is.
   */
  static Priors priors() {
    ScalePrior.HalfStudent half = new ScalePrior.HalfStudent(4, SCALE);
    return new Priors(half, RESIDUAL);
  }

  /** The names of the quantities ranked: standard deviations, then fixed effects. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    structure.random().forEach(t -> names.add("sd " + t.name()));
    names.addAll(structure.fixed());
    names.add("sd residual");
    names.add("sd subject");
    return names;
  }

  /** A truth with its data: for each quantity of {@link ReportedQuantities#parameters} its rank among the draws. */
  int[] ranks(RandomStream random, RandomStreams sampling, int draws) {
    double[] effects = new double[structure.columns()];
    for (int c = 0; c < structure.fixedColumns(); c++) {
      boolean mean = c < waves * FUNCTIONS;
      effects[c] =
          mean ? MEAN + MEAN_SD * random.nextGaussian() : SELF + SELF_SD * random.nextGaussian();
    }
    double[] sds = new double[structure.components() + 1];
    for (int i = 0; i < sds.length - 1; i++) {
      sds[i] = SCALE * Math.abs(student4(random));
    }
    sds[sds.length - 1] = Math.exp(RESIDUAL.mean() + RESIDUAL.sd() * random.nextGaussian());
    for (int t = 0; t < structure.random().size(); t++) {
      for (int l = 0; l < structure.random().get(t).levels(); l++) {
        effects[structure.column(t, l)] = sds[structure.component(t)] * random.nextGaussian();
      }
    }
    MixedModel model;
    do {
      // who rates what is drawn too, and says nothing of the parameters: one in which nobody rates
      // himself in some function is drawn anew
      model = MixedModel.of(ratings(effects, sds, random).build());
    } while (!model.aliasedColumns().isEmpty());
    ReportedQuantities quantities = ReportedQuantities.parameters(structure);
    Posterior posterior =
        new ScoreSampler(model, priors(), List.of(), sampling, Runnable::run)
            .sample(
                List.of(
                    new ScoreRequest(
                        new double[] {1}, 2_000, 400, quantities, Optional.empty(), false)))
            .get(0)
            .orElseThrow();
    return ranks(new Draw(structure, sds, effects), posterior.draws(), quantities, draws);
  }

  /** Ranks among evenly spaced, so nearly independent, draws. */
  private static int[] ranks(Draw truth, List<Draw> all, ReportedQuantities quantities, int draws) {
    double[] expected = new double[quantities.count()];
    quantities.of(truth, expected);
    int[] ranks = new int[expected.length];
    double[] values = new double[expected.length];
    for (int k = 0; k < draws; k++) {
      quantities.of(all.get((int) ((k + 0.5) * all.size() / draws)), values);
      for (int q = 0; q < values.length; q++) {
        ranks[q] += values[q] < expected[q] ? 1 : 0;
      }
    }
    return ranks;
  }

  private RatingAccumulator ratings(double[] effects, double[] sds, RandomStream random) {
    RatingAccumulator sums = new RatingAccumulator(structure, 1, 50, 0x1p-32);
    for (int wave = 0; wave < waves; wave++) {
      for (int unit = 0; unit < units; unit++) {
        for (int s = 0; s < 8; s++) {
          subject(sums, wave, unit, effects, sds, random);
        }
      }
    }
    return sums;
  }

  private void subject(
      RatingAccumulator sums,
      int wave,
      int unit,
      double[] effects,
      double[] sds,
      RandomStream random) {
    double own = random.nextDouble();
    double leniency = sds[0] * random.nextGaussian();
    int[] rated = IntStream.range(0, FUNCTIONS).filter(f -> random.nextDouble() < 0.8).toArray();
    int[] rows = new int[rated.length];
    double[][] scores = new double[rated.length][1];
    for (int i = 0; i < rated.length; i++) {
      int f = rated[i];
      List<Integer> columns = new ArrayList<>();
      columns.add(wave * FUNCTIONS + f);
      if ((int) (own * (FUNCTIONS + 1)) == f) {
        columns.add(waves * FUNCTIONS + f);
      }
      columns.add(structure.column(0, unit));
      columns.add(structure.column(1 + f, leader(wave, unit)));
      if (place) {
        columns.add(structure.column(1 + FUNCTIONS, f * units + unit));
      }
      if (cell) {
        columns.add(structure.column(2 + FUNCTIONS, (wave * FUNCTIONS + f) * units + unit));
      }
      int[] at = columns.stream().mapToInt(Integer::intValue).toArray();
      rows[i] = sums.pattern(Pattern.of(at));
      scores[i][0] = leniency + sds[sds.length - 1] * random.nextGaussian();
      for (int c : at) {
        scores[i][0] += effects[c];
      }
    }
    sums.add(rows, scores);
  }

  private int leader(int wave, int unit) {
    if (wave > 0 && unit % 2 == 1) {
      return units + unit;
    }
    if (wave == 2) {
      return 2 * units + unit;
    }
    return place && unit == 1 ? 0 : unit;
  }

  private static double student4(RandomStream random) {
    return random.nextGaussian() / Math.sqrt(random.nextGamma(2) / 2);
  }
}
