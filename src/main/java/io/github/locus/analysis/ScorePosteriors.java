package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.MixedModel;
import io.github.locus.multilevel.Posterior;
import io.github.locus.multilevel.Priors;
import io.github.locus.multilevel.RemlFit;
import io.github.locus.multilevel.ScoreRequest;
import io.github.locus.multilevel.ScoreSampler;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.LevelDraws;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The posteriors of the scores of one survey, drawn from one set of factorisations however many scores are asked for.
 * For one thread.
 */
final class ScorePosteriors {
  /** Scale of the half-Student-t priors, points. */
  static final double PRIOR_SCALE = 10;

  private final List<FunctionLevels> levels;
  private final ScoreSampler sampler;
  private final double z;

  /**
   * Posteriors of a survey.
   *
   * @param modelled the survey
   * @param z Φ⁻¹(1 − assurance)
   * @param streams randomness
   * @param executor runs the parts
   */
  ScorePosteriors(ModelledSurvey modelled, double z, RandomStreams streams, Executor executor) {
    this(modelled.levels(), modelled.model(), z, streams, executor);
  }

  private ScorePosteriors(
      List<FunctionLevels> levels,
      MixedModel model,
      double z,
      RandomStreams streams,
      Executor executor) {
    this.levels = levels;
    sampler =
        new ScoreSampler(
            model,
            Priors.standard(PRIOR_SCALE),
            FunctionLevels.predictands(levels),
            streams,
            executor);
    this.z = z;
  }

  /**
   * The posterior of one score of a survey, whose equations have no other response; drawn in the calling thread.
   *
   * @param weights of the dimensions
   */
  static ScorePosteriors ofOne(
      ModelledSurvey modelled, double[] weights, double z, RandomStreams streams) {
    return new ScorePosteriors(
        modelled.levels(), modelled.model().weighted(weights), z, streams, Runnable::run);
  }

  /** Begins the search where the draws of a posterior of nearly the same ratings lie. */
  ScorePosteriors near(List<Draw> draws) {
    sampler.beginNear(draws);
    return this;
  }

  /**
   * What is wanted of a score.
   *
   * @param weights of the dimensions
   * @param draws how many draws
   * @param size effective size of what is reported
   * @param reported what is reported
   * @param fit its REML fit in this model, where it has been made
   * @param levelsAlone whether nothing of single leaders is told of it
   */
  record Wanted(
      double[] weights,
      int draws,
      double size,
      Function<List<FunctionLevels>, LevelQuantities> reported,
      Optional<RemlFit> fit,
      boolean levelsAlone) {}

  /** The functions that have levels. */
  List<FunctionLevels> levels() {
    return levels;
  }

  /** So many draws under each of these weights, of which the levels of functions are read one by one. */
  List<Optional<Posterior>> draws(List<double[]> weights, int each) {
    return sampler.sample(
        weights.stream()
            .map(
                w ->
                    new ScoreRequest(
                        w,
                        each,
                        ScoreRequest.LEAST_SIZE,
                        LevelQuantities.repeatableAlone(levels, z),
                        Optional.empty(),
                        false))
            .toList());
  }

  /**
   * @param wanted scores
   * @return by score; empty where no function has levels or the score does not vary
   */
  List<Optional<ScorePosterior>> of(List<Wanted> wanted) {
    if (levels.isEmpty()) {
      return wanted.stream().map(w -> Optional.<ScorePosterior>empty()).toList();
    }
    List<LevelQuantities> reported = wanted.stream().map(w -> w.reported().apply(levels)).toList();
    List<ScoreRequest> requests = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Wanted w = wanted.get(i);
      requests.add(
          new ScoreRequest(
              w.weights(), w.draws(), w.size(), reported.get(i), w.fit(), w.levelsAlone()));
    }
    List<Optional<Posterior>> drawn = sampler.sample(requests);
    return IntStream.range(0, drawn.size())
        .mapToObj(i -> drawn.get(i).map(p -> new ScorePosterior(p, read(p), reported.get(i))))
        .toList();
  }

  private List<LevelDraws> read(Posterior posterior) {
    return levels.stream().map(f -> LevelDraws.of(f, posterior.draws(), z)).toList();
  }
}
