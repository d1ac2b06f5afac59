package io.github.locus.analysis;

import io.github.locus.decision.DirichletWeights;
import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.RankOrder;
import io.github.locus.decision.ValueDraws;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LevelDraws;
import io.github.locus.separation.RespondentCounts;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.statistics.StandardNormal;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The quick way through the chain for readiness scores that are given: the same model, posterior
 * and ranking as {@link Analysis}, and nothing else of it.
 *
 * <p>The weights are uncertain as they are there. Scores that are given whole have no dimensions of
 * their own, so a drawn weight vector w moves the level of a function by Σ_d (w_d − w₀_d) o_fd, where
 * o_fd is how far its dimension d lies from its readiness. That is exact where the leaders of a
 * function differ alike in all dimensions.
 *
 * @param assurance share of new leaders that should reach {@code repeatable}
 * @param minGroup fewest persons of a group; smaller units are merged
 * @param weights declared weights of the dimensions, with sum 1
 * @param offsets {@code offsets[f][d]}, points, by function of the survey and dimension
 */
public record BriefAnalysis(
    double assurance, int minGroup, List<Double> weights, List<List<Double>> offsets) {
  public BriefAnalysis {
    weights = List.copyOf(weights);
    offsets = offsets.stream().map(List::copyOf).toList();
  }

  /**
   * @param survey who rated what
   * @param scores readiness by rating, POMP points
   * @param streams randomness
   * @return the figures; empty where fewer than two functions can be ranked
   */
  public Optional<BriefFigures> of(Survey survey, double[] scores, RandomStreams streams) {
    ProtectedSurvey coarsened =
        Protection.protect(survey, new ProtectionRules(minGroup, RatingUse.EVERY));
    GivenScores scored = new GivenScores(coarsened, scores);
    LeaderFrame frame = LeaderFrame.of(coarsened);
    double z = StandardNormal.quantile(1 - assurance);
    RespondentCounts counts = RespondentCounts.of(frame);
    return ModelledSurvey.ofCapabilities(frame, scored)
        .flatMap(m -> Posteriors.ofOneOfMany(m, new double[] {1}, z, streams.split("posterior", 0)))
        .flatMap(posterior -> figures(survey, posterior, counts, streams));
  }

  private Optional<BriefFigures> figures(
      Survey survey, ScorePosterior posterior, RespondentCounts counts, RandomStreams streams) {
    int fewest = Math.max(StatusRule.FEWEST_RESPONDENTS, minGroup);
    List<LevelDraws> ranked =
        posterior.levels().stream().filter(l -> counts.ofFunction(function(l)) >= fewest).toList();
    if (ranked.size() < 2) {
      return Optional.empty();
    }
    int functions = survey.functions().size();
    List<Optional<Estimate>> today = new ArrayList<>(Collections.nCopies(functions, none()));
    List<Optional<Estimate>> repeatable = new ArrayList<>(Collections.nCopies(functions, none()));
    for (LevelDraws lens : posterior.levels()) {
      today.set(function(lens), Optional.of(FunctionFigures.estimate(lens.today())));
      repeatable.set(function(lens), Optional.of(FunctionFigures.estimate(lens.repeatable())));
    }
    ValueDraws values = ValueDraws.of(weighed(ranked, streams.stream("weights", 0)), 1);
    RankAcceptability ranks = RankAcceptability.of(values);
    List<Double> all = new ArrayList<>(Collections.nCopies(functions, 0.0));
    for (int i = 0; i < ranked.size(); i++) {
      all.set(function(ranked.get(i)), ranks.best(i));
    }
    int choice = function(ranked.get(RankOrder.byLoss(ExpectedLoss.of(values), ranks).get(0)));
    return Optional.of(new BriefFigures(all, choice, today, repeatable));
  }

  private static int function(LevelDraws lens) {
    return lens.levels().function();
  }

  private static Optional<Estimate> none() {
    return Optional.empty();
  }

  /** Repeatable by draw and function, each draw under weights of its own. */
  private double[][] weighed(List<LevelDraws> ranked, RandomStream random) {
    double[][] values =
        Evaluations.transposed(ranked.stream().map(LevelDraws::repeatable).toList());
    double[] declared = weights.stream().mapToDouble(Double::doubleValue).toArray();
    DirichletWeights distribution = DirichletWeights.around(declared);
    for (double[] draw : values) {
      double[] drawn = distribution.draw(random::nextGamma);
      for (int i = 0; i < draw.length; i++) {
        List<Double> offset = offsets.get(function(ranked.get(i)));
        for (int d = 0; d < drawn.length; d++) {
          draw[i] += (drawn[d] - declared[d]) * offset.get(d);
        }
      }
    }
    return values;
  }
}
