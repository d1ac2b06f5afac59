package io.github.locus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovedAlternativeTest {
  private static final double[] MOVES = {-3, -1.5, -1, 0, 0.5, 2};

  static LongStream seeds() {
    return SeededCases.seeds(20, 2_000);
  }

  /** Of whole values, which draw level now and then, and of any. */
  @ParameterizedTest
  @MethodSource("seeds")
  void figures_areThoseOfTheMovedValues(long seed) {
    double[][] values = values(new RandomStreams(seed).stream("values", 0), seed % 2 == 0);
    int alternative = (int) (seed % values[0].length);
    MovedAlternative moved = MovedAlternative.of(ValueDraws.of(values, 1), alternative, MOVES);
    for (int m = 0; m < MOVES.length; m++) {
      ValueDraws other = ValueDraws.of(moved(values, alternative, MOVES[m]), 1);
      RankAcceptability ranks = RankAcceptability.of(other);
      ExpectedLoss losses = ExpectedLoss.of(other);
      for (int i = 0; i < values[0].length; i++) {
        assertThat(moved.best(m, i)).isCloseTo(ranks.best(i), within(1e-12));
        assertThat(moved.loss(m, i)).isCloseTo(losses.of(i), within(1e-12));
      }
    }
  }

  private static double[][] values(RandomStream random, boolean whole) {
    double[][] values = new double[40][2 + random.nextInt(3)];
    for (double[] row : values) {
      for (int i = 0; i < row.length; i++) {
        double value = 2 * random.nextGaussian();
        row[i] = whole ? Math.rint(value) : value;
      }
    }
    return values;
  }

  private static double[][] moved(double[][] values, int alternative, double by) {
    double[][] moved = new double[values.length][];
    for (int s = 0; s < values.length; s++) {
      moved[s] = values[s].clone();
      moved[s][alternative] += by;
    }
    return moved;
  }
}
