package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ComponentTest {
  private static final Component<Estimate, Double> LOW = Estimate::low;

  @Test
  void name_isThatOfTheComponent() {
    assertThat(LOW.name()).isEqualTo("low");
  }

  @Test
  void replaced_isAlikeInEverythingElse() {
    assertThat(LOW.replaced(new Estimate(2, 1, 3), 0.5)).isEqualTo(new Estimate(2, 0.5, 3));
  }

  @Test
  void whatIsNoComponent_isRefused() {
    Component<Estimate, Double> width = e -> e.high() - e.low();
    assertThat(width.of(new Estimate(2, 1, 3))).isEqualTo(2);
    assertThatThrownBy(() -> width.replaced(new Estimate(2, 1, 3), 1.0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void path_leadsThroughComponentsAndEntries() {
    assertThat(
            ResultPath.start()
                .to(Result::functions, "IT")
                .shown(FunctionResult::today)
                .to(Estimate::mean)
                .pointer())
        .isEqualTo("/functions/IT/today/mean");
    assertThat(
            ResultPath.start()
                .shown(Result::decision)
                .within(DecisionResult::sensitivity, "people")
                .shown(SensitivityResult::criticalWeight)
                .pointer())
        .isEqualTo("/decision/sensitivity/people/criticalWeight");
    assertThat(
            ResultPath.start()
                .to(Result::instrument)
                .to(InstrumentSummary::dimensions, 3)
                .to(DimensionSummary::weight)
                .pointer())
        .isEqualTo("/instrument/dimensions/3/weight");
  }

  @Test
  void path_escapesWhatAJsonPointerMust() {
    assertThat(ResultPath.start().to(Result::functions, "R/D~x").pointer())
        .isEqualTo("/functions/R~1D~0x");
  }
}
