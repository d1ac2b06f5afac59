package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
  private static final int N = 200_000;
  private final RandomStreams streams = new RandomStreams(1);

  @Test
  void theSameKey_givesTheSameNumbersAndAnotherKeyOthers() {
    long first = streams.stream("a", 0).nextLong();
    assertThat(streams.stream("a", 0).nextLong()).isEqualTo(first);
    assertThat(streams.stream("a", 1).nextLong()).isNotEqualTo(first);
    assertThat(streams.stream("b", 0).nextLong()).isNotEqualTo(first);
    assertThat(new RandomStreams(2).stream("a", 0).nextLong()).isNotEqualTo(first);
  }

  @Test
  void normalDraws_haveMean0Variance1AndNormalTails() {
    RandomStream random = streams.stream("normal", 0);
    double[] x = DoubleStream.generate(random::nextGaussian).limit(N).toArray();
    assertThat(Arrays.stream(x).average().orElseThrow()).isCloseTo(0, within(0.01));
    assertThat(Arrays.stream(x).map(v -> v * v).average().orElseThrow())
        .isCloseTo(1, within(0.015));
    assertThat(Quantiles.of(x).at(0.975)).isCloseTo(1.96, within(0.03));
  }

  @Test
  void gammaDraws_haveMeanAndVarianceOfTheirShape() {
    for (double shape : new double[] {0.3, 1, 2.5, 40}) {
      RandomStream random = streams.stream("gamma", Math.round(shape * 10));
      double[] x = DoubleStream.generate(() -> random.nextGamma(shape)).limit(N).toArray();
      double mean = Arrays.stream(x).average().orElseThrow();
      double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
      assertThat(mean).isCloseTo(shape, within(0.02 * shape + 0.005));
      assertThat(variance).isCloseTo(shape, within(0.05 * shape));
    }
  }

  @Test
  void dirichletDraws_areSharesWithTheDeclaredMean() {
    RandomStream random = streams.stream("dirichlet", 0);
    double[] sum = new double[3];
    for (int i = 0; i < 20_000; i++) {
      double[] share = random.nextDirichlet(new double[] {1, 3, 0});
      assertThat(Arrays.stream(share).sum()).isCloseTo(1, within(1e-12));
      sum[0] += share[0] / 20_000;
      sum[2] += share[2];
    }
    assertThat(sum[0]).isCloseTo(0.25, within(0.01));
    assertThat(sum[2]).isZero();
  }

  @Test
  void wholeNumbers_areUniform() {
    RandomStream random = streams.stream("int", 0);
    int[] count = new int[7];
    for (int i = 0; i < 70_000; i++) {
      count[random.nextInt(7)]++;
    }
    assertThat(Arrays.stream(count).boxed().toList())
        .allSatisfy(c -> assertThat(c).isBetween(9_600, 10_400));
  }
}
