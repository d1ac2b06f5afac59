package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sparse matrices against the dense factorisation. */
class SparseCholeskyPropertyTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void determinant_solution_and_inverse_are_those_of_the_dense_matrix(long seed) {
    RandomStream random = new RandomStreams(seed).stream("matrix", 0);
    int n = 1 + random.nextInt(40);
    double[][] dense = new double[n][n];
    int edges = n == 1 ? 0 : random.nextInt(3 * n);
    int[] row = new int[edges];
    int[] column = new int[edges];
    for (int e = 0; e < edges; e++) {
      row[e] = random.nextInt(n);
      column[e] = (row[e] + 1 + random.nextInt(n - 1)) % n;
      double value = random.nextGaussian();
      dense[row[e]][column[e]] = value;
      dense[column[e]][row[e]] = value;
    }
    for (int i = 0; i < n; i++) {
      dense[i][i] = 1 + Arrays.stream(dense[i]).map(Math::abs).sum();
    }
    SparseCholesky sparse = SparseCholesky.analyse(n, row, column, seed % 2 == 0);
    double[] a = new double[sparse.storageSize()];
    for (int e = 0; e < edges; e++) {
      a[sparse.position(row[e], column[e])] = dense[row[e]][column[e]];
    }
    for (int i = 0; i < n; i++) {
      a[sparse.position(i, i)] = dense[i][i];
    }
    assertThat(sparse.factor(a)).isTrue();

    DenseCholesky reference = DenseCholesky.of(dense).orElseThrow();
    double logDeterminant = 0;
    for (int i = 0; i < n; i++) {
      logDeterminant += 2 * Math.log(reference.lower(i, i));
    }
    assertThat(sparse.logDeterminant(a, false)).isCloseTo(logDeterminant, within(1e-10));

    double[] b = new double[n];
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      b[i] = random.nextGaussian();
      x[sparse.permuted(i)] = b[i];
    }
    sparse.solveForward(a, x);
    sparse.solveTransposed(a, x, n);
    double[] expected = reference.solve(b);
    double[][] inverse = reference.inverse();
    double[] selected = new double[sparse.storageSize()];
    sparse.invert(a, selected);
    for (int i = 0; i < n; i++) {
      assertThat(x[sparse.permuted(i)]).isCloseTo(expected[i], within(1e-11));
      assertThat(selected[sparse.position(i, i)]).isCloseTo(inverse[i][i], within(1e-11));
    }
    for (int e = 0; e < edges; e++) {
      assertThat(selected[sparse.position(row[e], column[e])])
          .isCloseTo(inverse[row[e]][column[e]], within(1e-11));
    }
  }
}
