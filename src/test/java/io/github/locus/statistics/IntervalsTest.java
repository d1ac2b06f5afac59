package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalsTest {
  /** R 4.2.2: prop.test(8, 10, correct = FALSE)$conf.int. */
  @Test
  void wilson_interval_of_8_in_10_is_that_of_r() {
    WilsonInterval interval = WilsonInterval.of(8, 10, 0.95);
    assertThat(interval.low()).isCloseTo(0.4901625, within(1e-6));
    assertThat(interval.high()).isCloseTo(0.9433178, within(1e-6));
  }

  @Test
  void wilson_interval_ends_at_0_and_1() {
    assertThat(WilsonInterval.of(0, 10, 0.95).low()).isZero();
    assertThat(WilsonInterval.of(10, 10, 0.95).high()).isEqualTo(1);
  }

  /** quantile(c(1, 2, 4, 8), c(0, .1, .5, 1)) in R. */
  @Test
  void quantiles_are_of_type_7() {
    Quantiles q = Quantiles.of(new double[] {8, 1, 4, 2});
    assertThat(q.at(0)).isEqualTo(1);
    assertThat(q.at(0.1)).isCloseTo(1.3, within(1e-15));
    assertThat(q.median()).isEqualTo(3);
    assertThat(q.at(1)).isEqualTo(8);
  }
}
