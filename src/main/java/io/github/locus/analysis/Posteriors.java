package io.github.locus.analysis;

import io.github.locus.multilevel.SamplingPlan;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The posteriors of readiness under the declared weights, of each capability dimension alone and of
 * reported repeatability.
 *
 * @param readiness empty where no function has levels
 * @param dimensions by capability; empty where a dimension cannot be fitted
 * @param testimony empty where nobody testified
 */
record Posteriors(
    Optional<ScorePosterior> readiness,
    List<Optional<ScorePosterior>> dimensions,
    Optional<ScorePosterior> testimony) {

  static Posteriors of(
      Optional<ModelledSurvey> capabilities,
      Optional<ModelledSurvey> testimony,
      double[] weights,
      double z,
      RandomStreams streams,
      Jobs jobs) {
    // the long one first and over all threads, then the brief ones a thread each
    Optional<ScorePosterior> readiness =
        capabilities.flatMap(
            m ->
                ScorePosterior.of(
                    m,
                    weights,
                    new ScorePosterior.Recipe(
                        SamplingPlan.full(),
                        levels -> LevelQuantities.everything(levels, z),
                        z,
                        streams.split("readiness", 0)),
                    jobs.pool()));
    List<Jobs.Job<Optional<ScorePosterior>>> dimensions = new ArrayList<>();
    for (int d = 0; d < weights.length; d++) {
      double[] alone = Fits.alone(d, weights.length);
      RandomStreams own = streams.split("dimension", d);
      dimensions.add(jobs.start(() -> capabilities.flatMap(m -> brief(m, alone, z, own))));
    }
    Jobs.Job<Optional<ScorePosterior>> reported =
        jobs.start(
            () ->
                testimony.flatMap(
                    m ->
                        ScorePosterior.of(
                            m,
                            new double[] {1},
                            new ScorePosterior.Recipe(
                                SamplingPlan.brief(),
                                LevelQuantities::mean,
                                z,
                                streams.split("testimony", 0)),
                            Runnable::run)));
    return new Posteriors(
        readiness, dimensions.stream().map(Jobs.Job::get).toList(), reported.get());
  }

  static Optional<ScorePosterior> brief(
      ModelledSurvey m, double[] weights, double z, RandomStreams streams) {
    return ScorePosterior.of(
        m,
        weights,
        new ScorePosterior.Recipe(
            SamplingPlan.brief(),
            levels -> LevelQuantities.todayAndRepeatable(levels, z),
            z,
            streams),
        Runnable::run);
  }

  /** A posterior of one of many simulated surveys. */
  static Optional<ScorePosterior> ofOneOfMany(
      ModelledSurvey m, double[] weights, double z, RandomStreams streams) {
    return ScorePosterior.of(
        m,
        weights,
        new ScorePosterior.Recipe(
            SamplingPlan.oneOfMany(),
            levels -> LevelQuantities.todayAndRepeatable(levels, z),
            z,
            streams),
        Runnable::run);
  }

  /** A posterior of which only means and probabilities of repeatable are reported. */
  static Optional<ScorePosterior> forMeans(
      ModelledSurvey m, double[] weights, double z, RandomStreams streams) {
    return ScorePosterior.of(
        m,
        weights,
        new ScorePosterior.Recipe(
            SamplingPlan.briefForMeans(),
            levels -> LevelQuantities.repeatableAlone(levels, z),
            z,
            streams),
        Runnable::run);
  }
}
