package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FisherFTest {
  @ParameterizedTest
  @CsvSource({
    "0.975, 1, 1",
    "0.025, 1, 3",
    "0.975, 9, 36",
    "0.025, 264, 4752",
    "0.975, 5399, 53990",
    "0.5, 1000000, 2000000"
  })
  void quantiles_are_reciprocal_when_the_degrees_of_freedom_change_places(
      double p, double numerator, double denominator) {
    double one = FisherF.quantile(p, numerator, denominator);
    double other = FisherF.quantile(1 - p, denominator, numerator);
    assertThat(one * other).isCloseTo(1, within(1e-11));
  }

  @ParameterizedTest
  @CsvSource({"0.6, 1.5", "0.95, 19", "0.025, 0.02564102564102564"})
  void quantile_with_2_and_2_degrees_of_freedom_is_the_odds(double p, double odds) {
    assertThat(FisherF.quantile(p, 2, 2)).isCloseTo(odds, within(1e-12 * odds));
  }

  @Test
  void probabilityOutside0And1_isRefused() {
    assertThatThrownBy(() -> FisherF.quantile(1, 2, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FisherF.quantile(Double.NaN, 2, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
