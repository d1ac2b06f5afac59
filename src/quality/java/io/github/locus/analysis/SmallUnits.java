package io.github.locus.analysis;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What protection costs: organisations in which every second unit is small, or in which few rate a
 * function, analysed with their small units merged and, beside it, with every cell kept apart. The
 * same organisations and streams for both, so that differences are paired.
 */
final class SmallUnits {
  private static final int UNITS = 12;
  private static final int PER_UNIT = 20;
  private static final int MINIMUM = 5;
  private static final int[] SIZES = {2, 3, 4, 6};
  private static final double RARE = 0.08;

  private final StudyTable table;
  private final int organisations;
  private final RandomStreams seed;

  SmallUnits(StudyTable table, int organisations, RandomStreams seed) {
    this.table = table;
    this.organisations = organisations;
    this.seed = seed;
  }

  /** Runs all designs, with sites alike and with climates of 5 points. */
  void run() {
    for (double climate : new double[] {0, 5}) {
      ScoreWorld world = new ScoreWorld(UNITS, PER_UNIT, climate, false, 1);
      for (int size : SIZES) {
        design("every second unit of " + size, world.withSmallUnits(size));
      }
      design("a function that 8% rate", world.withRareFunction(RARE));
    }
  }

  /** An analysis of one organisation. */
  private record Answer(List<DecisionTrial.Said> said, int choice) {
    static Answer of(GivenScores scores, RandomStreams streams) {
      LeaderFrame frame = LeaderFrame.of(scores.survey());
      ModelledSurvey model = ModelledSurvey.ofCapabilities(frame, scores).orElseThrow();
      ReadinessPosterior posterior =
          Posteriors.brief(model, new double[] {1}, DecisionTrial.Z, streams).orElseThrow();
      List<DecisionTrial.Said> said = new ArrayList<>();
      List<double[]> repeatable = new ArrayList<>();
      for (LensDraws lenses : posterior.lenses()) {
        said.add(DecisionTrial.Said.of(FunctionFigures.of(lenses, DecisionTrial.THRESHOLD)));
        repeatable.add(lenses.repeatable());
      }
      ExpectedLoss loss = ExpectedLoss.of(Evaluations.joint(repeatable));
      return new Answer(
          said,
          DecisionTrial.first(
              IntStream.range(0, said.size()).mapToDouble(f -> -loss.of(f)).toArray()));
    }
  }

  private record Trial(ScoreWorld.Truth truth, Answer merged, Answer apart) {
    double hit(Answer answer) {
      return answer.choice() == DecisionTrial.first(truth.repeatable()) ? 1 : 0;
    }

    double lost(Answer answer) {
      double[] repeatable = truth.repeatable();
      return repeatable[DecisionTrial.first(repeatable)] - repeatable[answer.choice()];
    }
  }

  private void design(String name, ScoreWorld world) {
    RandomStreams own = seed.split(world + name, 0);
    List<Trial> trials =
        IntStream.range(0, organisations)
            .parallel()
            .mapToObj(
                i -> {
                  ScoreWorld.Organisation made = world.organisation(own.stream("truth", i));
                  RandomStreams draws = own.split("draws", i);
                  return new Trial(
                      made.truth(),
                      Answer.of(made.merged(MINIMUM), draws),
                      Answer.of(made.survey(), draws));
                })
            .toList();
    table.title(
        String.format(
            Locale.ROOT,
            "%s, climate %.0f, %d units of %d, %d organisations",
            name,
            world.climate(),
            UNITS,
            PER_UNIT,
            organisations));
    tell(world, name + ", merged", trials, Trial::merged);
    tell(world, name + ", apart", trials, Trial::apart);
    figure(
        world,
        name + ": hits, merged less apart",
        trials,
        t -> t.hit(t.merged()) - t.hit(t.apart()));
    figure(
        world,
        name + ": points lost, merged less apart",
        trials,
        t -> t.lost(t.merged()) - t.lost(t.apart()));
  }

  private interface Which {
    Answer of(Trial trial);
  }

  private interface Level {
    Estimate of(DecisionTrial.Said said);
  }

  private interface Truth {
    double of(ScoreWorld.Truth truth, int function);
  }

  private void tell(ScoreWorld world, String name, List<Trial> trials, Which which) {
    figure(world, name + ": right", trials, t -> t.hit(which.of(t)));
    figure(world, name + ": points lost", trials, t -> t.lost(which.of(t)));
    level(world, name + ": tau", trials, which, DecisionTrial.Said::tau, (t, f) -> t.spread()[f]);
    level(
        world, name + ": today", trials, which, DecisionTrial.Said::today, (t, f) -> t.today()[f]);
    level(
        world,
        name + ": repeatable",
        trials,
        which,
        DecisionTrial.Said::repeatable,
        (t, f) -> t.repeatable()[f]);
  }

  private void figure(
      ScoreWorld world, String name, List<Trial> trials, ToDoubleFunction<Trial> of) {
    table.tell(world, name, trials.stream().mapToDouble(of).toArray());
  }

  /** Mean over the functions of one organisation: organisations are independent, functions not. */
  private void level(
      ScoreWorld world, String name, List<Trial> trials, Which which, Level level, Truth truth) {
    figure(
        world,
        name + " 90% interval covers",
        trials,
        t ->
            functions(
                f -> {
                  Estimate e = level.of(which.of(t).said().get(f));
                  double actual = truth.of(t.truth(), f);
                  return e.low() <= actual && actual <= e.high() ? 1 : 0;
                }));
    figure(
        world,
        name + " bias",
        trials,
        t -> functions(f -> level.of(which.of(t).said().get(f)).mean() - truth.of(t.truth(), f)));
  }

  private static double functions(java.util.function.IntToDoubleFunction of) {
    return IntStream.range(0, ScoreWorld.FUNCTIONS).mapToDouble(of).average().orElseThrow();
  }
}
