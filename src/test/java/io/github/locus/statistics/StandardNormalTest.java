package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNormalTest {
  /** Between tabled points and on them, in the centre and far out. */
  @Test
  void cumulative_agreesWithAnIndependentImplementation() {
    NormalDistribution other = NormalDistribution.of(0, 1);
    for (int i = -40_000; i <= 40_000; i++) {
      double x = i / 1024.0 / 4 + (i % 3) * 1e-5;
      double expected = other.cumulativeProbability(x);
      assertThat(StandardNormal.cumulative(x)).isCloseTo(expected, within(4e-16));
    }
  }

  @Test
  void cumulative_isCertainFarOut() {
    assertThat(StandardNormal.cumulative(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(StandardNormal.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(StandardNormal.cumulative(Double.NaN)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        1e-300, 1e-100, 1e-20, 1e-11, 1e-5, 0.01, 0.074, 0.076, 0.2, 0.5, 0.8, 0.926, 0.99, 0.999999
      })
  void quantile_agrees_with_an_independent_implementation(double p) {
    double expected = NormalDistribution.of(0, 1).inverseCumulativeProbability(p);
    assertThat(StandardNormal.quantile(p))
        .isCloseTo(expected, within(2e-14 * Math.max(1, Math.abs(expected))));
  }

  @Test
  void quantile_isInfiniteAtTheEnds() {
    assertThat(StandardNormal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(StandardNormal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void what_is_no_probability_is_refused(double p) {
    assertThatThrownBy(() -> StandardNormal.quantile(p))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
