package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The two reference surveys against lme4: see ORIGIN.md beside the data. */
class RemlReferenceTest {
  static Stream<Arguments> models() {
    return Stream.of("one-wave", "three-waves")
        .flatMap(
            survey ->
                Stream.of("readiness", "people", "reportedRepeatability")
                    .map(model -> Arguments.of(survey, model)));
  }

  @ParameterizedTest
  @MethodSource("models")
  void criterion_agreesWithLme4(String survey, String model) {
    Case c = Case.of(survey, model);
    double expected = c.expected.get("remlCriterion").doubleValue();
    assertThat(c.fit.criterion()).isCloseTo(expected, within(1e-9 * expected));
  }

  @ParameterizedTest
  @MethodSource("models")
  void variances_agreeWithLme4(String survey, String model) {
    Case c = Case.of(survey, model);
    JsonNode v = c.expected.get("variance");
    close(c.fit.residualVariance(), v.get("residual").doubleValue());
    close(c.fit.subjectVariance(), v.get("respondent").doubleValue());
    close(c.fit.variance(0), v.get("climate").doubleValue());
    for (int f = 0; f < 4; f++) {
      String function = c.survey.functions.get(f);
      close(c.fit.variance(1 + f), v.get("leader").get(function).doubleValue());
    }
    if (c.survey.waves() > 1) {
      close(c.fit.variance(5), v.get("place").doubleValue());
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void fixedEffects_agreeWithLme4(String survey, String model) {
    Case c = Case.of(survey, model);
    for (int i = 0; i < c.survey.structure.fixedColumns(); i++) {
      String name = c.survey.structure.fixed().get(i);
      double expected = c.expected.get("fixed").get(name).doubleValue();
      assertThat(c.fit.fixed(i)).as(name).isCloseTo(expected, within(1e-6));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void predictedEffects_agreeWithLme4(String survey, String model) {
    Case c = Case.of(survey, model);
    for (int f = 0; f < 4; f++) {
      var leaders = c.survey.leaders(c.survey.functions.get(f));
      for (int l = 0; l < leaders.size(); l++) {
        double expected = c.expected.get("leaderEffects").get(leaders.get(l)).doubleValue();
        assertThat(c.fit.effect(1 + f, l)).as(leaders.get(l)).isCloseTo(expected, within(1e-6));
      }
    }
    for (int u = 0; u < c.survey.units.size(); u++) {
      double expected = c.expected.get("climateEffects").get(c.survey.units.get(u)).doubleValue();
      assertThat(c.fit.effect(0, u)).isCloseTo(expected, within(1e-6));
    }
  }

  /** lme4's figures are rounded at 1e-7. */
  private static void close(double actual, double expected) {
    if (expected == 0) {
      assertThat(actual).isZero();
    } else {
      assertThat(actual).isCloseTo(expected, within(1e-7 + 1e-7 * expected));
    }
  }

  private record Case(ReferenceSurvey survey, RemlFit fit, JsonNode expected) {
    static Case of(String name, String model) {
      ReferenceSurvey survey = new ReferenceSurvey(name);
      RatingAccumulator sums =
          model.equals("reportedRepeatability") ? survey.reported() : survey.capability();
      MixedModel mixed = MixedModel.of(sums.build());
      double[] w = new double[mixed.statistics().responses()];
      if (model.equals("people")) {
        w[0] = 1;
      } else {
        Arrays.fill(w, 1.0 / w.length);
      }
      return new Case(
          survey, (RemlFit) RemlFit.of(mixed, mixed.response(w)), survey.models().get(model));
    }
  }
}
