package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.statistics.FisherF;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** {@code result.json} against R (lme4, psych, multilevel) on the two reference surveys. */
class AnalysisReferenceTest {
  private static final Offset<Double> CLOSED_FORM = within(1e-9);
  private static final Offset<Double> FIXED_EFFECT = within(1e-3);
  private static final Offset<Double> LEADER_EFFECT = within(1e-2);
  private static final Percentage CRITERION = Percentage.withPercentage(1e-4);

  /** With one wave and with three; in the nightly build also with shocks, of which each step has tests of its own. */
  static Stream<String> surveys() {
    return Stream.of("one-wave", "three-waves", "three-waves-shocks")
        .limit(SeededCases.count(2, 3));
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void rowsUsedAndImputedShare_equalTheReference(String name) {
    JsonNode scoring = ReferenceStudies.figures(name).at("/scoring");
    JsonNode expected = ReferenceStudies.json(name + ".expected.json");
    assertThat(scoring.at("/rows").asLong()).isEqualTo(expected.at("/rows").asLong());
    assertThat(scoring.at("/ratingsUsed").asLong()).isEqualTo(expected.at("/used").asLong());
    assertThat(scoring.at("/imputedShare").asDouble())
        .isCloseTo(expected.at("/imputedShare").asDouble(), CLOSED_FORM);
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void dimensionMeans_equalTheReference(String name) {
    JsonNode means = ReferenceStudies.figures(name).at("/scoring/dimensionMeans");
    JsonNode expected = ReferenceStudies.json(name + ".expected.json").at("/dimensionMeans");
    for (Map.Entry<String, JsonNode> function : expected.properties()) {
      for (Map.Entry<String, JsonNode> dimension : function.getValue().properties()) {
        assertThat(means.get(function.getKey()).get(dimension.getKey()).asDouble())
            .as("%s %s", function.getKey(), dimension.getKey())
            .isCloseTo(dimension.getValue().asDouble(), CLOSED_FORM);
      }
    }
  }

  /** Every model of every reference survey. */
  static Stream<Arguments> scores() {
    return surveys()
        .flatMap(
            survey ->
                Stream.of("readiness", "people", "reportedRepeatability")
                    .map(score -> Arguments.of(survey, score)));
  }

  @ParameterizedTest
  @MethodSource("scores")
  void remlCriterion_equalsLme4(String name, String score) {
    assertThat(model(name, score).at("/remlCriterion").asDouble())
        .isCloseTo(expected(name, score).at("/remlCriterion").asDouble(), CRITERION);
  }

  @ParameterizedTest
  @MethodSource("scores")
  void varianceComponents_equalLme4(String name, String score) {
    JsonNode actual = model(name, score).at("/variance");
    JsonNode expected = expected(name, score).at("/variance");
    double boundary = 1e-4 * expected.at("/residual").asDouble();
    for (String component : new String[] {"respondent", "climate", "place", "cell", "residual"}) {
      assertVariance(component, actual.get(component), expected.get(component), boundary);
    }
    for (Map.Entry<String, JsonNode> leader : expected.at("/leader").properties()) {
      assertVariance(
          leader.getKey(), actual.at("/leader").get(leader.getKey()), leader.getValue(), boundary);
    }
  }

  private static void assertVariance(
      String name, JsonNode actual, JsonNode expected, double boundary) {
    if (expected.isNull()) {
      assertThat(actual.isNull()).as("%s is not in the model", name).isTrue();
    } else if (expected.asDouble() < boundary) {
      assertThat(actual.asDouble()).as("%s on the boundary", name).isLessThan(boundary);
    } else {
      assertThat(actual.asDouble())
          .as(name)
          .isCloseTo(expected.asDouble(), Percentage.withPercentage(1e-2));
    }
  }

  @ParameterizedTest
  @MethodSource("scores")
  void fixedEffects_equalLme4(String name, String score) {
    for (Map.Entry<String, JsonNode> fixed : expected(name, score).at("/fixed").properties()) {
      String[] parts = fixed.getKey().substring("fn".length()).split(":", 2);
      JsonNode model = model(name, score);
      double actual =
          parts.length == 1
              ? model.at("/means").get(parts[0]).iterator().next().asDouble()
              : parts[1].equals("self")
                  ? model.at("/selfInflation").get(parts[0]).asDouble()
                  : model
                      .at("/means")
                      .get(parts[0])
                      .get(parts[1].substring("wave".length()))
                      .asDouble();
      assertThat(actual).as(fixed.getKey()).isCloseTo(fixed.getValue().asDouble(), FIXED_EFFECT);
    }
  }

  @ParameterizedTest
  @MethodSource("scores")
  void leaderEffects_equalLme4(String name, String score) {
    JsonNode effects = model(name, score).at("/leaderEffects");
    JsonNode expected = expected(name, score).at("/leaderEffects");
    int compared = 0;
    for (Map.Entry<String, JsonNode> function : effects.properties()) {
      for (JsonNode leader : function.getValue()) {
        String known =
            ReferenceStudies.leader(name, function.getKey(), leader.at("/code").asString());
        assertThat(leader.at("/estimate").asDouble())
            .as(known)
            .isCloseTo(expected.get(known).asDouble(), LEADER_EFFECT);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(expected.size());
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void leaveOneOut_equalsTheReference(String name) {
    JsonNode expected = ReferenceStudies.json(name + ".expected.json").at("/leaveOneOut");
    for (Map.Entry<String, JsonNode> function : expected.properties()) {
      JsonNode actual =
          ReferenceStudies.figures(name).at("/functions").get(function.getKey()).at("/leaveOneOut");
      assertThat(actual.at("/max").asDouble())
          .as(function.getKey())
          .isCloseTo(function.getValue().at("/max").asDouble(), within(1e-6));
      assertThat(ReferenceStudies.leader(name, function.getKey(), actual.at("/leader").asString()))
          .isEqualTo(function.getValue().at("/leader").asString());
    }
  }

  static Stream<Arguments> successions() {
    return surveys()
        .skip(1)
        .flatMap(
            survey ->
                Stream.of("all", "IT", "HR", "L&D", "BU").map(name -> Arguments.of(survey, name)));
  }

  @ParameterizedTest
  @MethodSource("successions")
  void succession_equalsTheReference(String survey, String name) {
    JsonNode all = ReferenceStudies.json(survey + ".expected.json").at("/succession");
    JsonNode expected = name.equals("all") ? all.get("all") : all.at("/functions").get(name);
    JsonNode actual = ReferenceStudies.figures(survey).at("/succession").get(name);
    assertThat(actual.at("/changed").asInt()).isEqualTo(expected.at("/changed").asInt());
    assertThat(actual.at("/stable").asInt()).isEqualTo(expected.at("/stable").asInt());
    for (String figure : new String[] {"shift", "spread"}) {
      if (expected.get(figure).isNull()) {
        assertThat(actual.get(figure).isNull()).as(figure).isTrue();
      } else {
        assertThat(actual.get(figure).at("/estimate").asDouble())
            .as(figure)
            .isCloseTo(expected.get(figure).asDouble(), within(1e-6));
      }
    }
  }

  /** R's interval is at 95%; those of a result are at 90%. */
  private static void assertFeldt(JsonNode actual, double alpha, double n) {
    double between = n - 1;
    double residual = between * (actual.at("/items").asDouble() - 1);
    assertThat(actual.at("/alphaInterval/low").asDouble())
        .isCloseTo(1 - (1 - alpha) * FisherF.quantile(0.95, between, residual), within(1e-9));
    assertThat(actual.at("/alphaInterval/high").asDouble())
        .isCloseTo(1 - (1 - alpha) * FisherF.quantile(0.05, between, residual), within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void reliability_equalsPsych(String name) {
    JsonNode expected = ReferenceStudies.json(name + ".expected.json").at("/evidence/reliability");
    for (Map.Entry<String, JsonNode> dimension : expected.properties()) {
      JsonNode actual =
          ReferenceStudies.figures(name).at("/quality/reliability").get(dimension.getKey());
      if (dimension.getValue().isNull()) {
        assertThat(actual.at("/alpha").isNull()).as(dimension.getKey()).isTrue();
        continue;
      }
      JsonNode e = dimension.getValue();
      assertThat(actual.at("/n").asLong()).isEqualTo(e.at("/n").asLong());
      assertSame(actual.at("/alpha"), e.at("/alpha"));
      assertFeldt(actual, e.at("/alpha").asDouble(), e.at("/n").asDouble());
      assertSame(actual.at("/omega"), e.at("/omegaMinres"));
      for (Map.Entry<String, JsonNode> item : e.at("/itemRest").properties()) {
        assertSame(actual.at("/itemRest").get(item.getKey()), item.getValue());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void agreement_equalsMultilevel(String name) {
    JsonNode expected = ReferenceStudies.json(name + ".expected.json").at("/evidence/agreement");
    for (Map.Entry<String, JsonNode> function : expected.properties()) {
      JsonNode actual =
          ReferenceStudies.figures(name).at("/quality/agreement").get(function.getKey());
      for (String figure :
          new String[] {
            "icc1", "icc1UnequalSizes", "icc2", "rwgjMedian", "rwgjSkewedMedian", "admMedian"
          }) {
        assertSame(actual.get(figure), function.getValue().get(figure));
      }
      for (JsonNode leader : actual.at("/leaders")) {
        String key =
            ReferenceStudies.leader(name, function.getKey(), leader.at("/code").asString());
        assertSame(leader.get("rwgj"), function.getValue().at("/rwgjUniform").get(key));
        assertSame(leader.get("rwgjSkewed"), function.getValue().at("/rwgjSkewed").get(key));
        assertSame(leader.get("adm"), function.getValue().at("/adm").get(key));
      }
    }
  }

  private static void assertSame(JsonNode actual, JsonNode expected) {
    if (expected.isNull()) {
      assertThat(actual.isNull()).isTrue();
    } else {
      assertThat(actual.asDouble()).isCloseTo(expected.asDouble(), CLOSED_FORM);
    }
  }

  private static JsonNode model(String name, String score) {
    return ReferenceStudies.figures(name).at("/models").get(score);
  }

  private static JsonNode expected(String name, String score) {
    return ReferenceStudies.json(name + ".expected.json").at("/models").get(score);
  }
}
