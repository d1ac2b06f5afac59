package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the result tells of the posterior of its model, on the reference survey of one wave. */
class ModelPosteriorTest {
  private static final JsonNode RESULT = ReferenceStudies.result("one-wave");
  private static final List<String> FUNCTIONS =
      List.copyOf(RESULT.at("/functions").propertyNames());

  private static JsonNode of(String part, String function) {
    return RESULT.at("/posterior/" + part).get(function);
  }

  @Test
  void sharesOfTheVariance_areSharesOfOneWhole() {
    for (String f : FUNCTIONS) {
      double sum = of("share", f).valueStream().mapToDouble(s -> s.path("mean").asDouble(0)).sum();
      assertThat(sum).as(f).isCloseTo(1, within(1e-9));
      assertThat(of("share", f).path("residual").path("low").asDouble()).isGreaterThan(0);
    }
  }

  @Test
  void leadersVariance_hasTheIntervalOfTheirSpread() {
    for (String f : FUNCTIONS) {
      JsonNode tau = RESULT.at("/functions").get(f).path("tau");
      JsonNode variance = of("variance", f).path("leader");
      assertThat(Math.sqrt(variance.path("low").asDouble()))
          .isCloseTo(tau.path("low").asDouble(), within(0.05));
      assertThat(Math.sqrt(variance.path("high").asDouble()))
          .isCloseTo(tau.path("high").asDouble(), within(0.05));
    }
  }

  /** Of new leaders one in twenty lies below, which is lower than what one in five lies below. */
  @Test
  void oneNewLeader_isLessSureThanTheLevelThatFourOfFiveReach() {
    for (String f : FUNCTIONS) {
      JsonNode level = of("newLeader", f);
      assertThat(level.path("low").asDouble())
          .isLessThan(RESULT.at("/functions").get(f).path("repeatable").path("mean").asDouble());
      assertThat(level.path("high").asDouble()).isGreaterThan(level.path("mean").asDouble());
    }
  }

  @Test
  void ratingsOfTheModelsOwnMaking_passItsChecks() {
    for (String check : List.of("spreads", "residuals")) {
      assertThat(RESULT.at("/posterior/" + check + "/p").asDouble())
          .as(check)
          .isBetween(0.02, 0.98);
    }
    assertThat(RESULT.at("/posterior/leadersAlike/low").asDouble()).isLessThan(0);
    assertThat(RESULT.at("/posterior/leadersAlike/high").asDouble()).isGreaterThan(0);
  }

  @Test
  void margin_isTheDifferenceOfTheFirstTwo_onEveryLens() {
    for (String lens : List.of("today", "repeatable", "showcase")) {
      JsonNode margin = RESULT.at("/decision/" + lens + "/margin");
      assertThat(margin.path("first").asString())
          .isEqualTo(RESULT.at("/verdict/order/0").asString());
      assertThat(margin.at("/difference/low").asDouble())
          .isLessThan(margin.at("/difference/high").asDouble());
      assertThat(RESULT.at("/decision/" + lens + "/expectedLoss").size())
          .isEqualTo(FUNCTIONS.size());
    }
  }
}
