package io.github.locus.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.statistics.DenseCholesky;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvenLeniencyTest {
  /**
   * Ratings of three cells.
   *
   * @param cell by rating
   * @param respondent by rating
   * @param y by rating
   * @param weight by rating, the same for one respondent
   */
  private record Ratings(int[] cell, int[] respondent, double[] y, double[] weight) {
    private double[] means(double... lambdas) {
      return EvenLeniency.means(cell, respondent, y, weight, lambdas);
    }

    private double plainMean(int which) {
      double sum = 0;
      double all = 0;
      for (int r = 0; r < y.length; r++) {
        sum += cell[r] == which ? weight[r] * y[r] : 0;
        all += cell[r] == which ? weight[r] : 0;
      }
      return sum / all;
    }
  }

  /** Six respondents rate all three cells, the last four one cell alone, if they do. */
  private static Ratings ratings(long seed, boolean some) {
    Random random = new Random(seed);
    int people = some ? 10 : 6;
    int[] respondent =
        IntStream.range(0, people).flatMap(k -> IntStream.generate(() -> k).limit(n(k))).toArray();
    int[] cell =
        IntStream.range(0, people)
            .flatMap(k -> n(k) == 3 ? IntStream.range(0, 3) : IntStream.of(k % 2))
            .toArray();
    double[] weights = IntStream.range(0, people).mapToDouble(k -> 0.5 + k % 3).toArray();
    double[] y = Arrays.stream(cell).mapToDouble(c -> 100 * random.nextDouble()).toArray();
    return new Ratings(
        cell, respondent, y, Arrays.stream(respondent).mapToDouble(k -> weights[k]).toArray());
  }

  private static int n(int respondent) {
    return respondent < 6 ? 3 : 1;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void meansAreThoseOfGeneralisedLeastSquares(long seed) {
    Ratings ratings = ratings(seed, true);
    double lambda = 0.7;

    double[] expected = leastSquares(ratings, lambda);

    double[] means = ratings.means(lambda);
    for (int c = 0; c < 3; c++) {
      assertThat(means[c]).as("cell %d", c).isCloseTo(expected[c], within(1e-9));
      assertThat(means[c]).isNotCloseTo(ratings.plainMean(c), within(1e-3));
    }
  }

  @Test
  void whereAllRateTheSameCells_theMeansArePlain() {
    Ratings ratings = ratings(4, false);

    double[] means = ratings.means(0.7);

    for (int c = 0; c < 3; c++) {
      assertThat(means[c]).isCloseTo(ratings.plainMean(c), within(1e-9));
    }
  }

  @Test
  void whereNobodyIsMoreLenientThanOthers_theMeansArePlain() {
    Ratings ratings = ratings(5, true);

    double[] means = ratings.means(0);

    for (int c = 0; c < 3; c++) {
      assertThat(means[c]).isCloseTo(ratings.plainMean(c), within(1e-9));
    }
  }

  /** What is taken off a respondent is the mean over what leniency may be, not that of its mean. */
  @Test
  void uncertainLeniency_takesOffTheMeanOfWhatIsTakenOff() {
    Ratings ratings = ratings(6, false);
    Ratings doubled = ratings(6, true);

    assertThat(doubled.means(0.7, 0.7)).containsExactly(doubled.means(0.7), within(1e-12));
    assertThat(doubled.means(0.1, 1.3)[0]).isNotCloseTo(doubled.means(0.7)[0], within(1e-3));
    assertThat(ratings.means(0.1, 1.3)[0]).isCloseTo(ratings.plainMean(0), within(1e-9));
  }

  @Test
  void cellWithoutRatings_hasNoMean() {
    double[] means =
        EvenLeniency.means(
            new int[] {0, 2}, new int[] {0, 1}, new double[] {10, 20}, new double[] {1, 1}, ONE);

    assertThat(means[0]).isCloseTo(10, within(1e-12));
    assertThat(means[1]).isNaN();
    assertThat(means[2]).isCloseTo(20, within(1e-12));
  }

  private static final double[] ONE = {1};

  /** By the inverse of the covariance, written out. */
  private static double[] leastSquares(Ratings ratings, double lambda) {
    int n = ratings.y().length;
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        boolean same = ratings.respondent()[i] == ratings.respondent()[j];
        covariance[i][j] = ((i == j ? 1 : 0) + (same ? lambda : 0)) / ratings.weight()[i];
      }
    }
    double[][] inverse = DenseCholesky.of(covariance).orElseThrow().inverse();
    double[][] information = new double[3][3];
    double[] sides = new double[3];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        information[ratings.cell()[i]][ratings.cell()[j]] += inverse[i][j];
        sides[ratings.cell()[i]] += inverse[i][j] * ratings.y()[j];
      }
    }
    return DenseCholesky.of(information).orElseThrow().solve(sides);
  }
}
