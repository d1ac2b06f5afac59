package io.github.locus.analysis;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.ValueDraws;
import io.github.locus.recommendation.FunctionEvidence;
import io.github.locus.recommendation.FunctionStatus;
import io.github.locus.recommendation.Lenses;
import io.github.locus.recommendation.LevelEstimate;
import io.github.locus.recommendation.SeparationGrade;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.OthersRatings;
import io.github.locus.separation.PlainLens;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One simulated organisation, analysed, beside its truth.
 *
 * @param truth the organisation
 * @param figures what the analysis says of each function
 * @param pBest P(best) on repeatable by function
 * @param choice function first by P(best)
 * @param highestMean function with the highest mean of today's unit means
 * @param bestLeader function with the best single leader
 * @param plain function first on the plain lens
 * @param plainLevels the plain lens by function
 */
record DecisionTrial(
    ScoreWorld.Organisation truth,
    List<FunctionFigures> figures,
    double[] pBest,
    int choice,
    int highestMean,
    int bestLeader,
    int plain,
    double[] plainLevels) {
  static final double THRESHOLD = ScoreWorld.THRESHOLD;
  static final double Z = -0.8416212335729143;

  static DecisionTrial of(ScoreWorld.Organisation truth, RandomStreams streams) {
    LeaderFrame frame = LeaderFrame.of(truth.survey());
    ModelledSurvey model = ModelledSurvey.ofCapabilities(frame, truth.survey()).orElseThrow();
    ScorePosterior posterior = Posteriors.brief(model, new double[] {1}, Z, streams).orElseThrow();
    List<FunctionFigures> figures = new ArrayList<>();
    List<double[]> repeatable = new ArrayList<>();
    for (LensDraws lenses : posterior.lenses()) {
      figures.add(FunctionFigures.of(lenses, THRESHOLD));
      repeatable.add(lenses.repeatable());
    }
    ValueDraws values = ValueDraws.of(Ranking.transposed(repeatable), 1);
    io.github.locus.decision.RankAcceptability ranks =
        io.github.locus.decision.RankAcceptability.of(values);
    double[] best = IntStream.range(0, figures.size()).mapToDouble(ranks::best).toArray();
    OthersRatings ratings =
        OthersRatings.of(truth.survey(), new double[] {1}, new double[figures.size()]);
    double[] plain = new double[figures.size()];
    double[] mean = new double[figures.size()];
    double[] leader = new double[figures.size()];
    for (int f = 0; f < plain.length; f++) {
      plain[f] = PlainLens.level(frame, ratings, f, Z).orElseThrow();
      mean[f] = plainToday(truth, ratings, f);
      leader[f] = bestCell(ratings, f);
    }
    return new DecisionTrial(
        truth, figures, best, first(best), first(mean), first(leader), first(plain), plain);
  }

  private static double plainToday(
      ScoreWorld.Organisation truth, OthersRatings ratings, int function) {
    double sum = 0;
    double share = 0;
    for (var cell : ratings.byCell().entrySet()) {
      if (cell.getKey().function() == function) {
        double h = truth.headcounts()[cell.getKey().unit()];
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
    FunctionFigures f = figures.get(function);
    return StatusRule.of(
        evidence(f, f.pToday(), f.pRepeatable(), f.pNewLeader(), f.pSpread(), f.readyShare()));
  }

  /** What it would be called by who knows the truth: every probability 0 or 1. */
  FunctionStatus trueStatus(int function) {
    FunctionFigures f = figures.get(function);
    double newLeader = pNewLeader(function);
    return StatusRule.of(
        evidence(
            f,
            truth.today()[function] >= THRESHOLD ? 1 : 0,
            truth.repeatable()[function] >= THRESHOLD ? 1 : 0,
            newLeader,
            truth.spread()[function] >= FunctionFigures.NOTABLE_SPREAD ? 1 : 0,
            truth.readyShare()[function]));
  }

  /** True chance that a new leader reaches the threshold. */
  double pNewLeader(int function) {
    return io.github.locus.statistics.StandardNormal.cumulative(
        (truth.average()[function] - THRESHOLD) / truth.spread()[function]);
  }

  /** Function with the smallest expected loss, which is the largest mean of repeatable. */
  int smallestLoss() {
    return first(figures.stream().mapToDouble(f -> f.repeatable().mean()).toArray());
  }

  double expectedLossOfChoice() {
    List<double[]> repeatable = figures.stream().map(f -> f.lenses().repeatable()).toList();
    return ExpectedLoss.of(ValueDraws.of(Ranking.transposed(repeatable), 1)).of(choice);
  }

  private static FunctionEvidence evidence(
      FunctionFigures f,
      double pToday,
      double pRepeatable,
      double pNewLeader,
      double pSpread,
      double readyShare) {
    return new FunctionEvidence(
        "f",
        100,
        true,
        Optional.of(
            new Lenses(
                level(f.today()),
                level(f.repeatable()),
                level(f.showcase()),
                level(f.atRisk()),
                level(f.tau()),
                pToday,
                pRepeatable,
                pNewLeader,
                pSpread)),
        Optional.of(readyShare),
        SeparationGrade.GOOD,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static LevelEstimate level(Estimate e) {
    return new LevelEstimate(e.mean(), e.low(), e.high());
  }
}
