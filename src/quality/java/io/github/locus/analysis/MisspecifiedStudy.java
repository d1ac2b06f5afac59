package io.github.locus.analysis;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.ValueDraws;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.SeparationGrade;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.statistics.RandomStreams;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The misspecified block of the decision study: organisations that are not as the model takes them to be, at 6 and 12
 * units. A file an organisation, so that it goes on where it was stopped; the table is made of all files that are there.
 *
 * <p>Arguments: output folder, first seed, last seed.
 */
public final class MisspecifiedStudy {
  private static final int[] UNITS = {6, 12};
  private static final double THRESHOLD = ScoreWorld.THRESHOLD;
  private static final double Z = -0.8416212335729143;
  private static final double UNSURE = 0.65;

  private MisspecifiedStudy() {}

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
    for (MisspecifiedWorld world : MisspecifiedWorld.values()) {
      for (int units : UNITS) {
        Path own = Files.createDirectories(folder.resolve(world.name() + "-" + units));
        LongStream.rangeClosed(first, last)
            .parallel()
            .filter(seed -> !Files.exists(own.resolve(seed + ".csv")))
            .forEach(seed -> write(own.resolve(seed + ".csv"), trial(world, units, seed)));
      }
    }
    out.println(
        "world,units,organisations,right,points lost,P(best) ≥ .9 right,m covered,tau covered,"
            + "today covered,repeatable covered,bias of tau,systematic though new < .65,"
            + "systematic though repeatable < 60,dependent or uneven at 1.5,at 4,at 8,at 13");
    for (MisspecifiedWorld world : MisspecifiedWorld.values()) {
      for (int units : UNITS) {
        out.println(summary(world, units, folder.resolve(world.name() + "-" + units)));
      }
    }
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    out.printf(Locale.ROOT, "processor hours of this run: %.3f%n", processor.toSeconds() / 3600.0);
  }

  private static void write(Path file, List<String> lines) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      Files.write(draft, lines);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line a function. */
  private static List<String> trial(MisspecifiedWorld world, int units, long seed) {
    RandomStreams streams = new RandomStreams(seed).split(world.name(), units);
    MisspecifiedWorld.Made made = world.organisation(units, streams.stream("truth", 0));
    LeaderFrame frame = LeaderFrame.of(made.survey().survey());
    ScorePosterior posterior =
        ModelledSurvey.ofCapabilities(frame, made.survey())
            .flatMap(m -> Posteriors.brief(m, new double[] {1}, Z, streams.split("draws", 0)))
            .orElseThrow();
    List<FunctionFigures> figures =
        posterior.lenses().stream().map(l -> FunctionFigures.of(l, THRESHOLD)).toList();
    ValueDraws values = Evaluations.repeatable(posterior.lenses());
    RankAcceptability ranks = RankAcceptability.of(values);
    ExpectedLoss loss = ExpectedLoss.of(values);
    int choice = 0;
    int truly = 0;
    for (int f = 1; f < figures.size(); f++) {
      choice = loss.of(f) < loss.of(choice) ? f : choice;
      truly = made.repeatable()[f] > made.repeatable()[truly] ? f : truly;
    }
    List<String> lines = new ArrayList<>();
    for (int f = 0; f < figures.size(); f++) {
      FunctionFigures said = figures.get(f);
      double chance = 1 - world.below((THRESHOLD - made.average()[f]) / made.spread()[f]);
      FunctionStatus status =
          StatusRule.of(
              DecisionTrial.evidence(
                  said.chances().today(),
                  said.chances().repeatable(),
                  said.chances().newLeader(),
                  said.pSpread(),
                  said.chances().readyShare(),
                  SeparationGrade.of(frame.moves(f).leaders()),
                  frame.moves(f).apart()));
      lines.add(
          String.join(
              ",",
              Double.toString(made.spread()[f]),
              bit(f == choice),
              bit(f == truly),
              Double.toString(made.repeatable()[truly] - made.repeatable()[f]),
              Double.toString(ranks.best(f)),
              bit(covers(FunctionFigures.estimate(said.lenses().average()), made.average()[f])),
              bit(covers(said.tau(), made.spread()[f])),
              bit(covers(said.today(), made.today()[f])),
              bit(covers(said.repeatable(), made.repeatable()[f])),
              Double.toString(said.tau().mean() - made.spread()[f]),
              status.code(),
              Double.toString(chance),
              Double.toString(made.repeatable()[f])));
    }
    return lines;
  }

  private static boolean covers(Estimate estimate, double truth) {
    return estimate.low() <= truth && truth <= estimate.high();
  }

  private static String bit(boolean yes) {
    return yes ? "1" : "0";
  }

  private static String summary(MisspecifiedWorld world, int units, Path folder)
      throws IOException {
    List<String[]> rows = new ArrayList<>();
    int organisations = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        organisations++;
        for (String line : Files.readAllLines(file)) {
          rows.add(line.split(",", -1));
        }
      }
    }
    List<String> cells = new ArrayList<>();
    cells.add(world.name());
    cells.add(Integer.toString(units));
    cells.add(Integer.toString(organisations));
    cells.add(mean(rows, r -> r[1].equals("1"), r -> number(r[2])));
    cells.add(mean(rows, r -> r[1].equals("1"), r -> number(r[3])));
    cells.add(mean(rows, r -> r[1].equals("1") && number(r[4]) >= 0.9, r -> number(r[2])));
    for (int column = 5; column <= 9; column++) {
      int at = column;
      cells.add(mean(rows, r -> true, r -> number(r[at])));
    }
    Predicate<String[]> systematic = r -> r[10].equals(FunctionStatus.SYSTEMATIC.code());
    cells.add(mean(rows, systematic, r -> number(r[11]) < UNSURE ? 1 : 0));
    cells.add(mean(rows, systematic, r -> number(r[12]) < THRESHOLD ? 1 : 0));
    for (String tau : List.of("1.5", "4.0", "8.0", "13.0")) {
      cells.add(
          mean(
              rows,
              r -> r[0].equals(tau),
              r ->
                  r[10].equals(FunctionStatus.LEADER_DEPENDENT.code())
                          || r[10].equals(FunctionStatus.UNEVEN.code())
                      ? 1
                      : 0));
    }
    return String.join(",", cells);
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  /** Mean, one standard error and the number of cases. */
  private static String mean(
      List<String[]> rows, Predicate<String[]> which, ToDoubleFunction<String[]> value) {
    double[] values = rows.stream().filter(which).mapToDouble(value).toArray();
    double sum = 0;
    double squares = 0;
    for (double v : values) {
      sum += v;
      squares += v * v;
    }
    double mean = sum / values.length;
    double error =
        Math.sqrt(
            Math.max(0, squares / values.length - mean * mean) / Math.max(1, values.length - 1));
    return values.length == 0
        ? "–"
        : String.format(Locale.ROOT, "%.3f ± %.3f (%d)", mean, error, values.length);
  }
}
