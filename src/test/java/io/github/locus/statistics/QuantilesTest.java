package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.SeededCases;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantilesTest {
  private static final double[] PROBABILITIES = {0, 0.05, 0.3, 0.5, 0.95, 1};

  static LongStream seeds() {
    return SeededCases.seeds(20, 4_000);
  }

  /** Of few and of thousands of values, of rounded ones that are equal to many others, and of sorted ones. */
  @ParameterizedTest
  @MethodSource("seeds")
  void selectedQuantiles_areThoseOfTheSortedValues(long seed) {
    double[] values = values(seed);
    double[] given = values.clone();
    double[] selected = Quantiles.select(values, PROBABILITIES);
    Quantiles sorted = Quantiles.of(values);
    for (int i = 0; i < PROBABILITIES.length; i++) {
      assertThat(selected[i]).isEqualTo(sorted.at(PROBABILITIES[i]));
    }
    assertThat(values).containsExactly(given);
  }

  @Test
  void selection_refusesWhatIsNotANumber() {
    assertThatThrownBy(() -> Quantiles.select(new double[] {1, Double.NaN, 2}, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
  }

  private static double[] values(long seed) {
    RandomStream random = new RandomStreams(seed).stream("values", 0);
    double[] values = new double[1 + random.nextInt(seed % 4 == 0 ? 5 : 3_000)];
    double step = seed % 3 == 0 ? 1 : 0;
    for (int i = 0; i < values.length; i++) {
      double value = random.nextGaussian();
      values[i] = step > 0 ? Math.rint(value / step) * step + 0.0 : value;
    }
    if (seed % 5 == 0) {
      Arrays.sort(values);
    }
    return values;
  }
}
