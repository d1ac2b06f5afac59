package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.DrawTable;
import io.github.locus.result.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Draws tell the figures that are published, and of no other. */
class DrawsTest {
  private static final double EXACT = 1e-9;

  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves"})
  void everyColumn_hasTheMeanAndTheIntervalOfTheFigureOfItsName(String survey) {
    JsonNode result = ReferenceStudies.result(survey);
    List<DrawTable> tables =
        ReferenceStudies.draws(survey).stream()
            .filter(table -> !table.name().equals("decision"))
            .toList();

    assertThat(tables)
        .extracting(DrawTable::name)
        .contains("readiness", "dimension-01", "dimension-09", "reported-repeatability");
    for (DrawTable table : tables) {
      table
          .columns()
          .forEach(
              (path, draws) -> {
                JsonNode figure = figure(result, path);
                Estimate read =
                    FunctionFigures.estimate(
                        draws.stream().mapToDouble(Double::doubleValue).toArray());
                assertThat(figure.path("mean").isNumber()).as(path).isTrue();
                assertThat(figure.path("mean").asDouble())
                    .as(path)
                    .isEqualTo(read.mean(), within(EXACT));
                assertThat(figure.path("low").asDouble())
                    .as(path)
                    .isEqualTo(read.low(), within(EXACT));
                assertThat(figure.path("high").asDouble())
                    .as(path)
                    .isEqualTo(read.high(), within(EXACT));
              });
    }
  }

  @Test
  void everyEstimateOfAFunction_hasItsColumn() {
    List<String> paths = new ArrayList<>();
    ReferenceStudies.draws("three-waves").forEach(table -> paths.addAll(table.columns().keySet()));

    ReferenceStudies.result("three-waves")
        .get("functions")
        .properties()
        .forEach(
            function ->
                function
                    .getValue()
                    .properties()
                    .forEach(
                        figure -> {
                          if (figure.getValue().path("mean").isNumber()) {
                            assertThat(paths)
                                .contains("functions." + function.getKey() + "." + figure.getKey());
                          }
                        }));
  }

  @Test
  void drawsOfTheDecision_countToPBest() {
    DrawTable table =
        ReferenceStudies.draws("one-wave").stream()
            .filter(t -> t.name().equals("decision"))
            .findFirst()
            .orElseThrow();
    JsonNode pBest = ReferenceStudies.result("one-wave").at("/decision/repeatable/pBest");
    List<String> names = new ArrayList<>(pBest.propertyNames());
    List<List<Double>> values =
        names.stream().map(name -> table.columns().get("decision.repeatable." + name)).toList();
    int[] wins = new int[names.size()];
    for (int s = 0; s < values.get(0).size(); s++) {
      int best = 0;
      for (int f = 1; f < wins.length; f++) {
        best = values.get(f).get(s) > values.get(best).get(s) ? f : best;
      }
      wins[best]++;
    }

    for (int f = 0; f < wins.length; f++) {
      double share = wins[f] / (double) values.get(0).size();
      assertThat(pBest.get(names.get(f)).asDouble()).isEqualTo(share, within(EXACT));
    }
  }

  @Test
  void roundedResult_hasNone() {
    Study rounded = ReferenceStudies.study("one-wave", ReferenceStudies.options());

    assertThatThrownBy(() -> new Analysis("test").runWithDraws(rounded))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Leaders stand in a list, by their code; nothing else does. */
  private static JsonNode figure(JsonNode result, String path) {
    JsonNode at = result;
    for (String step : path.split("\\.")) {
      if (at.isArray()) {
        at =
            at.valueStream()
                .filter(element -> element.path("code").asString().equals(step))
                .findFirst()
                .orElseThrow();
      } else {
        at = at.path(step);
      }
    }
    return at;
  }
}
