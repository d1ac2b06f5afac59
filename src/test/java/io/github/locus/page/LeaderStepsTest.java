package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Component;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Under the table of leaders it stands how coarse levels under codes are, where there are codes. */
class LeaderStepsTest {
  @Test
  void functionsWhoseLeadersAreAllNamed_haveNoSteps() {
    assertThat(leaders(Map.of("IT", 0.0, "HR", 0.0, "L&D", 0.0, "BU", 0.0)))
        .doesNotContain("0.0 points", "are in steps");
  }

  @Test
  void functionWithCodes_isToldBesideThoseWithout() {
    assertThat(leaders(Map.of("IT", 2.5, "HR", 0.0, "L&D", 0.0, "BU", 0.0)))
        .contains("IT 2.5 points")
        .doesNotContain("0.0 points");
  }

  private static String leaders(Map<String, Double> steps) {
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;
    Component<FunctionResult, Shown<Double>> step = FunctionResult::leaderStep;
    Result result = ResultFixtures.published();
    Map<String, FunctionResult> changed = new LinkedHashMap<>(result.functions());
    steps.forEach(
        (name, points) ->
            changed.computeIfPresent(
                name, (same, one) -> step.replaced(one, Shown.of(points, 40, 5))));
    ResultWords told = ResultWords.of(functions.replaced(result, changed));
    return LeadersSection.of(told, new Pictures(List.of())).toString();
  }
}
