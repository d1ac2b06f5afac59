package io.github.locus.analysis;

import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionStatus;
import io.github.locus.statistics.RandomStreams;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The decision study: simulated organisations of known truth, analysed; how often the choice is
 * right and what it costs, beside plainer rules; how often intervals cover; whether P(best) means
 * what it says; what the status rules do. Prints a table and writes it as CSV.
 *
 * <p>Arguments: output folder, organisations per design, seed; optionally climates and numbers of
 * units, for more organisations of some designs; or {@code small} for what protection costs.
 */
public final class DecisionStudy {
  private static final String SMALL = "small";
  private static final List<Integer> UNITS = List.of(6, 12, 24);
  private static final List<Integer> CLIMATES = List.of(4, 0, 5);
  private final StudyTable table;
  private final int organisations;
  private final RandomStreams seed;

  private DecisionStudy(StudyTable table, int organisations, RandomStreams seed) {
    this.table = table;
    this.organisations = organisations;
    this.seed = seed;
  }

  /**
   * Runs the study.
   *
   * @param args output folder, organisations per design, seed; then, for a part of the study with
   *     more organisations, the climates and the numbers of units, each separated by commas; or the
   *     word {@code small} for organisations with small units or a function that few rate
   */
  public static void main(String[] args) throws IOException {
    StudyTable table = new StudyTable(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    DecisionStudy study =
        new DecisionStudy(
            table, Integer.parseInt(args[1]), new RandomStreams(Long.parseLong(args[2])));
    if (args.length == 4 && args[3].equals(SMALL)) {
      study.small();
      table.write(folder(args[0]).resolve("small-units.csv"));
      return;
    }
    boolean whole = args.length < 5;
    study.designs(whole ? CLIMATES : numbers(args[3]), whole ? UNITS : numbers(args[4]));
    if (whole) {
      study.alike();
    }
    table.write(folder(args[0]).resolve("decision-study.csv"));
  }

  private static Path folder(String name) throws IOException {
    return Files.createDirectories(Path.of(name));
  }

  private void small() {
    new SmallUnits(table, organisations, seed).run();
  }

  private static List<Integer> numbers(String list) {
    return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
  }

  private void designs(List<Integer> climates, List<Integer> unitCounts) {
    for (int climate : climates) {
      for (int units : unitCounts) {
        for (boolean unequal : new boolean[] {false, true}) {
          for (double crossing : new double[] {1, 0.6}) {
            boolean base = units == 12 && !unequal && crossing == 1;
            if (climate != 4 || base) {
              design(new ScoreWorld(units, 20, climate, unequal, crossing));
            }
          }
        }
      }
    }
  }

  private void alike() {
    for (int units : UNITS) {
      for (double climate : new double[] {0, 6}) {
        fixed(new ScoreWorld(units, 20, climate, false, 1), 1.5, "all tau 1.5");
      }
      fixed(new ScoreWorld(units, 20, 0, false, 1), 13, "all tau 13");
      equal(new ScoreWorld(units, 20, 0, false, 1));
    }
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
    table.title(
        String.format(
            Locale.ROOT,
            "climate %.0f, %d units, %s headcounts, %s crossing, %d organisations",
            world.climate(),
            world.units(),
            world.unequalHeadcounts() ? "unequal" : "equal",
            world.ratedShare() < 1 ? "partial" : "full",
            trials.size()));
    choices(world, trials);
    coverage(world, trials);
    calibration(world, trials);
    statuses(world, trials);
  }

  private void choices(ScoreWorld world, List<DecisionTrial> trials) {
    rule(world, trials, "repeatable lens", t -> t.choice());
    rule(world, trials, "largest P(best)", t -> t.mostOftenBest());
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
        "paired gain over largest P(best): points",
        t -> t.loss(t.mostOftenBest()) - t.loss(t.choice()));
    figure(
        world,
        trials,
        "paired gain over largest P(best): hits",
        t -> hit(t, t.choice()) - hit(t, t.mostOftenBest()));
    figure(
        world,
        trials,
        "largest P(best) names another function",
        t -> t.mostOftenBest() == t.choice() ? 0 : 1);
    // a verdict names one function where P(best) is 0.6 or more, and several else
    List<DecisionTrial> decided =
        trials.stream().filter(t -> t.pBest()[t.choice()] >= 0.6).toList();
    figure(world, decided, "decided: right", t -> hit(t, t.choice()));
    figure(
        world,
        decided,
        "decided: paired gain over plain lens: points",
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
    table.tellAndPool(world, name, trials.stream().mapToDouble(of).toArray());
  }

  private interface Level {
    Estimate estimate(DecisionTrial.Said said);
  }

  private interface Truth {
    double of(ScoreWorld.Truth truth, int function);
  }

  private void coverage(ScoreWorld world, List<DecisionTrial> trials) {
    level(world, trials, "average level m", DecisionTrial.Said::average, (o, f) -> o.average()[f]);
    level(world, trials, "tau", DecisionTrial.Said::tau, (o, f) -> o.spread()[f]);
    level(world, trials, "today", DecisionTrial.Said::today, (o, f) -> o.today()[f]);
    level(world, trials, "repeatable", DecisionTrial.Said::repeatable, (o, f) -> o.repeatable()[f]);
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
          Estimate e = level.estimate(t.said().get(f));
          covered.add(e.low() <= actual && actual <= e.high() ? 1.0 : 0.0);
          error.add(e.mean() - actual);
        }
      }
    }
    if (level != null) {
      table.tellAndPool(world, name + ": 90% interval covers", array(covered));
    }
    table.tellAndPool(world, name + ": bias", array(error));
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
      table.tellAndPool(
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
    table.tellAndPool(world, "systematic: found where true", array(found));
    table.tellAndPool(world, "systematic: a new leader's chance under .65", array(wrong));
    table.tellAndPool(world, "leader-dependent: found at tau 13 where true", array(dependentFound));
  }

  /** All functions share one spread. */
  private void fixed(ScoreWorld world, double spread, String name) {
    table.title(
        String.format(
            Locale.ROOT, "%s, climate %.0f, %d units", name, world.climate(), world.units()));
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
    table.tell(world, name + ": called leader-dependent", array(called));
    table.tell(world, name + ": leader-dependent found where true", array(found));
  }

  /** All functions are equal in level and spread. */
  private void equal(ScoreWorld world) {
    table.title(String.format(Locale.ROOT, "all functions equal, %d units", world.units()));
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
