package io.github.locus.analysis;

import io.github.locus.multilevel.Draw;
import io.github.locus.multilevel.RemlFit;
import io.github.locus.multilevel.ScoreRequest;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The posteriors of readiness under the declared weights, of each capability dimension alone and of
 * reported repeatability.
 *
 * @param scores draws further posteriors of the same ratings; empty where there are none
 * @param readiness empty where no function has levels
 * @param dimensions by capability; empty where a dimension cannot be fitted
 * @param testimony empty where nobody testified
 */
record Posteriors(
    Optional<ScorePosteriors> scores,
    Optional<ReadinessPosterior> readiness,
    List<Optional<ScorePosterior>> dimensions,
    Optional<ScorePosterior> testimony) {
  private static final int READINESS_DRAWS = 4_000;
  private static final int DRAWS = 1_000;
  private static final int DRAWS_FOR_MEANS = 400;

  /** An effective size of 200 tells an interval's width to a tenth of its own, and over many surveys the rest averages out. */
  private static final double SIZE_OF_ONE_OF_MANY = 200;

  static Posteriors of(
      Optional<ModelledSurvey> capabilities,
      Optional<ModelledSurvey> testimony,
      List<String> dimensions,
      double[] weights,
      Fits fits,
      double z,
      RandomStreams streams,
      Jobs jobs) {
    Optional<ScorePosteriors> scores =
        capabilities.map(m -> new ScorePosteriors(m, z, streams.split("scores", 0), jobs.pool()));
    List<ScorePosteriors.Wanted> wanted = new ArrayList<>();
    wanted.add(
        new ScorePosteriors.Wanted(
            weights,
            READINESS_DRAWS,
            ScoreRequest.REPORTED_SIZE,
            levels -> LevelQuantities.everything(levels, z),
            capabilities.flatMap(m -> fits.of(Fits.READINESS, m)),
            false));
    for (int d = 0; d < weights.length; d++) {
      String dimension = dimensions.get(d);
      wanted.add(
          todayAndRepeatable(
              Fits.alone(d, weights.length),
              capabilities.flatMap(m -> fits.of(dimension, m)),
              z,
              true));
    }
    List<Optional<ScorePosterior>> none =
        wanted.stream().map(w -> Optional.<ScorePosterior>empty()).toList();
    List<Optional<ScorePosterior>> drawn = scores.map(s -> s.of(wanted)).orElse(none);
    Optional<ScorePosterior> reported =
        testimony.flatMap(
            m ->
                new ScorePosteriors(m, z, streams.split("testimony", 0), jobs.pool())
                    .of(
                        List.of(
                            new ScorePosteriors.Wanted(
                                new double[] {1},
                                DRAWS,
                                ScoreRequest.REPORTED_SIZE,
                                LevelQuantities::mean,
                                fits.of(Fits.TESTIMONY, m),
                                false)))
                    .get(0));
    return new Posteriors(
        scores, drawn.get(0).map(ReadinessPosterior::of), drawn.subList(1, drawn.size()), reported);
  }

  /** Every posterior of which figures are reported. */
  List<ScorePosterior> all() {
    return Stream.concat(
            Stream.of(readiness.map(ReadinessPosterior::score), testimony), dimensions.stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private static ScorePosteriors.Wanted todayAndRepeatable(
      double[] weights, Optional<RemlFit> fit, double z, boolean levelsAlone) {
    return new ScorePosteriors.Wanted(
        weights,
        DRAWS,
        ScoreRequest.REPORTED_SIZE,
        levels -> LevelQuantities.todayAndRepeatable(levels, z),
        fit,
        levelsAlone);
  }

  static Optional<ReadinessPosterior> brief(
      ModelledSurvey m, double[] weights, double z, RandomStreams streams) {
    return new ScorePosteriors(m, z, streams, Runnable::run)
        .of(List.of(todayAndRepeatable(weights, Optional.empty(), z, false)))
        .get(0)
        .map(ReadinessPosterior::of);
  }

  /** A posterior of one of many simulated surveys. */
  static Optional<ScorePosterior> ofOneOfMany(
      ModelledSurvey m, double[] weights, double z, RandomStreams streams) {
    return oneOfMany(ScorePosteriors.ofOne(m, weights, z, streams), z, true);
  }

  /**
   * A posterior of one of many surveys that are nearly the same.
   *
   * @param near draws of the posterior of another of them
   */
  static Optional<ReadinessPosterior> ofOneNear(
      ModelledSurvey m, double[] weights, double z, RandomStreams streams, List<Draw> near) {
    return oneOfMany(ScorePosteriors.ofOne(m, weights, z, streams).near(near), z, false)
        .map(ReadinessPosterior::of);
  }

  private static Optional<ScorePosterior> oneOfMany(
      ScorePosteriors scores, double z, boolean levelsAlone) {
    return scores
        .of(
            List.of(
                new ScorePosteriors.Wanted(
                    new double[] {1},
                    DRAWS,
                    SIZE_OF_ONE_OF_MANY,
                    levels -> LevelQuantities.todayAndRepeatable(levels, z),
                    Optional.empty(),
                    levelsAlone)))
        .get(0);
  }

  /** Posteriors of which only means and probabilities of repeatable are reported. */
  static List<ScorePosteriors.Wanted> forMeans(List<double[]> weights, double z) {
    return weights.stream()
        .map(
            w ->
                new ScorePosteriors.Wanted(
                    w,
                    DRAWS_FOR_MEANS,
                    ScoreRequest.LEAST_SIZE,
                    levels -> LevelQuantities.repeatableAlone(levels, z),
                    Optional.empty(),
                    true))
        .toList();
  }
}
