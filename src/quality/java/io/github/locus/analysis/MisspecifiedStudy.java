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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        StudyFolder.at(folder.resolve(world.name() + "-" + units))
            .fill(first, last, seed -> trial(world, units, seed));
      }
    }
    table(out, folder, "the block", MisspecifiedSummary.BLOCK);
    table(out, folder, "coverage given the call", MisspecifiedSummary.GIVEN_THE_CALL);
    table(out, folder, "right by P(best) of the choice", MisspecifiedSummary.BANDS);
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    out.printf(Locale.ROOT, "processor hours of this run: %.3f%n", processor.toSeconds() / 3600.0);
  }

  private static void table(
      PrintStream out, Path folder, String title, List<MisspecifiedSummary> figures)
      throws IOException {
    out.println("== " + title + " ==");
    out.println(
        "world,units,organizations,"
            + String.join(",", figures.stream().map(MisspecifiedSummary::name).toList()));
    for (MisspecifiedWorld world : MisspecifiedWorld.values()) {
      for (int units : UNITS) {
        List<List<String[]>> organizations =
            StudyFolder.at(folder.resolve(world.name() + "-" + units)).organizations();
        List<MisspecifiedSummary.Case> cases =
            organizations.stream().flatMap(List::stream).map(MisspecifiedSummary.Case::of).toList();
        out.println(
            String.join(
                ",",
                Stream.concat(
                        Stream.of(
                            world.name(),
                            Integer.toString(units),
                            Integer.toString(organizations.size())),
                        figures.stream().map(f -> f.of(cases).toString()))
                    .toList()));
      }
    }
  }

  /** A line a function. */
  private static List<String> trial(MisspecifiedWorld world, int units, long seed) {
    RandomStreams streams = new RandomStreams(seed).split(world.name(), units);
    MisspecifiedWorld.Made made = world.organisation(units, streams.stream("truth", 0));
    LeaderFrame frame = LeaderFrame.of(made.survey().survey());
    ReadinessPosterior posterior =
        ModelledSurvey.ofCapabilities(frame, made.survey())
            .flatMap(m -> Posteriors.brief(m, new double[] {1}, Z, streams.split("draws", 0)))
            .orElseThrow();
    List<FunctionFigures> figures =
        posterior.lenses().stream().map(l -> FunctionFigures.of(l, THRESHOLD)).toList();
    ValueDraws values = Evaluations.repeatable(posterior.score().levels());
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
}
