package io.github.locus.analysis;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.ValueDraws;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Reason;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.OthersRatings;
import io.github.locus.separation.PlainLens;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One simulated organisation, analysed, beside its truth.
 *
 * @param truth what is true of the organisation
 * @param said what the analysis says of each function
 * @param pBest P(best) on repeatable by function
 * @param expectedLoss expected loss on repeatable by function
 * @param choice function with the smallest expected loss on repeatable, as the verdict has it
 * @param highestMean function with the highest mean of today's unit means
 * @param bestLeader function with the best single leader
 * @param plain function first on the plain lens
 * @param plainLevels the plain lens by function
 */
record DecisionTrial(
    ScoreWorld.Truth truth,
    List<Said> said,
    double[] pBest,
    double[] expectedLoss,
    int choice,
    int highestMean,
    int bestLeader,
    int plain,
    double[] plainLevels) {
  static final double THRESHOLD = ScoreWorld.THRESHOLD;
  static final double Z = -0.8416212335729143;

  /** What the analysis says of one function; no draws, for there are many trials. */
  record Said(
      Estimate average,
      double pToday,
      double pRepeatable,
      double pNewLeader,
      double pSpread,
      Estimate tau,
      Estimate today,
      Estimate repeatable,
      double readyShare) {
    static Said of(FunctionFigures f) {
      return new Said(
          FunctionFigures.estimate(f.lenses().average()),
          f.chances().today(),
          f.chances().repeatable(),
          f.chances().newLeader(),
          f.pSpread(),
          f.tau(),
          f.today(),
          f.repeatable(),
          f.chances().readyShare());
    }
  }

  static DecisionTrial of(ScoreWorld.Organisation organisation, RandomStreams streams) {
    ScoreWorld.Truth truth = organisation.truth();
    LeaderFrame frame = LeaderFrame.of(organisation.survey().survey());
    ModelledSurvey model =
        ModelledSurvey.ofCapabilities(frame, organisation.survey()).orElseThrow();
    ReadinessPosterior posterior =
        Posteriors.brief(model, new double[] {1}, Z, streams).orElseThrow();
    List<Said> said = new ArrayList<>();
    List<double[]> repeatable = new ArrayList<>();
    for (LensDraws lenses : posterior.lenses()) {
      said.add(Said.of(FunctionFigures.of(lenses, THRESHOLD)));
      repeatable.add(lenses.repeatable());
    }
    ValueDraws values = Evaluations.joint(repeatable);
    io.github.locus.decision.RankAcceptability ranks =
        io.github.locus.decision.RankAcceptability.of(values);
    double[] best = IntStream.range(0, said.size()).mapToDouble(ranks::best).toArray();
    ExpectedLoss loss = ExpectedLoss.of(values);
    double[] losses = IntStream.range(0, said.size()).mapToDouble(loss::of).toArray();
    OthersRatings ratings =
        OthersRatings.of(organisation.survey(), new double[] {1}, new double[said.size()]);
    double[] plain = new double[said.size()];
    double[] mean = new double[said.size()];
    double[] leader = new double[said.size()];
    for (int f = 0; f < plain.length; f++) {
      plain[f] = PlainLens.level(frame, ratings, f, Z).orElseThrow();
      mean[f] = plainToday(truth, ratings, f);
      leader[f] = bestCell(ratings, f);
    }
    return new DecisionTrial(
        truth,
        List.copyOf(said),
        best,
        losses,
        first(Arrays.stream(losses).map(l -> -l).toArray()),
        first(mean),
        first(leader),
        first(plain),
        plain);
  }

  private static double plainToday(ScoreWorld.Truth truth, OthersRatings ratings, int function) {
    double sum = 0;
    double share = 0;
    for (var cell : ratings.byCell().entrySet()) {
      if (cell.getKey().function() == function) {
        double h = truth.headcounts()[cell.getKey().site()];
        sum += h * cell.getValue().mean();
        share += h;
      }
    }
    return sum / share;
  }

  private static double bestCell(OthersRatings ratings, int function) {
    return ratings.byCell().entrySet().stream()
        .filter(cell -> cell.getKey().function() == function)
        .mapToDouble(cell -> cell.getValue().mean())
        .max()
        .orElseThrow();
  }

  static int first(double[] values) {
    int first = 0;
    for (int f = 1; f < values.length; f++) {
      first = values[f] > values[first] ? f : first;
    }
    return first;
  }

  int truthBest() {
    return first(truth.repeatable());
  }

  /** Points of repeatable lost by choosing a function. */
  double loss(int function) {
    return truth.repeatable()[truthBest()] - truth.repeatable()[function];
  }

  /** What the analysis calls a function. */
  FunctionStatus status(int function) {
    Said f = said.get(function);
    return StatusRule.of(
        evidence(f.pToday(), f.pRepeatable(), f.pNewLeader(), f.pSpread(), f.readyShare()));
  }

  /** What it would be called by who knows the truth: every probability 0 or 1. */
  FunctionStatus trueStatus(int function) {
    return StatusRule.of(
        evidence(
            truth.today()[function] >= THRESHOLD ? 1 : 0,
            truth.repeatable()[function] >= THRESHOLD ? 1 : 0,
            pNewLeader(function),
            truth.spread()[function] >= StatusRule.NOTABLE_SPREAD ? 1 : 0,
            truth.readyShare()[function]));
  }

  /** True chance that a new leader reaches the threshold. */
  double pNewLeader(int function) {
    return io.github.locus.statistics.StandardNormal.cumulative(
        (truth.average()[function] - THRESHOLD) / truth.spread()[function]);
  }

  /** Function that is most often the best. */
  int mostOftenBest() {
    return first(pBest);
  }

  double expectedLossOfChoice() {
    return expectedLoss[choice];
  }

  private static FunctionResult evidence(
      double pToday, double pRepeatable, double pNewLeader, double pSpread, double readyShare) {
    return evidence(
        pToday, pRepeatable, pNewLeader, pSpread, readyShare, SeparationGrade.GOOD, false);
  }

  /** A function of which these chances are known. */
  static FunctionResult evidence(
      double pToday,
      double pRepeatable,
      double pNewLeader,
      double pSpread,
      double readyShare,
      SeparationGrade grade,
      boolean apart) {
    Shown<Estimate> level = Shown.of(new Estimate(0, 0, 0), 100, Shown.LEAST_MINIMUM);
    Shown<Estimate> none = Shown.withheld(Reason.NOT_FITTED);
    return new FunctionResult(
        level,
        level,
        none,
        none,
        none,
        none,
        shown(pToday),
        shown(pRepeatable),
        shown(pNewLeader),
        shown(pSpread),
        FunctionStatus.INSUFFICIENT,
        grade,
        apart,
        Shown.withheld(Reason.NOT_FITTED),
        Shown.withheld(Reason.NOT_FITTED),
        1,
        1,
        true,
        shown(readyShare),
        Shown.withheld(Reason.NOT_FITTED),
        Map.of(),
        Map.of(),
        Map.of(),
        none,
        Shown.withheld(Reason.NOT_FITTED),
        Shown.withheld(Reason.NOT_FITTED),
        Shown.withheld(Reason.NOT_FITTED),
        List.of(),
        new PlaceResult(1, 0, 0, none, none, none));
  }

  private static Shown<Double> shown(double value) {
    return Shown.of(value, 100, Shown.LEAST_MINIMUM);
  }
}
