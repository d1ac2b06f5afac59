package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeedsOfAKind;
import io.github.locus.statistics.ChainDiagnostics;
import io.github.locus.statistics.Quantiles;
import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.ToDoubleFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

/** The posterior of readiness against an independent sampler's, with the tolerance that its file states. */
class PosteriorReferenceTest {

  @ParameterizedTest
  @SeedsOfAKind({"three-waves", "one-wave"})
  void standard_deviations_and_effects_agree_with_an_independent_sampler(String name) {
    ReferenceSurvey survey = new ReferenceSurvey(name);
    Chains posterior = readiness(survey, SamplingPlan.full());
    SoftAssertions softly = new SoftAssertions();
    JsonNode expected = survey.posterior();
    JsonNode sd = expected.get("sd");
    check(softly, "residual", posterior, Draw::residualSd, sd.get("residual"));
    check(softly, "respondent", posterior, Draw::subjectSd, sd.get("respondent"));
    check(softly, "climate", posterior, d -> d.sd(0), sd.get("climate"));
    if (survey.waves() > 1) {
      check(softly, "place", posterior, d -> d.sd(5), sd.get("place"));
    }
    for (int f = 0; f < 4; f++) {
      int term = 1 + f;
      String function = survey.functions.get(f);
      JsonNode tau = expected.get("functions").get(function).get("tau");
      check(softly, function, posterior, d -> d.sd(term), tau);
      var leaders = survey.leaders(function);
      for (int l = 0; l < leaders.size(); l++) {
        int level = l;
        JsonNode published =
            expected.get("functions").get(function).get("leaderEffects").get(leaders.get(l));
        if (published == null) {
          continue; // only the current leaders are there
        }
        double mean =
            posterior.draws().stream()
                .mapToDouble(d -> d.effect(term, level))
                .average()
                .orElseThrow();
        double se = ChainDiagnostics.meanError(chains(posterior, d -> d.effect(term, level)));
        softly
            .assertThat(Math.abs(mean - published.doubleValue()))
            .as(leaders.get(l))
            .isLessThan(6 * se + 0.05);
      }
    }
    softly.assertAll();
    assertThat(posterior.converged()).isTrue();
  }

  static Chains readiness(ReferenceSurvey survey, SamplingPlan plan) {
    return readiness(survey, plan, Runnable::run);
  }

  static Chains readiness(ReferenceSurvey survey, SamplingPlan plan, Executor executor) {
    MixedModel model = MixedModel.of(survey.capability().build());
    double[] w = new double[9];
    Arrays.fill(w, 1.0 / 9);
    Response y = model.response(w);
    return new MetropolisSampler(model, Priors.standard(10))
        .sample(
            y,
            (RemlFit) RemlFit.of(model, y),
            plan,
            ReportedQuantities.parameters(model.structure()),
            new RandomStreams(20261124),
            executor);
  }

  private static double[][] chains(Chains posterior, ToDoubleFunction<Draw> quantity) {
    return posterior.chains().stream()
        .map(chain -> chain.stream().mapToDouble(quantity).toArray())
        .toArray(double[][]::new);
  }

  /** |ours − theirs| ≤ 4 √(se² + se²) + 0.05, a quantile's error being about twice the mean's. */
  private static void check(
      SoftAssertions softly,
      String name,
      Chains posterior,
      ToDoubleFunction<Draw> quantity,
      JsonNode expected) {
    double[][] chains = chains(posterior, quantity);
    double[] all = Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
    Quantiles quantiles = Quantiles.of(all);
    double se = ChainDiagnostics.meanError(chains);
    near(
        softly,
        name + " mean",
        Arrays.stream(all).average().orElseThrow(),
        se,
        expected,
        "mean",
        "se");
    near(softly, name + " low", quantiles.at(0.05), 2 * se, expected, "low", "seLow");
    near(softly, name + " high", quantiles.at(0.95), 2 * se, expected, "high", "seHigh");
  }

  private static void near(
      SoftAssertions softly,
      String name,
      double actual,
      double se,
      JsonNode expected,
      String key,
      String seKey) {
    double tolerance = 4 * Math.hypot(se, expected.get(seKey).doubleValue()) + 0.05;
    softly
        .assertThat(Math.abs(actual - expected.get(key).doubleValue()))
        .as("%s: %s against %s", name, actual, expected.get(key))
        .isLessThanOrEqualTo(tolerance);
  }
}
