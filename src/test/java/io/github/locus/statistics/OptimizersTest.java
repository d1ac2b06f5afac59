package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What fits rest on: minima, factors, eigenvalues and quantiles, each held to its definition. */
class OptimizersTest {
  static LongStream seeds() {
    return SeededCases.seeds(20, 500);
  }

  /** Rosenbrock 1960: a bent valley with its minimum 0 at (1, 1). */
  private static double valley(double[] x, double[] gradient) {
    double bend = x[1] - x[0] * x[0];
    gradient[0] = -400 * x[0] * bend - 2 * (1 - x[0]);
    gradient[1] = 200 * bend;
    return 100 * bend * bend + (1 - x[0]) * (1 - x[0]);
  }

  @ParameterizedTest
  @CsvSource({"-1.2, 1", "0, 0", "3, -4", "-2, 2"})
  void bfgs_findsTheEndOfABentValley_fromAnywhere(double x, double y) {
    Bfgs.Minimum found = Bfgs.minimize(OptimizersTest::valley, new double[] {x, y}, 1e-8, 10);

    assertThat(found.converged()).isTrue();
    assertThat(found.point()).containsExactly(new double[] {1, 1}, within(1e-6));
    assertThat(found.value()).isCloseTo(0, within(1e-12));
  }

  @Test
  void bfgs_withNumericGradient_endsAtTheSamePoint() {
    Bfgs.Objective numeric = Bfgs.numericGradient(x -> valley(x, new double[2]), 1e-6);

    assertThat(Bfgs.minimize(numeric, new double[] {-1.2, 1}, 1e-5, 10).point())
        .containsExactly(new double[] {1, 1}, within(1e-4));
  }

  @Test
  void bfgs_shortensStepsThatLeaveTheDomain() {
    // x − ln x has its minimum at 1 and none below 0
    Bfgs.Objective barrier =
        (x, gradient) -> {
          gradient[0] = 1 - 1 / x[0];
          return x[0] > 0 ? x[0] - Math.log(x[0]) : Double.POSITIVE_INFINITY;
        };

    assertThat(Bfgs.minimize(barrier, new double[] {50}, 1e-9, 1e3).point()[0])
        .isCloseTo(1, within(1e-6));
  }

  @Test
  void bfgs_refusesAStartWithoutAValue() {
    assertThatThrownBy(() -> Bfgs.minimize((x, gradient) -> Double.NaN, new double[] {0}, 1e-8, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bfgs_saysThatItDidNotConverge_whereThereIsNoMinimum() {
    Bfgs.Minimum found =
        Bfgs.minimize(
            (x, gradient) -> {
              gradient[0] = -1;
              return -x[0];
            },
            new double[] {0},
            1e-8,
            1);

    assertThat(found.converged()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cholesky_solvesInvertsAndFactors(long seed) {
    double[][] a = positive(seed);
    int n = a.length;
    DenseCholesky factor = DenseCholesky.of(a).orElseThrow();
    double[] b = new Random(seed + 1).doubles(n, -5, 5).toArray();
    double[] x = factor.solve(b);
    double[][] inverse = factor.inverse();

    for (int i = 0; i < n; i++) {
      assertThat(dot(a[i], x)).isCloseTo(b[i], within(1e-8));
      for (int j = 0; j < n; j++) {
        int row = i;
        int column = j;
        double product =
            IntStream.range(0, n)
                .mapToDouble(k -> factor.lower(row, k) * factor.lower(column, k))
                .sum();
        double unit = IntStream.range(0, n).mapToDouble(k -> a[row][k] * inverse[k][column]).sum();
        assertThat(product).isCloseTo(a[i][j], within(1e-9));
        assertThat(unit).isCloseTo(i == j ? 1 : 0, within(1e-8));
      }
    }
  }

  @Test
  void cholesky_hasNoFactorOfWhatIsNotPositiveDefinite() {
    assertThat(DenseCholesky.of(new double[][] {{1, 2}, {2, 1}})).isEmpty();
    assertThat(DenseCholesky.of(new double[][] {{1, 1}, {1, 1}})).isEmpty();
    assertThat(DenseCholesky.of(new double[][] {{Double.NaN}})).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eigenvectors_areOrthonormal_andAreOnlyStretched(long seed) {
    double[][] a = positive(seed);
    int n = a.length;
    SymmetricEigen eigen = SymmetricEigen.of(a);

    for (int k = 0; k < n; k++) {
      double[] v = column(eigen.vectors(), k);
      for (int l = 0; l < n; l++) {
        assertThat(dot(v, column(eigen.vectors(), l))).isCloseTo(k == l ? 1 : 0, within(1e-10));
      }
      for (int i = 0; i < n; i++) {
        assertThat(dot(a[i], v)).isCloseTo(eigen.values()[k] * v[i], within(1e-9));
      }
    }
    double trace = IntStream.range(0, n).mapToDouble(i -> a[i][i]).sum();
    assertThat(Arrays.stream(eigen.values()).sum()).isCloseTo(trace, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0.1, 1.3", "0.25, 1.75", "0.5, 2.5", "0.9, 5.8", "1, 7"})
  void quantile_isThatOfTheDefaultOfR(double p, double expected) {
    // quantile(c(2, 1, 3, 7), p) in R 4.3
    assertThat(Quantiles.of(new double[] {2, 1, 3, 7}).at(p)).isCloseTo(expected, within(1e-12));
  }

  private static double[][] positive(long seed) {
    Random random = new Random(seed);
    int n = 1 + random.nextInt(6);
    double[][] half = new double[n][n];
    for (double[] row : half) {
      Arrays.setAll(row, j -> random.nextGaussian());
    }
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = dot(half[i], half[j]) + (i == j ? 0.5 : 0);
      }
    }
    return a;
  }

  private static double[] column(double[][] matrix, int k) {
    return Arrays.stream(matrix).mapToDouble(row -> row[k]).toArray();
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }
}
