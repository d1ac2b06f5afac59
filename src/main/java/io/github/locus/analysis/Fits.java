package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.multilevel.RemlFit;
import io.github.locus.result.ModelResult;
import io.github.locus.separation.LeadershipFit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The REML fits of readiness, each capability dimension and reported repeatability.
 *
 * @param byScore fits by name; a score that the data do not determine is absent
 */
record Fits(Map<String, LeadershipFit> byScore) {
  /** Name of the fit of readiness. */
  static final String READINESS = ModelResult.READINESS;

  /** Name of the fit of reported repeatability. */
  static final String TESTIMONY = "reportedRepeatability";

  static Fits of(
      Optional<ModelledSurvey> capabilities,
      Optional<ModelledSurvey> testimony,
      List<Dimension> dimensions,
      double[] weights,
      Jobs jobs) {
    Map<String, Jobs.Job<Optional<LeadershipFit>>> running = new LinkedHashMap<>();
    capabilities.ifPresent(
        m -> {
          running.put(READINESS, jobs.start(() -> fit(m, weights)));
          for (int d = 0; d < dimensions.size(); d++) {
            double[] alone = alone(d, dimensions.size());
            running.put(dimensions.get(d).id(), jobs.start(() -> fit(m, alone)));
          }
        });
    testimony.ifPresent(m -> running.put(TESTIMONY, jobs.start(() -> fit(m, 1.0))));
    Map<String, LeadershipFit> fits = new LinkedHashMap<>();
    running.forEach((name, job) -> job.get().ifPresent(fit -> fits.put(name, fit)));
    return new Fits(fits);
  }

  /** A dimension alone is the weight vector e_d. */
  static double[] alone(int dimension, int dimensions) {
    double[] weights = new double[dimensions];
    weights[dimension] = 1;
    return weights;
  }

  private static Optional<LeadershipFit> fit(ModelledSurvey m, double... weights) {
    return LeadershipFit.of(m.identified(), m.identifiedModel(), weights);
  }

  /** The fit of a score, where it is one of the very model of which the posterior is drawn. */
  Optional<RemlFit> of(String score, ModelledSurvey m) {
    return m.model() == m.identifiedModel()
        ? Optional.ofNullable(byScore.get(score)).map(LeadershipFit::reml)
        : Optional.empty();
  }

  Optional<LeadershipFit> readiness() {
    return Optional.ofNullable(byScore.get(READINESS));
  }
}
