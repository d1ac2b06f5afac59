package io.github.locus.analysis;

import io.github.locus.multilevel.FitOutcome;
import io.github.locus.multilevel.MixedModel;
import io.github.locus.multilevel.Posterior;
import io.github.locus.multilevel.PosteriorSampler;
import io.github.locus.multilevel.Priors;
import io.github.locus.multilevel.RemlFit;
import io.github.locus.multilevel.Response;
import io.github.locus.multilevel.SamplingPlan;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.LensDraws;
import io.github.locus.statistics.RandomStreams;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The posterior of one score.
 *
 * @param sampler the sampler of its model
 * @param posterior its draws
 * @param lenses the lenses of each function that has levels
 */
record ScorePosterior(PosteriorSampler sampler, Posterior posterior, List<LensDraws> lenses) {
  /** Scale of the half-Student-t priors, points. */
  private static final double PRIOR_SCALE = 10;

  /**
   * How a score is drawn.
   *
   * @param plan how long
   * @param reported what must have converged
   * @param z Φ⁻¹(1 − assurance)
   * @param streams randomness
   */
  record Recipe(
      SamplingPlan plan,
      Function<List<FunctionLevels>, LevelQuantities> reported,
      double z,
      RandomStreams streams) {}

  static Optional<ScorePosterior> of(
      ModelledSurvey modelled, double[] weights, Recipe recipe, Executor executor) {
    MixedModel model = modelled.model();
    List<FunctionLevels> levels = modelled.levels();
    Response response = model.response(weights);
    FitOutcome outcome = RemlFit.of(model, response);
    if (levels.isEmpty() || !(outcome instanceof RemlFit fit)) {
      return Optional.empty();
    }
    PosteriorSampler sampler = new PosteriorSampler(model, Priors.standard(PRIOR_SCALE));
    Posterior posterior =
        sampler.sample(
            response,
            fit,
            recipe.plan(),
            recipe.reported().apply(levels),
            recipe.streams(),
            executor);
    List<LensDraws> lenses =
        levels.stream().map(f -> LensDraws.of(f, posterior.draws(), recipe.z())).toList();
    return Optional.of(new ScorePosterior(sampler, posterior, lenses));
  }
}
