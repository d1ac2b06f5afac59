package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SplitStudentTest {
  private final SplitStudent skewed =
      new SplitStudent(
          new double[] {1, -2},
          new double[][] {{}, {0.7}},
          new double[] {0.9, 0.3},
          new double[] {0.3, 0.4});

  @Test
  void theDensityIntegratesToOne() {
    double step = 0.05;
    double sum = 0;
    double tail = 0;
    double[] work = new double[2];
    for (double x = -40; x < 40; x += step) {
      for (double y = -40; y < 40; y += step) {
        double density = skewed.density(new double[] {x, y}, work) * step * step;
        sum += density;
        tail += x < -10 ? density : 0;
      }
    }
    assertThat(sum).isCloseTo(1, within(2e-3));
    assertThat(tail).isPositive();
  }

  @Test
  void quantiles_haveTheDensitySShares() {
    // P(η_0 < 0) is the left scale's share of both
    assertThat(skewed.quantile(new double[] {0.75, 0.5})[0]).isCloseTo(1, within(1e-7));
    // Student's t with 4 degrees of freedom: P(t < −2.1318) = 0.05
    assertThat(skewed.quantile(new double[] {0.075, 0.5})[0])
        .isCloseTo(1 - 0.9 * 2.131847, within(1e-5));
  }

  @Test
  void aComponentFittedToWeightedPoints_hasTheirShape() {
    RandomStream random = new RandomStreams(3).stream("points", 0);
    double[][] points = new double[4_000][];
    double[] weights = new double[points.length];
    for (int s = 0; s < points.length; s++) {
      double first = random.nextGaussian();
      double skew = random.nextGaussian();
      points[s] = new double[] {first, 3 + 0.5 * first + (skew < 0 ? 0.8 * skew : 0.2 * skew)};
      weights[s] = 1.0 / points.length;
    }
    SplitStudent fitted = new SplitStudentFit(points, weights).fit();
    double[] uniform = {0.5, 0.5};
    double[] median = fitted.quantile(uniform);
    assertThat(median[0]).isCloseTo(0, within(0.1));
    double[] low = fitted.quantile(new double[] {0.5, 0.05});
    double[] high = fitted.quantile(new double[] {0.5, 0.95});
    assertThat(median[1] - low[1]).isGreaterThan(1.8 * (high[1] - median[1]));
    double[] moved = fitted.quantile(new double[] {0.8, 0.5});
    assertThat((moved[1] - median[1]) / (moved[0] - median[0])).isCloseTo(0.5, within(0.1));
    assertThat(Arrays.stream(median).allMatch(Double::isFinite)).isTrue();
  }
}
