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
    SparseCholesky sparse = SparseCholesky.analyse(n, row, column, 0);
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
    assertThat(sparse.logDeterminant(a)).isCloseTo(logDeterminant, within(1e-10));

    double[] b = new double[n];
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      b[i] = random.nextGaussian();
      x[sparse.permuted(i)] = b[i];
    }
    sparse.solveForward(a, x);
    sparse.solveTransposed(a, x);
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 11})
  void several_right_hand_sides_are_solved_as_each_alone_to_the_last_digit(int count) {
    RandomStream random = new RandomStreams(count).stream("sides", 0);
    int n = 30;
    int[] row = new int[2 * n];
    int[] column = new int[2 * n];
    for (int e = 0; e < row.length; e++) {
      row[e] = random.nextInt(n);
      column[e] = (row[e] + 1 + random.nextInt(n - 1)) % n;
    }
    SparseCholesky sparse = SparseCholesky.analyse(n, row, column, 0);
    double[] a = new double[sparse.storageSize()];
    for (int e = 0; e < row.length; e++) {
      a[sparse.position(row[e], column[e])] = random.nextDouble() - 0.5;
    }
    for (int i = 0; i < n; i++) {
      a[sparse.position(i, i)] = n;
    }
    assertThat(sparse.factor(a)).isTrue();
    double[][] alone = new double[count][n];
    double[] together = new double[n * count];
    for (int side = 0; side < count; side++) {
      for (int i = 0; i < n; i++) {
        // a side of few entries, as predictands are, and one of none
        double value = random.nextInt(side + 1) == 0 && side != 3 ? random.nextGaussian() : 0;
        alone[side][i] = value;
        together[i * count + side] = value;
      }
    }

    sparse.solveForward(a, together, count);

    for (int side = 0; side < count; side++) {
      sparse.solveForward(a, alone[side]);
      for (int i = 0; i < n; i++) {
        assertThat(together[i * count + side]).isEqualTo(alone[side][i]);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void a_border_leaves_what_the_matrix_does_not_explain_and_its_own_half_solution(long seed) {
    RandomStream random = new RandomStreams(seed).stream("bordered", 0);
    int free = 1 + random.nextInt(30);
    int border = 1 + random.nextInt(6);
    int n = free + border;
    double[][] dense = new double[n][n];
    int[] row = new int[n * n];
    int[] column = new int[n * n];
    int entries = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        if (i >= free || random.nextDouble() < 0.15) {
          dense[i][j] = random.nextGaussian();
          dense[j][i] = dense[i][j];
          row[entries] = i;
          column[entries++] = j;
        }
      }
    }
    for (int i = 0; i < n; i++) {
      dense[i][i] = 1 + Arrays.stream(dense[i]).map(Math::abs).sum();
    }
    SparseCholesky sparse =
        SparseCholesky.analyse(
            n, Arrays.copyOf(row, entries), Arrays.copyOf(column, entries), border);
    double[] a = new double[sparse.storageSize()];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        if (i == j || dense[i][j] != 0) {
          a[sparse.position(i, j)] = dense[i][j];
        }
      }
    }
    assertThat(sparse.factor(a)).isTrue();

    double[][] inner = new double[free][];
    for (int i = 0; i < free; i++) {
      inner[i] = Arrays.copyOf(dense[i], free);
    }
    DenseCholesky reference = DenseCholesky.of(inner).orElseThrow();
    for (int r = 0; r < border; r++) {
      double[] side = Arrays.copyOf(dense[free + r], free);
      double[] solution = reference.solve(side);
      double[] x = new double[n];
      for (int c = 0; c < free; c++) {
        x[sparse.permuted(c)] = a[sparse.position(free + r, c)];
      }
      sparse.solveTransposed(a, x);
      for (int c = 0; c < free; c++) {
        assertThat(x[sparse.permuted(c)]).isCloseTo(solution[c], within(1e-11));
      }
      for (int q = 0; q <= r; q++) {
        double left = dense[free + r][free + q];
        for (int c = 0; c < free; c++) {
          left -= solution[c] * dense[free + q][c];
        }
        assertThat(a[sparse.position(free + r, free + q)]).isCloseTo(left, within(1e-10));
      }
    }
    sparse.detachBorder(a);
    double[] selected = new double[sparse.storageSize()];
    sparse.invert(a, selected);
    double[][] inverse = reference.inverse();
    for (int c = 0; c < free; c++) {
      assertThat(selected[sparse.position(c, c)]).isCloseTo(inverse[c][c], within(1e-11));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anotherBorder_isLaidOutAsIfAnalysedAnew(long seed) {
    RandomStream random = new RandomStreams(seed).stream("border", 0);
    int free = 2 + random.nextInt(40);
    int border = random.nextInt(6);
    int inside = random.nextInt(3 * free);
    int[] row = new int[inside + border * free];
    int[] column = new int[row.length];
    for (int e = 0; e < inside; e++) {
      row[e] = random.nextInt(free);
      column[e] = (row[e] + 1 + random.nextInt(free - 1)) % free;
    }
    for (int e = inside; e < row.length; e++) {
      row[e] = free + (e - inside) / free;
      column[e] = (e - inside) % free;
    }
    int n = free + border;
    SparseCholesky anew = SparseCholesky.analyse(n, row, column, border);
    SparseCholesky other =
        SparseCholesky.analyse(free, Arrays.copyOf(row, inside), Arrays.copyOf(column, inside), 0)
            .bordered(n, row, column, border);

    assertThat(other.storageSize()).isEqualTo(anew.storageSize());
    for (int e = 0; e < row.length; e++) {
      assertThat(other.position(row[e], column[e])).isEqualTo(anew.position(row[e], column[e]));
    }
    for (int c = 0; c < n; c++) {
      assertThat(other.permuted(c)).isEqualTo(anew.permuted(c));
    }
  }
}
