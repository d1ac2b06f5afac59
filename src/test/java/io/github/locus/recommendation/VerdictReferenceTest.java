package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.FunctionResult;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The figures of an independent sampler must lead to the statuses and the verdict that it came to. */
class VerdictReferenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves", "three-waves-shocks"})
  void statuses_areThoseOfTheReference(String name) throws IOException {
    JsonNode reference = ReferenceStudy.read(name);
    for (var entry : ReferenceStudy.evidence(reference).functions().entrySet()) {
      FunctionResult function = entry.getValue();
      JsonNode expected = reference.get("functions").get(entry.getKey());
      assertThat(StatusRule.of(function).code()).isEqualTo(expected.get("status").asString());
      assertThat(ContestedRule.contested(function)).contains(expected.get("contested").asBoolean());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves", "three-waves-shocks"})
  void verdict_isThatOfTheReference(String name) throws IOException {
    JsonNode reference = ReferenceStudy.read(name);
    JsonNode expected = reference.get("verdict");
    VerdictDecision decision = VerdictRule.decide(ReferenceStudy.evidence(reference));
    assertThat(decision.kind().code()).isEqualTo(expected.get("kind").asString());
    assertThat(decision.functions()).containsExactly(expected.get("functions").get(0).asString());
    assertThat(decision.confidence()).contains(expected.get("confidence").asDouble());
    assertThat(decision.expectedLoss()).contains(expected.get("expectedLoss").asDouble());
    assertThat(decision.firstRepeatable()).contains(expected.get("firstRepeatable").asString());
    assertThat(decision.firstToday()).contains(expected.get("firstToday").asString());
    assertThat(expected.get("gaps")).isEmpty();
    assertThat(Recommender.advise(ReferenceStudy.evidence(reference)).gaps()).isEmpty();
  }
}
