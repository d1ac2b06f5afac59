package io.github.locus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirichletWeightsTest {
  private static double[] equal(int criteria) {
    double[] weights = new double[criteria];
    Arrays.fill(weights, 1.0 / criteria);
    return weights;
  }

  @ParameterizedTest
  @CsvSource({"2, 5.25", "3, 11.5", "5, 24", "9, 49"})
  void concentration_growsWithTheNumberOfCriteria(int criteria, double expected) {
    assertThat(DirichletWeights.around(equal(criteria)).concentration())
        .isCloseTo(expected, within(1e-12));
  }

  /** An equal weight 1/D has variance (1/D)(1 − 1/D)/(κ + 1) = (0.4/D)². */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 9, 20})
  void equalWeight_isTrustedToFortyPerCent_whateverTheNumber(int criteria) {
    double concentration = DirichletWeights.around(equal(criteria)).concentration();
    double mean = 1.0 / criteria;
    double variance = mean * (1 - mean) / (concentration + 1);
    assertThat(Math.sqrt(variance) / mean).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void draw_asksForShapesInProportion_andNormalises() {
    DirichletWeights weights = DirichletWeights.around(new double[] {0.5, 0.3, 0.2});
    double[] draw = weights.draw(shape -> shape);
    assertThat(draw).containsExactly(new double[] {0.5, 0.3, 0.2}, within(1e-12));
  }

  /** Shapes are whole here, so that sums of exponentials are exact gamma variates. */
  @Test
  void draws_haveTheMeanAndVarianceOfTheDirichlet() {
    double[] declared = {6.0 / 24, 6.0 / 24, 4.0 / 24, 4.0 / 24, 4.0 / 24};
    DirichletWeights weights = DirichletWeights.around(declared);
    Random random = new Random(20010711);
    int n = 20_000;
    double sum = 0;
    double squares = 0;
    for (int s = 0; s < n; s++) {
      double share = weights.draw(shape -> erlang(shape, random))[0];
      sum += share;
      squares += share * share;
    }
    double mean = sum / n;
    double variance = squares / n - mean * mean;
    double expected = 0.25 * 0.75 / 25;
    assertThat(mean).isCloseTo(0.25, within(5 * Math.sqrt(expected / n)));
    assertThat(variance).isCloseTo(expected, within(0.05 * expected));
  }

  private static double erlang(double shape, Random random) {
    assertThat(shape).isCloseTo(Math.rint(shape), within(1e-9));
    double sum = 0;
    for (int k = 0; k < Math.rint(shape); k++) {
      sum -= Math.log(1 - random.nextDouble());
    }
    return sum;
  }

  @Test
  void oneCriterion_hasWeightOne_withoutADraw() {
    double[] draw =
        DirichletWeights.around(new double[] {1})
            .draw(
                shape -> {
                  throw new AssertionError("drawn");
                });
    assertThat(draw).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5, Double.NaN, 2, Double.POSITIVE_INFINITY})
  void declaredWeights_mustBePositiveShares(double weight) {
    assertThatThrownBy(() -> DirichletWeights.around(new double[] {weight, 0.5}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
