package io.github.locus.analysis;

import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LevelDraws;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.statistics.StandardNormal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether a prior on the levels of functions would choose better than none: organizations as modelled, levels of functions
 * with a standard deviation of 3, 6 and 12 points, 6 and 12 units, each prior on the same draws. A prior is to be taken
 * only if it loses no choice at any of these.
 *
 * <p>Arguments: output folder, first seed, last seed.
 */
public final class MeanPriorStudy {
  private static final List<MisspecifiedWorld> WORLDS =
      List.of(
          MisspecifiedWorld.LEVELS_3, MisspecifiedWorld.AS_MODELLED, MisspecifiedWorld.LEVELS_12);
  private static final int[] UNITS = {6, 12};
  private static final double Z = -0.8416212335729143;
  private static final int DRAWS = 2_000;
  private static final double SIZE = 800;

  private MeanPriorStudy() {}

  /** What is kept of one organization under one prior, a cell each. */
  private enum Figure {
    RIGHT("right"),
    LOST("points lost"),
    BEST("P(best)"),
    ERROR("repeatable of the choice, mean less truth"),
    KEPT("of new leaders would keep it"),
    CHOICE_COVERED("repeatable of the choice covered"),
    COVERED("repeatable covered"),
    SIZE("effective share of draws");

    private final String words;

    Figure(String words) {
      this.words = words;
    }
  }

  /**
   * Runs what is not there yet, and prints the table.
   *
   * @param args output folder, first seed, last seed
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    long first = Long.parseLong(args[1]);
    long last = Long.parseLong(args[2]);
    out.print("world,units,prior");
    for (Figure figure : Figure.values()) {
      out.print("," + figure.words);
    }
    out.println(",right more than flat,points lost more than flat");
    for (MisspecifiedWorld world : WORLDS) {
      for (int units : UNITS) {
        StudyFolder own = StudyFolder.at(folder.resolve(world.name() + "-" + units));
        own.fill(first, last, seed -> trial(world, units, seed));
        List<List<String[]>> organizations = own.organizations();
        for (MeanPrior prior : MeanPrior.values()) {
          out.println(world + "," + units + "," + prior + "," + summary(organizations, prior));
        }
      }
    }
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    out.printf(Locale.ROOT, "processor hours of this run: %.3f%n", processor.toSeconds() / 3600.0);
  }

  /** A line a prior. */
  private static List<String> trial(MisspecifiedWorld world, int units, long seed) {
    RandomStreams streams = new RandomStreams(seed).split(world.name(), units);
    MisspecifiedWorld.Made made = world.organisation(units, streams.stream("truth", 0));
    LeaderFrame frame = LeaderFrame.of(made.survey().survey());
    ScorePosterior posterior =
        ModelledSurvey.ofCapabilities(frame, made.survey())
            .flatMap(
                m ->
                    new ScorePosteriors(m, Z, streams.split("draws", 0), Runnable::run)
                        .of(
                            List.of(
                                new ScorePosteriors.Wanted(
                                    new double[] {1},
                                    DRAWS,
                                    SIZE,
                                    levels -> LevelQuantities.todayAndRepeatable(levels, Z),
                                    Optional.empty(),
                                    false)))
                        .get(0))
            .orElseThrow();
    List<LevelDraws> lenses = posterior.levels();
    double[][] means =
        lenses.stream()
            .map(l -> posterior.mean(l.levels().function()).orElseThrow())
            .toArray(double[][]::new);
    double[][] repeatable = lenses.stream().map(LevelDraws::repeatable).toArray(double[][]::new);
    List<String> lines = new ArrayList<>();
    int[][] order = Arrays.stream(repeatable).map(MeanPriorStudy::ascending).toArray(int[][]::new);
    for (MeanPrior prior : MeanPrior.values()) {
      lines.add(line(made, repeatable, order, prior.weights(means)));
    }
    return lines;
  }

  private static String line(
      MisspecifiedWorld.Made made, double[][] repeatable, int[][] order, double[] weights) {
    int functions = repeatable.length;
    double[] mean = new double[functions];
    double[] best = new double[functions];
    double squares = 0;
    for (int s = 0; s < weights.length; s++) {
      int first = 0;
      for (int f = 0; f < functions; f++) {
        mean[f] += weights[s] * repeatable[f][s];
        first = repeatable[f][s] > repeatable[first][s] ? f : first;
      }
      best[first] += weights[s];
      squares += weights[s] * weights[s];
    }
    double[] truth = made.repeatable();
    int choice = largest(mean);
    int truly = largest(truth);
    boolean[] covered = new boolean[functions];
    for (int f = 0; f < functions; f++) {
      covered[f] =
          quantile(repeatable[f], order[f], weights, 0.05) <= truth[f]
              && truth[f] <= quantile(repeatable[f], order[f], weights, 0.95);
    }
    double kept =
        StandardNormal.cumulative((made.average()[choice] - mean[choice]) / made.spread()[choice]);
    double[] cells = {
      choice == truly ? 1 : 0,
      truth[truly] - truth[choice],
      best[choice],
      mean[choice] - truth[choice],
      kept,
      covered[choice] ? 1 : 0,
      IntStream.range(0, functions).filter(f -> covered[f]).count() / (double) functions,
      1 / squares / weights.length
    };
    return String.join(
        ",", Arrays.stream(cells).mapToObj(c -> String.format(Locale.ROOT, "%.6f", c)).toList());
  }

  private static int largest(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .max(Comparator.comparingDouble(f -> values[f]))
        .orElseThrow();
  }

  /** Places by value. */
  private static int[] ascending(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(s -> values[s]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double quantile(double[] values, int[] order, double[] weights, double p) {
    double sum = 0;
    for (int s : order) {
      sum += weights[s];
      if (sum >= p) {
        return values[s];
      }
    }
    return values[order[order.length - 1]];
  }

  private static String summary(List<List<String[]>> organizations, MeanPrior prior) {
    List<String> cells = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      cells.add(mean(organizations, o -> number(o, prior, figure)));
    }
    for (Figure figure : List.of(Figure.RIGHT, Figure.LOST)) {
      cells.add(
          mean(organizations, o -> number(o, prior, figure) - number(o, MeanPrior.FLAT, figure)));
    }
    return String.join(",", cells);
  }

  private static double number(List<String[]> organization, MeanPrior prior, Figure figure) {
    return Double.parseDouble(organization.get(prior.ordinal())[figure.ordinal()]);
  }

  private static String mean(
      List<List<String[]>> organizations, ToDoubleFunction<List<String[]>> value) {
    return StudyMean.of(organizations, o -> true, value).toString();
  }
}
