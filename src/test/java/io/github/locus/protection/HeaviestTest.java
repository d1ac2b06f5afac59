package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaviestTest {
  private static final double[] WEIGHTS = {4.5, 1.4, 1.2, 2.9};

  /** Of four answers 1, 2, 2, 1 of five points the first counts as much as the others: 6.5 has no room for a 2 of it. */
  @Test
  void meanNearAnEnd_tellsTheAnswerOfWhoCountsMost() {
    double[] answers = {0, 25, 25, 0};

    assertThat(Heaviest.toldByMean(answers, WEIGHTS, 25)).isTrue();
    assertThat(Heaviest.toldByMean(new double[] {100, 75, 75, 100}, WEIGHTS, 25)).isTrue();
    assertThat(Heaviest.toldByMean(answers, new double[] {1, 1, 1, 1}, 25)).isFalse();
    assertThat(Heaviest.toldByMean(answers, WEIGHTS, 12.5)).isFalse();
  }

  /** Whoever is 30% of all is not among those 10%: told to 5 points either way, but not where two choices are as large. */
  @Test
  void sharesOfLessThanWhoCountsMost_tellTheChoice() {
    assertThat(Heaviest.toldByShares(List.of(0.8, 0.1, 0.1), 0.3, 0.05)).isTrue();
    assertThat(Heaviest.toldByShares(List.of(0.6, 0.3, 0.1), 0.3, 0.05)).isFalse();
    assertThat(Heaviest.toldByShares(List.of(0.8, 0.1, 0.1), 0.04, 0.05))
        .as("who counts less than what rounding hides")
        .isFalse();
  }
}
