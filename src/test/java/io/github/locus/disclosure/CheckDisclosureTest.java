package io.github.locus.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.result.CheckSurvey;
import io.github.locus.result.CheckSurvey.OfFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckDisclosureTest {
  @Test
  void largeUnits_areShown() {
    CheckSurvey shown = hide(Map.of("IT", function(60, units(20, 40))));

    assertThat(of(shown, "IT").units()).containsOnly(Map.entry("u0", 20), Map.entry("u1", 40));
    assertThat(of(shown, "IT").unitsNotShown()).isZero();
  }

  @Test
  void smallUnit_isNotNamed_norTheOneThatWouldGiveItBack() {
    CheckSurvey shown = hide(Map.of("IT", function(33, units(3, 10, 20))));

    assertThat(of(shown, "IT").units()).containsOnly(Map.entry("u2", 20));
    assertThat(of(shown, "IT").unitsNotShown()).isEqualTo(2);
  }

  @Test
  void smallFunction_isClosed_withTheSmallestOther() {
    Map<String, OfFunction> functions = new LinkedHashMap<>();
    functions.put("IT", function(2, units(2)));
    functions.put("HR", function(30, units(30)));
    functions.put("BU", function(40, units(40)));

    CheckSurvey shown = hide(functions);

    assertThat(of(shown, "IT"))
        .isEqualTo(
            new OfFunction(Optional.empty(), Optional.empty(), Optional.empty(), 1, Map.of(), 1));
    assertThat(of(shown, "HR").ratings()).isEmpty();
    assertThat(of(shown, "BU").ratings()).contains(40);
  }

  @Test
  void minimumThatProtectsNobody_isRefused() {
    assertThatThrownBy(() -> new CheckDisclosure(2)).isInstanceOf(IllegalArgumentException.class);
  }

  private static OfFunction of(CheckSurvey survey, String function) {
    return Optional.ofNullable(survey.functions().get(function)).orElseThrow();
  }

  private static CheckSurvey hide(Map<String, OfFunction> functions) {
    return new CheckDisclosure(5)
        .hide(new CheckSurvey("pulse-6", 1, Optional.of(90), 90, 90, 0.1, functions));
  }

  private static OfFunction function(int respondents, Map<String, Integer> units) {
    return new OfFunction(
        Optional.of(respondents), Optional.of(respondents), Optional.of(0.1), 1, units, 0);
  }

  private static Map<String, Integer> units(int... sizes) {
    Map<String, Integer> units = new LinkedHashMap<>();
    for (int u = 0; u < sizes.length; u++) {
      units.put("u" + u, sizes[u]);
    }
    return units;
  }
}
