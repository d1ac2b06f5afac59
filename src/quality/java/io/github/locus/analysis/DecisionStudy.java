package io.github.locus.analysis;

import io.github.locus.recommendation.FunctionStatus;
import io.github.locus.result.Estimate;
import io.github.locus.statistics.RandomStreams;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The decision study: simulated organisations of known truth, analysed; how often the choice is
 * right and what it costs, beside plainer rules; how often intervals cover; whether P(best) means
 * what it says; what the status rules do. Prints a table and writes it as CSV.
 *
 * <p>Arguments: output folder, organisations per design, seed.
 */
public final class DecisionStudy {
  private final PrintStream out;
  private final int organisations;
  private final RandomStreams seed;
  private final List<String> csv = new ArrayList<>();

  private DecisionStudy(PrintStream out, int organisations, RandomStreams seed) {
    this.out = out;
    this.organisations = organisations;
    this.seed = seed;
    csv.add("world,units,headcounts,crossing,figure,value,standard_error");
  }

  /**
   * Runs the study.
   *
   * @param args output folder, organisations per design, seed
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    DecisionStudy study =
        new DecisionStudy(
            out, Integer.parseInt(args[1]), new RandomStreams(Long.parseLong(args[2])));
    for (double climate : new double[] {4, 0, 5}) {
      for (int units : new int[] {6, 12, 24}) {
        for (boolean unequal : new boolean[] {false, true}) {
          for (double crossing : new double[] {1, 0.6}) {
            boolean base = units == 12 && !unequal && crossing == 1;
            if (climate != 4 || base) {
              study.design(new ScoreWorld(units, 20, climate, unequal, crossing));
            }
          }
        }
      }
    }
    for (int units : new int[] {6, 12, 24}) {
      for (double climate : new double[] {0, 6}) {
        study.fixed(new ScoreWorld(units, 20, climate, false, 1), 1.5, "all tau 1.5");
      }
      study.fixed(new ScoreWorld(units, 20, 0, false, 1), 13, "all tau 13");
      study.equal(new ScoreWorld(units, 20, 0, false, 1));
    }
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    Files.write(folder.resolve("decision-study.csv"), study.csv);
  }

  private List<DecisionTrial> trials(
      ScoreWorld world,
      String name,
      java.util.function.Function<io.github.locus.statistics.RandomStream, ScoreWorld.Organisation>
          make) {
    RandomStreams own = seed.split(world + name, 0);
    return IntStream.range(0, organisations)
        .parallel()
        .mapToObj(i -> DecisionTrial.of(make.apply(own.stream("truth", i)), own.split("draws", i)))
        .toList();
  }

  private void design(ScoreWorld world) {
    List<DecisionTrial> trials = trials(world, "design", world::organisation);
    out.printf(
        Locale.ROOT,
        "%n== climate %.0f, %d units, %s headcounts, %s crossing, %d organisations%n",
        world.climate(),
        world.units(),
        world.unequalHeadcounts() ? "unequal" : "equal",
        world.ratedShare() < 1 ? "partial" : "full",
        trials.size());
    choices(world, trials);
    coverage(world, trials);
    calibration(world, trials);
    statuses(world, trials);
  }

  private void choices(ScoreWorld world, List<DecisionTrial> trials) {
    rule(world, trials, "repeatable lens", t -> t.choice());
    rule(world, trials, "plain lens", t -> t.plain());
    rule(world, trials, "highest mean", t -> t.highestMean());
    rule(world, trials, "best leader", t -> t.bestLeader());
    rule(world, trials, "most nominations", t -> t.truth().nominated());
    figure(
        world,
        trials,
        "paired gain over plain lens: hits",
        t -> hit(t, t.choice()) - hit(t, t.plain()));
    figure(
        world,
        trials,
        "paired gain over plain lens: points",
        t -> t.loss(t.plain()) - t.loss(t.choice()));
    figure(
        world,
        trials,
        "paired gain over highest mean: hits",
        t -> hit(t, t.choice()) - hit(t, t.highestMean()));
    figure(
        world,
        trials,
        "paired gain over best leader: hits",
        t -> hit(t, t.choice()) - hit(t, t.bestLeader()));
    figure(
        world,
        trials,
        "expected loss less true loss",
        t -> t.expectedLossOfChoice() - t.loss(t.choice()));
  }

  private static double hit(DecisionTrial t, int function) {
    return function == t.truthBest() ? 1 : 0;
  }

  private interface Rule {
    int choose(DecisionTrial trial);
  }

  private void rule(ScoreWorld world, List<DecisionTrial> trials, String name, Rule rule) {
    figure(world, trials, name + ": right", t -> hit(t, rule.choose(t)));
    figure(world, trials, name + ": points lost", t -> t.loss(rule.choose(t)));
  }

  private void figure(
      ScoreWorld world,
      List<DecisionTrial> trials,
      String name,
      ToDoubleFunction<DecisionTrial> of) {
    double[] values = trials.stream().mapToDouble(of).toArray();
    tell(world, name, values);
  }

  private void tell(ScoreWorld world, String name, double[] values) {
    int n = values.length;
    double mean = IntStream.range(0, n).mapToDouble(i -> values[i]).average().orElse(0);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double se = n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
    out.printf(Locale.ROOT, "%-46s %8.3f ± %.3f  (n = %d)%n", name, mean, se, n);
    csv.add(
        String.format(
            Locale.ROOT,
            "climate %.0f,%d,%s,%s,%s,%.5f,%.5f",
            world.climate(),
            world.units(),
            world.unequalHeadcounts() ? "unequal" : "equal",
            world.ratedShare() < 1 ? "partial" : "full",
            name,
            mean,
            se));
  }

  private interface Level {
    Estimate estimate(FunctionFigures figures);
  }

  private interface Truth {
    double of(ScoreWorld.Organisation organisation, int function);
  }

  private void coverage(ScoreWorld world, List<DecisionTrial> trials) {
    level(
        world,
        trials,
        "average level m",
        f -> FunctionFigures.estimate(f.lenses().average()),
        (o, f) -> o.average()[f]);
    level(world, trials, "tau", FunctionFigures::tau, (o, f) -> o.spread()[f]);
    level(world, trials, "today", FunctionFigures::today, (o, f) -> o.today()[f]);
    level(world, trials, "repeatable", FunctionFigures::repeatable, (o, f) -> o.repeatable()[f]);
    level(world, trials, "plain lens", null, (o, f) -> o.repeatable()[f]);
  }

  private void level(
      ScoreWorld world,
      List<DecisionTrial> trials,
      String name,
      @org.jspecify.annotations.Nullable Level level,
      Truth truth) {
    List<Double> covered = new ArrayList<>();
    List<Double> error = new ArrayList<>();
    for (DecisionTrial t : trials) {
      for (int f = 0; f < ScoreWorld.FUNCTIONS; f++) {
        double actual = truth.of(t.truth(), f);
        if (level == null) {
          error.add(t.plainLevels()[f] - actual);
        } else {
          Estimate e = level.estimate(t.figures().get(f));
          covered.add(e.low() <= actual && actual <= e.high() ? 1.0 : 0.0);
          error.add(e.mean() - actual);
        }
      }
    }
    if (level != null) {
      tell(world, name + ": 90% interval covers", array(covered));
    }
    tell(world, name + ": bias", array(error));
  }

  private void calibration(ScoreWorld world, List<DecisionTrial> trials) {
    double[] bounds = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0000001};
    for (int b = 0; b + 1 < bounds.length; b++) {
      List<Double> right = new ArrayList<>();
      for (DecisionTrial t : trials) {
        double p = t.pBest()[t.choice()];
        if (p >= bounds[b] && p < bounds[b + 1]) {
          right.add(hit(t, t.choice()));
        }
      }
      tell(
          world,
          String.format(
              Locale.ROOT, "P(best) %.1f to %.1f: right", bounds[b], Math.min(1, bounds[b + 1])),
          array(right));
    }
  }

  private void statuses(ScoreWorld world, List<DecisionTrial> trials) {
    List<Double> found = new ArrayList<>();
    List<Double> wrong = new ArrayList<>();
    List<Double> dependentFound = new ArrayList<>();
    for (DecisionTrial t : trials) {
      for (int f = 0; f < ScoreWorld.FUNCTIONS; f++) {
        if (t.trueStatus(f) == FunctionStatus.SYSTEMATIC) {
          found.add(t.status(f) == FunctionStatus.SYSTEMATIC ? 1.0 : 0.0);
        }
        if (t.status(f) == FunctionStatus.SYSTEMATIC) {
          wrong.add(t.pNewLeader(f) < 0.65 ? 1.0 : 0.0);
        }
        if (t.truth().spread()[f] == 13 && t.trueStatus(f) == FunctionStatus.LEADER_DEPENDENT) {
          dependentFound.add(t.status(f) == FunctionStatus.LEADER_DEPENDENT ? 1.0 : 0.0);
        }
      }
    }
    tell(world, "systematic: found where true", array(found));
    tell(world, "systematic: a new leader's chance under .65", array(wrong));
    tell(world, "leader-dependent: found at tau 13 where true", array(dependentFound));
  }

  /** All functions share one spread. */
  private void fixed(ScoreWorld world, double spread, String name) {
    out.printf(
        Locale.ROOT, "%n== %s, climate %.0f, %d units%n", name, world.climate(), world.units());
    double[] spreads = {spread, spread, spread, spread};
    List<DecisionTrial> trials =
        trials(
            world,
            name,
            random -> {
              double[] level = new double[ScoreWorld.FUNCTIONS];
              for (int f = 0; f < level.length; f++) {
                level[f] = 55 + 6 * random.nextGaussian();
              }
              return world.organisation(random, spreads, level);
            });
    List<Double> called = new ArrayList<>();
    List<Double> found = new ArrayList<>();
    for (DecisionTrial t : trials) {
      for (int f = 0; f < ScoreWorld.FUNCTIONS; f++) {
        double dependent = t.status(f) == FunctionStatus.LEADER_DEPENDENT ? 1 : 0;
        called.add(dependent);
        if (t.trueStatus(f) == FunctionStatus.LEADER_DEPENDENT) {
          found.add(dependent);
        }
      }
    }
    tell(world, name + ": called leader-dependent", array(called));
    tell(world, name + ": leader-dependent found where true", array(found));
  }

  /** All functions are equal in level and spread. */
  private void equal(ScoreWorld world) {
    out.printf(Locale.ROOT, "%n== all functions equal, %d units%n", world.units());
    List<DecisionTrial> trials =
        trials(
            world,
            "equal",
            random -> {
              double spread = ScoreWorld.SPREADS[random.nextInt(ScoreWorld.SPREADS.length)];
              return world.organisation(
                  random,
                  new double[] {spread, spread, spread, spread},
                  new double[] {55, 55, 55, 55});
            });
    figure(
        world,
        trials,
        "all equal: P(best) of .9 or more",
        t -> t.pBest()[t.choice()] >= 0.9 ? 1 : 0);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
