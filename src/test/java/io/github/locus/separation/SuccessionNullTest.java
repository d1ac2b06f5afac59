package io.github.locus.separation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of leader that does nothing is said to do something no more often than intervals and p promise. */
class SuccessionNullTest {
  private static final int SURVEYS = SeededCases.count(20, 2_000);

  @ParameterizedTest
  @CsvSource({
    "6, 0, AT_RANDOM", "6, 8, AT_RANDOM", "6, 13, AT_RANDOM", "6, 0, WHERE_LOW",
    "12, 0, AT_RANDOM", "12, 8, AT_RANDOM", "12, 13, AT_RANDOM", "12, 0, WHERE_LOW"
  })
  void shift_isFoundNoMoreOftenThanItsIntervalAndPPromise(
      int units, double tau, SuccessionNull.Replaced rule) {
    SuccessionNull found = SuccessionNull.of(units, tau, rule, SURVEYS);

    double slack = 3 * Math.sqrt(0.1 * 0.9 / found.estimated());
    boolean few = SURVEYS < 2_000;
    assertThat(found.excludedShare())
        .as(found.toString())
        .isBetween(few ? 0 : 0.07, few ? 0.13 + slack : 0.13);
    assertThat(found.significantShare())
        .as(found.toString())
        .isBetween(few ? 0 : 0.03, few ? 0.07 + slack : 0.07);
  }
}
