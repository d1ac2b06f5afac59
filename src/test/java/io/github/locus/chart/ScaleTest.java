package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"-15, 17, 3", "-14.7, 16.5, 3", "-0.2, 0.1, 3", "3, 9, 4", "-80, 79, 3", "-1, 19, 3"})
  void scaleAroundValues_hasTwoTicksAtLeast(double low, double high, int ticks) {
    Scale scale = Scale.around("", low, high, ticks);

    double first = Math.ceil(scale.from() / scale.step()) * scale.step();
    assertThat(first + scale.step()).isLessThanOrEqualTo(scale.to());
  }
}
