package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeverageTest {
  private static final double[] MEAN = {0.2, 0.2, 0.2, 0.2, 0.2};

  @Test
  void ofAMean_isOneOverTheNumberOfValues() {
    assertThat(new Leverage(List.of(MEAN), 1e-6).of(2, List.of(0, 1, 2, 3, 4)))
        .isCloseTo(0.2, within(1e-9));
  }

  @Test
  void ofAMeanOfWhichAllOthersAreKnown_isOne() {
    assertThat(new Leverage(List.of(MEAN), 1e-6).of(2, List.of(2))).isCloseTo(1, within(1e-9));
  }

  /** Beside the mean it is the square of what sets the weight apart, over the sum of all such squares. */
  @Test
  void ofAMeanAndAWeightedMean_isTheDiagonalOfTheHatMatrix() {
    double[] weighted = {0.5, 0.2, 0.1, 0.1, 0.1};
    assertThat(new Leverage(List.of(MEAN, weighted), 1e-6).of(0, List.of(0, 1, 2, 3, 4)))
        .isCloseTo(0.2 + 0.09 / 0.12, within(1e-9));
  }

  /** A figure that differs from another by less than its noise tells nothing that the other does not. */
  @Test
  void ofNearlyTheSameFigureTwice_isThatOfOne() {
    double[] nearly = {0.2004, 0.2, 0.2, 0.2, 0.1996};
    assertThat(new Leverage(List.of(MEAN, nearly), 0.01).of(0, List.of(0, 1, 2, 3, 4)))
        .isCloseTo(0.2, within(0.002));
  }
}
