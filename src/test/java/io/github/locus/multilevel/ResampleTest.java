package io.github.locus.multilevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResampleTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void every_point_comes_as_often_as_its_weight_says_rounded_down_or_up(long seed) {
    RandomStream random = new RandomStreams(seed).stream("weights", 0);
    double[] weights = random.nextDirichlet(new double[] {3, 0.2, 0, 1, 1, 0.01, 5});
    Resample drawn = Resample.of(weights, 50, random.nextDouble());
    int[] counts = new int[weights.length];
    for (int p = 0; p < drawn.points().length; p++) {
      counts[drawn.points()[p]] = drawn.first()[p + 1] - drawn.first()[p];
    }
    assertThat(Arrays.stream(counts).sum()).isEqualTo(50);
    for (int s = 0; s < weights.length; s++) {
      assertThat((double) counts[s])
          .isBetween(Math.floor(50 * weights[s] - 1e-9), Math.ceil(50 * weights[s] + 1e-9));
    }
  }

  @Test
  void drawsOfOnePointCountAsOneWhereTheyAreAlike() {
    double[] equal = new double[20];
    Arrays.fill(equal, 1 / 20.0);
    Resample drawn = Resample.of(equal, 200, 0.5);
    double[] byPoint = new double[200];
    Arrays.setAll(byPoint, i -> i / 10);
    assertThat(drawn.effectiveSize(byPoint)).isCloseTo(20, within(1e-9));
  }

  @Test
  void drawsOfOnePointCountEachWhereTheyDifferByChanceAlone() {
    double[] equal = new double[20];
    Arrays.fill(equal, 1 / 20.0);
    Resample drawn = Resample.of(equal, 2_000, 0.5);
    RandomStream random = new RandomStreams(5).stream("values", 0);
    double[] values = new double[2_000];
    Arrays.setAll(values, i -> random.nextGaussian());
    assertThat(drawn.effectiveSize(values)).isBetween(900.0, 2_000.0);
  }
}
