package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.reference.FirstCapabilities;
import io.github.locus.reference.FirstUnits;
import io.github.locus.reference.ReferenceFiles;
import io.github.locus.result.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code result.json} against an independent sampler in another language, whose Monte Carlo error
 * stands beside each figure. A figure may differ by four joint standard errors and 0.05 points, or
 * 0.005 for a probability; names and kinds must be the same.
 */
class PosteriorReferenceTest {
  private static final double POINTS = 0.05;
  private static final double SHARE = 0.005;
  private static final double NORMAL_90 = 3.29;

  /** Of the survey with shocks; all in the nightly build. */
  private static final int UNITS = SeededCases.count(3, 12);

  /** That with shocks, of which an analysis takes the longest, in the nightly build. */
  static Stream<String> surveys() {
    return Stream.of("one-wave", "three-waves", "three-waves-shocks")
        .limit(SeededCases.count(2, 3));
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void levels_agreeWithTheIndependentSampler(String name) {
    for (Map.Entry<String, JsonNode> function : reference(name).at("/functions").properties()) {
      JsonNode actual = functions(name).get(function.getKey());
      for (String level : levels(name)) {
        assertEstimate(
            effectiveSize(name, "readiness"),
            function.getKey() + " " + level,
            actual.get(level),
            function.getValue().get(level));
      }
      for (Map.Entry<String, JsonNode> d : function.getValue().at("/dimensions").properties()) {
        assertEstimate(
            effectiveSize(name, d.getKey()),
            function.getKey() + " " + d.getKey(),
            actual.at("/dimensions").get(d.getKey()),
            d.getValue());
      }
      assertEstimate(
          effectiveSize(name, "reportedRepeatability"),
          function.getKey() + " testimony",
          actual.get("reportedRepeatability"),
          function.getValue().get("reportedRepeatability"));
    }
  }

  /**
   * The reference's {@code atRisk} is today less repeatable, with the shock of the latest wave in it; METHOD 4 takes the
   * leaders' part alone. The two are one where cells are not in the model.
   */
  private static List<String> levels(String name) {
    List<String> all = List.of("today", "repeatable", "renewed", "showcase", "tau", "atRisk");
    return name.equals("one-wave") ? all : all.subList(0, 5);
  }

  @Test
  void atRisk_holdsNothingOfTheLatestWaveAlone() {
    for (JsonNode function : withShocks().at("/functions")) {
      double withShock =
          function.at("/today/mean").asDouble() - function.at("/repeatable/mean").asDouble();
      double atRisk = function.at("/atRisk/mean").asDouble();
      assertThat(atRisk).isNotCloseTo(withShock, within(0.001));
    }
  }

  @Tag("nightly")
  @Test
  void atRisk_isAboveNothing_whereTheWholeSurveyTellsIt() {
    for (JsonNode function : functions("three-waves-shocks")) {
      assertThat(function.at("/atRisk/low").asDouble()).isPositive();
    }
  }

  private static JsonNode withShocks() {
    Study study =
        TextStudy.of(
                FirstCapabilities.of(
                    FirstUnits.of(ReferenceFiles.text("three-waves-shocks.csv"), UNITS)))
            .instrument(FirstCapabilities.instrument("locus-12"))
            .roster(FirstUnits.of(ReferenceFiles.text("three-waves-shocks-roster.csv"), UNITS))
            .study(ReferenceStudies.options().withFullPrecision());
    return JsonMapper.shared().readTree(JsonForm.write(new Analysis("test").run(study)));
  }

  @Test
  void spreadBetweenPlaces_agreesWithTheIndependentSampler() {
    JsonNode expected = reference("three-waves").at("/sd/place");
    double effective = effectiveSize("three-waves", "readiness");
    for (JsonNode function : functions("three-waves")) {
      assertEstimate(effective, "omega", function.at("/place/omega"), expected);
    }
  }

  @Test
  void placeShare_isNullWhereLeadersHaveNotMoved() {
    for (JsonNode function : functions("one-wave")) {
      assertThat(function.at("/place/share").isNull()).isTrue();
      assertThat(function.at("/place/omega").isNull()).isTrue();
      assertThat(function.at("/place/why/share").asString()).isEqualTo("leader-and-place-alike");
    }
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void effectiveSizes_areAtLeast400_andTheWorstOfThemIsSaid(String name) {
    JsonNode sampler = ReferenceStudies.result(name).at("/quality/sampler");
    double worst = Double.POSITIVE_INFINITY;
    for (JsonNode posterior : sampler.at("/posteriors")) {
      worst = Math.min(worst, posterior.at("/effectiveSampleSize").asDouble());
    }
    assertThat(worst)
        .isEqualTo(sampler.at("/effectiveSampleSize").asDouble())
        .isGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void probabilities_agreeWithTheIndependentSampler(String name) {
    for (Map.Entry<String, JsonNode> function : reference(name).at("/functions").properties()) {
      for (String p : new String[] {"pToday", "pRepeatable", "pNewLeader", "pSpread"}) {
        double actual = functions(name).get(function.getKey()).get(p).asDouble();
        JsonNode expected = function.getValue().get(p);
        double value = expected.at("/value").asDouble();
        double own = Math.sqrt(value * (1 - value) / effectiveSize(name, "readiness"));
        assertThat(actual)
            .as(function.getKey() + " " + p)
            .isCloseTo(value, within(4 * Math.hypot(own, expected.at("/se").asDouble()) + SHARE));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void statusAndSeparation_areTheSame(String name) {
    for (Map.Entry<String, JsonNode> function : reference(name).at("/functions").properties()) {
      JsonNode actual = functions(name).get(function.getKey());
      for (String word :
          new String[] {
            "status", "separation", "succession", "respondents", "units", "leaders", "contested"
          }) {
        assertThat(actual.get(word)).as(word).isEqualTo(function.getValue().get(word));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void ranking_agreesWithTheIndependentSampler(String name) {
    for (String lens : new String[] {"today", "repeatable", "showcase"}) {
      JsonNode expected = reference(name).at("/decision").get(lens);
      JsonNode actual = ReferenceStudies.result(name).at("/decision").get(lens);
      for (Map.Entry<String, JsonNode> best : expected.at("/pBest").properties()) {
        double se =
            Math.hypot(
                best.getValue().at("/se").asDouble(),
                actual.at("/pBestSe").get(best.getKey()).asDouble());
        assertThat(actual.at("/pBest").get(best.getKey()).asDouble())
            .as(lens + " " + best.getKey())
            .isCloseTo(best.getValue().at("/value").asDouble(), within(4 * se + SHARE));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void verdict_isTheSame(String name) {
    JsonNode expected = reference(name).at("/verdict");
    JsonNode actual = ReferenceStudies.result(name).at("/verdict");
    for (String word : new String[] {"kind", "functions", "partner", "partnerLifts"}) {
      assertThat(actual.get(word)).as(word).isEqualTo(expected.get(word));
    }
    assertThat(actual.at("/confidence").asDouble())
        .isCloseTo(expected.at("/confidence").asDouble(), within(0.01));
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void plainLens_namesTheSameFunctionAtTheSameLevel(String name) {
    JsonNode expected = reference(name).at("/crossCheck");
    JsonNode actual = ReferenceStudies.result(name).at("/decision/crossCheck");
    assertThat(actual.get("function")).isEqualTo(expected.get("function"));
    for (Map.Entry<String, JsonNode> level : expected.at("/level").properties()) {
      assertThat(actual.at("/level").get(level.getKey()).asDouble())
          .as(level.getKey())
          .isCloseTo(level.getValue().asDouble(), within(1e-6));
    }
  }

  private static void assertEstimate(
      double effective, String what, JsonNode actual, JsonNode expected) {
    double sd = (expected.at("/high").asDouble() - expected.at("/low").asDouble()) / NORMAL_90;
    double own = sd / Math.sqrt(effective);
    assertClose(what + " mean", actual.at("/mean"), expected.at("/mean"), own, expected.at("/se"));
    assertClose(
        what + " low", actual.at("/low"), expected.at("/low"), 2 * own, expected.at("/seLow"));
    assertClose(
        what + " high", actual.at("/high"), expected.at("/high"), 2 * own, expected.at("/seHigh"));
  }

  private static void assertClose(
      String what, JsonNode actual, JsonNode expected, double own, JsonNode se) {
    assertThat(actual.asDouble())
        .as(what)
        .isCloseTo(expected.asDouble(), within(4 * Math.hypot(own, se.asDouble()) + POINTS));
  }

  private static double effectiveSize(String name, String posterior) {
    return ReferenceStudies.result(name)
        .at("/quality/sampler/posteriors")
        .get(posterior)
        .at("/effectiveSampleSize")
        .asDouble();
  }

  private static JsonNode functions(String name) {
    return ReferenceStudies.result(name).at("/functions");
  }

  private static JsonNode reference(String name) {
    return ReferenceStudies.json(name + ".posterior.json");
  }
}
