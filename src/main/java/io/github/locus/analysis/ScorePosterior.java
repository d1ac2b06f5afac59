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

  /** What every posterior of an analysis shares. */
  record Recipe(double z, RandomStreams streams) {}

  static Optional<ScorePosterior> of(
      ModelledSurvey modelled,
      double[] weights,
      SamplingPlan plan,
      Recipe recipe,
      Executor executor) {
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
            plan,
            new LevelQuantities(levels, recipe.z()),
            recipe.streams(),
            executor);
    List<LensDraws> lenses =
        levels.stream().map(f -> LensDraws.of(f, posterior.draws(), recipe.z())).toList();
    return Optional.of(new ScorePosterior(sampler, posterior, lenses));
  }
}
