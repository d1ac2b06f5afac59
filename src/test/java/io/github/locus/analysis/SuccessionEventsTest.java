package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The listed events are those that shift and counts sum up, and name nobody. */
class SuccessionEventsTest {
  private static final JsonNode RESULT = ReferenceStudies.result("three-waves");

  @Test
  void changedAndStable_countTheEvents() {
    for (Map.Entry<String, JsonNode> s : functions()) {
      int changed = 0;
      for (JsonNode e : s.getValue().at("/events")) {
        assertThat(e.at("/changed").asBoolean())
            .isEqualTo(!e.at("/before").asString().equals(e.at("/after").asString()));
        changed += e.at("/changed").asBoolean() ? 1 : 0;
      }
      assertThat(changed).isEqualTo(s.getValue().at("/changed").asInt()).isPositive();
      assertThat(s.getValue().at("/events").size() - changed)
          .isEqualTo(s.getValue().at("/stable").asInt());
    }
  }

  @Test
  void shift_isTheMeanOfTheChangedLessThatOfTheStable() {
    List<Double> changed = new ArrayList<>();
    List<Double> stable = new ArrayList<>();
    for (Map.Entry<String, JsonNode> s : functions()) {
      for (JsonNode e : s.getValue().at("/events")) {
        (e.at("/changed").asBoolean() ? changed : stable).add(e.at("/delta").asDouble());
      }
    }
    assertThat(mean(changed) - mean(stable))
        .isCloseTo(RESULT.at("/succession/all/shift/estimate").asDouble(), within(1e-12));
  }

  @Test
  void leadersAndUnits_areCodes() {
    for (Map.Entry<String, JsonNode> s : functions()) {
      for (JsonNode e : s.getValue().at("/events")) {
        assertThat(e.at("/unit").asString()).matches("unit-\\d+");
        assertThat(e.at("/before").asString()).matches(s.getKey() + "-\\d+");
        assertThat(e.at("/after").asString()).matches(s.getKey() + "-\\d+");
      }
    }
  }

  /** Else the order of the rows would tell whose code is whose. */
  @Test
  void whateverIsListedByCode_isInTheOrderOfTheCodes() {
    for (Map.Entry<String, JsonNode> f : RESULT.at("/functions").properties()) {
      String name = f.getKey();
      for (JsonNode list :
          List.of(
              f.getValue().at("/leaderTable"),
              RESULT.at("/models/readiness/leaderEffects").path(name),
              RESULT.at("/quality/agreement").path(name).path("leaders"))) {
        assertThat(list.valueStream().map(leader -> leader.at("/code").asString()))
            .isNotEmpty()
            .isSortedAccordingTo(Codes.ORDER);
      }
      assertThat(
              RESULT
                  .at("/succession")
                  .path(name)
                  .path("events")
                  .valueStream()
                  .map(e -> e.at("/to").asString() + " " + e.at("/unit").asString()))
          .isNotEmpty()
          .isSortedAccordingTo(Codes.ORDER);
    }
  }

  @Test
  void everyFunction_saysByWhatLeaderAndPlaceAreToldApart() {
    for (Map.Entry<String, JsonNode> f : RESULT.at("/functions").properties()) {
      JsonNode place = f.getValue().at("/place");
      TreeSet<String> units = new TreeSet<>();
      for (JsonNode e : RESULT.at("/succession").get(f.getKey()).at("/events")) {
        if (e.at("/changed").asBoolean()) {
          units.add(e.at("/unit").asString());
        }
      }
      assertThat(place.at("/unitsOfSeveralLeaders").asInt()).isGreaterThanOrEqualTo(units.size());
      assertThat(place.at("/share/low").asDouble()).isBetween(0.0, 1.0);
      assertThat(place.at("/share/mean").asDouble())
          .isBetween(place.at("/share/low").asDouble(), place.at("/share/high").asDouble());
      assertThat(RESULT.at("/findings"))
          .anySatisfy(
              finding -> {
                assertThat(finding.at("/code").asString()).isEqualTo("place-identified");
                assertThat(finding.at("/function").asString()).isEqualTo(f.getKey());
              });
    }
  }

  private static List<Map.Entry<String, JsonNode>> functions() {
    return RESULT.at("/succession").properties().stream()
        .filter(s -> !s.getKey().equals("all"))
        .toList();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElseThrow();
  }
}
