package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParetoSmoothingTest {
  private final RandomStream random = new RandomStreams(20240717).stream("weights", 0);

  /** Weights of a Pareto distribution with shape k; the estimate is drawn towards 0.5 by ten observations. */
  @ParameterizedTest
  @CsvSource({"0.1", "0.4", "0.9"})
  void the_shape_of_the_tail_is_found(double k) {
    double[] logWeights = new double[20_000];
    Arrays.setAll(logWeights, i -> -k * Math.log(random.nextDouble()));
    assertThat(ParetoSmoothing.of(logWeights).shape()).isCloseTo(k, within(0.15));
  }

  @Test
  void equalWeights_stayEqualAndAreWorthAllPoints() {
    ParetoSmoothing smoothed = ParetoSmoothing.of(new double[500]);
    assertThat(smoothed.weights()).containsOnly(1 / 500.0);
    assertThat(smoothed.effectiveSize()).isCloseTo(500, within(1e-9));
    assertThat(smoothed.shape()).isLessThan(ParetoSmoothing.LARGEST_SHAPE);
  }

  @Test
  void weights_keepTheirOrderAndSumToOneAndZerosStayZeros() {
    double[] logWeights = new double[2_000];
    Arrays.setAll(
        logWeights, i -> i % 10 == 0 ? Double.NEGATIVE_INFINITY : 2 * random.nextGaussian() - 700);
    double[] weights = ParetoSmoothing.of(logWeights).weights();
    assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
    Integer[] order = new Integer[weights.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(logWeights[a], logWeights[b]));
    for (int i = 1; i < order.length; i++) {
      assertThat(weights[order[i]]).isGreaterThanOrEqualTo(weights[order[i - 1]] * (1 - 1e-12));
    }
    assertThat(weights[0]).isZero();
  }

  @Test
  void onePointThatCarriesAllWeight_isNotTrusted() {
    double[] logWeights = new double[1_000];
    Arrays.setAll(logWeights, i -> -900 - random.nextDouble());
    logWeights[7] = 0;
    assertThat(ParetoSmoothing.of(logWeights).shape()).isGreaterThan(ParetoSmoothing.LARGEST_SHAPE);
  }
}
