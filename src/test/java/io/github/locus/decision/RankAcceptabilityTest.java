package io.github.locus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankAcceptabilityTest {
  @Test
  void ranks_areSharesOfTheDraws() {
    ValueDraws draws =
        ValueDraws.of(new double[][] {{3, 2, 1}, {3, 1, 2}, {1, 2, 3}, {3, 2, 1}}, 1);
    RankAcceptability ranks = RankAcceptability.of(draws);
    assertThat(ranks.ranks(0)).containsExactly(0.75, 0.0, 0.25);
    assertThat(ranks.ranks(1)).containsExactly(0.0, 0.75, 0.25);
    assertThat(ranks.ranks(2)).containsExactly(0.25, 0.25, 0.5);
  }

  @Test
  void equalValues_shareTheirRanks() {
    RankAcceptability ranks =
        RankAcceptability.of(ValueDraws.of(new double[][] {{5, 5, 1}, {5, 5, 1}}, 1));
    assertThat(ranks.ranks(0)).containsExactly(0.5, 0.5, 0.0);
    assertThat(ranks.ranks(1)).containsExactly(0.5, 0.5, 0.0);
    assertThat(ranks.ranks(2)).containsExactly(0.0, 0.0, 1.0);
  }

  /** Two blocks with means 1 and 0.5: standard deviation √0.125, by √2 blocks, is 0.25. */
  @Test
  void standardError_isThatOfTheBlockMeans() {
    ValueDraws draws = ValueDraws.of(new double[][] {{2, 1}, {2, 1}, {2, 1}, {1, 2}}, 2);
    assertThat(RankAcceptability.of(draws).bestStandardError(0)).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void standardError_isNeverZero_thoughOneAlwaysWins() {
    ValueDraws draws = ValueDraws.of(new double[][] {{2, 1}, {2, 1}, {3, 1}, {2, 1}}, 2);
    double smoothed = 5.0 / 6;
    assertThat(RankAcceptability.of(draws).bestStandardError(0))
        .isCloseTo(Math.sqrt(smoothed * (1 - smoothed) / 7), within(1e-15));
  }

  @Test
  void oneAlternative_isAlwaysFirst() {
    RankAcceptability ranks = RankAcceptability.of(ValueDraws.of(new double[][] {{1}, {2}}, 1));
    assertThat(ranks.ranks(0)).containsExactly(1.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void draws_refuseWhatIsNotFinite(double value) {
    assertThatThrownBy(() -> ValueDraws.of(new double[][] {{1, value}, {1, 2}}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(value));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 2, 3, 4})
  void draws_refuseBlocksThatDoNotFit(int length) {
    assertThatThrownBy(() -> ValueDraws.of(new double[][] {{1}, {2}, {3}}, length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void draws_refuseRowsOfDifferentLength() {
    assertThatThrownBy(() -> ValueDraws.of(new double[][] {{1, 2}, {1}}, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
