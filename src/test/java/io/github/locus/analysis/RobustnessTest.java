package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The verdict under other rules and on less of the survey, on the reference survey of one wave. */
class RobustnessTest {
  private static final JsonNode RESULT = ReferenceStudies.result("one-wave");
  private static final JsonNode ROBUST = RESULT.at("/robustness");
  private static final List<String> FUNCTIONS =
      List.copyOf(RESULT.at("/functions").propertyNames());

  private static JsonNode at(String curve, String name, double value) {
    return ROBUST
        .path(curve)
        .valueStream()
        .filter(p -> Math.abs(p.path(name).asDouble() - value) < 1e-9)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void curves_reachFromEndToEnd() {
    assertThat(ROBUST.path("thresholds").valueStream().map(p -> p.path("threshold").asInt()))
        .hasSize(26)
        .startsWith(50)
        .endsWith(75);
    assertThat(ROBUST.path("assurances").valueStream().map(p -> p.path("assurance").asDouble()))
        .hasSize(10)
        .startsWith(0.5)
        .endsWith(0.95);
  }

  @Test
  void pointsAtWhatWasAskedFor_areTheResultItself() {
    JsonNode threshold = at("thresholds", "threshold", RESULT.at("/options/threshold").asDouble());
    JsonNode assurance = at("assurances", "assurance", RESULT.at("/options/assurance").asDouble());
    for (JsonNode verdict : List.of(threshold.path("verdict"), assurance.path("verdict"))) {
      assertThat(verdict.path("kind")).isEqualTo(RESULT.at("/verdict/kind"));
      assertThat(verdict.path("functions")).isEqualTo(RESULT.at("/verdict/functions"));
      assertThat(verdict.path("confidence")).isEqualTo(RESULT.at("/verdict/confidence"));
    }
    for (String f : FUNCTIONS) {
      assertThat(threshold.at("/pToday").get(f))
          .isEqualTo(RESULT.at("/functions").get(f).path("pToday"));
      assertThat(threshold.at("/status").get(f))
          .isEqualTo(RESULT.at("/functions").get(f).path("status"));
      assertThat(assurance.at("/pBest").get(f).asDouble())
          .isCloseTo(RESULT.at("/decision/repeatable/pBest").get(f).asDouble(), within(1e-3));
    }
  }

  @Test
  void moreAssurance_takesMoreOff_whereLeadersDiffer() {
    for (String f : FUNCTIONS) {
      assertThat(at("assurances", "assurance", 0.5).at("/repeatable").get(f).asDouble())
          .isGreaterThan(at("assurances", "assurance", 0.95).at("/repeatable").get(f).asDouble());
    }
  }

  @Test
  void priorsOwnScale_leavesAllDraws_andItsFiguresAreThoseOfTheFunctions() {
    JsonNode own = at("priors", "scale", 10);
    assertThat(own.path("effectiveSize").asDouble())
        .isCloseTo(RESULT.at("/quality/sampler/draws").asDouble(), within(1e-6));
    for (String f : FUNCTIONS) {
      JsonNode function = RESULT.at("/functions").get(f);
      assertThat(own.at("/tau").get(f).asDouble())
          .isCloseTo(function.at("/tau/mean").asDouble(), within(1e-9));
      assertThat(own.at("/repeatable").get(f).asDouble())
          .isCloseTo(function.at("/repeatable/mean").asDouble(), within(1e-9));
    }
  }

  @Test
  void narrowPrior_drawsSpreadsIn_andAWideOneLetsThemOut() {
    for (String f : FUNCTIONS) {
      double own = at("priors", "scale", 10).at("/tau").get(f).asDouble();
      assertThat(at("priors", "scale", 3).at("/tau").get(f).asDouble()).isLessThan(own);
      assertThat(at("priors", "scale", 30).at("/tau").get(f).asDouble()).isGreaterThan(own);
    }
  }
}
