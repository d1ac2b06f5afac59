package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {
  /** R 4.2.2: prop.test(8, 10, correct = FALSE)$conf.int. */
  @Test
  void wilsonIntervalOf8In10_isThatOfR() {
    WilsonInterval interval = WilsonInterval.of(8, 10, 0.95);
    assertThat(interval.low()).isCloseTo(0.4901625, within(1e-6));
    assertThat(interval.high()).isCloseTo(0.9433178, within(1e-6));
  }

  @Test
  void wilsonInterval_endsAt0And1() {
    assertThat(WilsonInterval.of(0, 10, 0.95).low()).isZero();
    assertThat(WilsonInterval.of(10, 10, 0.95).high()).isEqualTo(1);
  }

  /**
   * Newcombe (1998), method 10, written out in R 4.2.2 on the score intervals of prop.test(x, n,
   * correct = FALSE): tables of both, first alone, second alone, neither. The first two tables are
   * Altman et al. (2000, table 6.2) and Bentur et al. (2009).
   */
  @ParameterizedTest
  @CsvSource({
    "14, 5, 0, 22, 0.90, 0.12195121951, 0.02875908228, 0.21088322028",
    "14, 5, 0, 22, 0.95, 0.12195121951, 0.01148324138, 0.22649268435",
    "1, 1, 7, 12, 0.95, -0.28571428571, -0.50692022669, -0.02555912416",
    "4, 9, 3, 16, 0.90, 0.1875, 0.006728904481, 0.352600881161",
    "0, 30, 12, 60, 0.90, 0.17647058824, 0.07366259515, 0.27459773393",
    "0, 0, 0, 10, 0.90, 0, -0.2129419701, 0.2129419701"
  })
  void newcombe_interval_of_paired_shares_is_that_of_r(
      double both,
      double first,
      double second,
      double neither,
      double confidence,
      double difference,
      double low,
      double high) {
    NewcombePairedInterval interval =
        NewcombePairedInterval.of(both, first, second, neither, confidence);
    assertThat(interval.difference()).isCloseTo(difference, within(1e-10));
    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  @Test
  void newcombeInterval_turnsWithTheOrderOfTheQuestions() {
    NewcombePairedInterval one = NewcombePairedInterval.of(3, 8, 2, 19, 0.9);
    NewcombePairedInterval other = NewcombePairedInterval.of(3, 2, 8, 19, 0.9);
    assertThat(one.low()).isCloseTo(-other.high(), within(1e-15));
    assertThat(one.high()).isCloseTo(-other.low(), within(1e-15));
  }

  /** quantile(c(1, 2, 4, 8), c(0, .1, .5, 1)) in R. */
  @Test
  void quantiles_areOfType7() {
    Quantiles q = Quantiles.of(new double[] {8, 1, 4, 2});
    assertThat(q.at(0)).isEqualTo(1);
    assertThat(q.at(0.1)).isCloseTo(1.3, within(1e-15));
    assertThat(q.median()).isEqualTo(3);
    assertThat(q.at(1)).isEqualTo(8);
  }
}
