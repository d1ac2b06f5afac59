package io.github.locus.attack;

import io.github.locus.statistics.DenseCholesky;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What statements leave unknown of answers that start independent, each with the spread of an answer: the same as {@link
 * Conditioning}, in the space of the statements, so that thousands of answers cost no more than these are.
 */
final class Guesses {
  private final double[] prior;
  private final double[][] rows;
  private final Optional<DenseCholesky> known;
  private final double[] gains;

  /**
   * Takes all statements in.
   *
   * @param prior what one would guess of each answer, points
   */
  Guesses(double[] prior, List<Statement> statements) {
    this.prior = prior;
    int m = statements.size();
    rows = statements.stream().map(Statement::coefficients).toArray(double[][]::new);
    double variance = Attack.SPREAD * Attack.SPREAD;
    double[][] between = new double[m][m];
    double[] surprise = new double[m];
    for (int i = 0; i < m; i++) {
      Statement statement = statements.get(i);
      for (int j = 0; j <= i; j++) {
        between[i][j] = dot(rows[i], rows[j]);
        between[j][i] = between[i][j];
      }
      // a thousandth of what is unknown at the least: statements may say the same twice
      between[i][i] +=
          statement.halfWidth() * statement.halfWidth() / 3 / variance + 1e-10 * between[i][i];
      surprise[i] = statement.value() - dot(rows[i], prior);
    }
    known = m == 0 ? Optional.empty() : DenseCholesky.of(between);
    gains = known.map(k -> k.solve(surprise)).orElse(new double[0]);
  }

  /** Whether the statements could be solved together. */
  boolean solved() {
    return rows.length == 0 || known.isPresent();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private double[] along(int[] answers) {
    double[] along = new double[rows.length];
    for (int i = 0; i < along.length; i++) {
      for (int a : answers) {
        along[i] += rows[i][a];
      }
    }
    return along;
  }

  /** Best guess of the mean of some answers, points. */
  double guess(int[] answers) {
    double start = Arrays.stream(answers).mapToDouble(a -> prior[a]).average().orElseThrow();
    return known.isEmpty() ? start : start + dot(along(answers), gains) / answers.length;
  }

  /** What is left unknown of the sum of some answers, in variances of one answer. */
  double remaining(int[] answers) {
    if (known.isEmpty()) {
      return answers.length;
    }
    double[] along = along(answers);
    return Math.max(0, answers.length - dot(along, known.orElseThrow().solve(along)));
  }
}
