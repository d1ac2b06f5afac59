package io.github.locus.separation;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.statistics.SparseCholesky;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Means of cells as people of average leniency would rate them: generalised least squares for one effect a cell, the
 * leniency of respondents being random with variance λσ². With y_kc of respondent k, who rates n_k cells and counts w_k
 * times, the means b solve
 *
 * <pre>
 * Σ_{k in c} w_k (b_c − c_k Σ_{c' of k} b_c') = Σ_{k in c} w_k (y_kc − c_k Σ_{c' of k} y_kc'),   c_k = E λ / (1 + n_k λ)
 * </pre>
 *
 * with the mean over what λ may be, for so the posterior takes leniency off.
 *
 * <p>The right-hand sides are what the mixed model takes from the ratings of a cell, one number each. Beside its effects
 * these means therefore tell nothing further of anybody's answers, where a plain mean is a second equation in the
 * answers of whoever rated other cells than the rest. Where all who rate a cell rate the same cells they are the plain
 * means.
 */
final class EvenLeniency {
  private final int[] cell;
  private final int[] respondent;
  private final double[] frequency;
  private final int[] ratings;
  private final double[] absorbed;

  private EvenLeniency(int[] cell, int[] respondent, double[] weight, double[] lambdas) {
    this.cell = cell;
    this.respondent = respondent;
    int respondents = 1 + Arrays.stream(respondent).max().orElse(-1);
    ratings = new int[respondents];
    frequency = new double[respondents];
    absorbed = new double[respondents];
    for (int r = 0; r < cell.length; r++) {
      ratings[respondent[r]]++;
      frequency[respondent[r]] += weight[r];
    }
    for (int k = 0; k < respondents; k++) {
      frequency[k] /= Math.max(1, ratings[k]);
    }
    int most = Arrays.stream(ratings).max().orElse(0);
    double[] byRatings =
        IntStream.rangeClosed(0, most).mapToDouble(n -> absorbed(n, lambdas)).toArray();
    Arrays.setAll(absorbed, k -> byRatings[ratings[k]]);
  }

  private static double absorbed(int ratings, double[] lambdas) {
    return Arrays.stream(lambdas)
        .map(lambda -> lambda / (1 + ratings * lambda))
        .average()
        .orElseThrow();
  }

  /**
   * The means.
   *
   * @param survey whose ratings they are
   * @param y by rating, POMP points
   * @param weight by rating, positive
   * @param lambdas what the variance of leniency over the residual one may be, each at least 0; at least one
   * @return by cell, POMP points; NaN for a cell without ratings
   */
  static double[] means(ProtectedSurvey survey, double[] y, double[] weight, double[] lambdas) {
    int[] cell = new int[y.length];
    int[] respondent = new int[y.length];
    for (int r = 0; r < y.length; r++) {
      cell[r] = survey.ratings().cell(r);
      respondent[r] = survey.responses().respondent(survey.ratings().response(r));
    }
    return means(cell, respondent, y, weight, lambdas);
  }

  /**
   * The means of any ratings.
   *
   * @param cell by rating, from 0
   * @param respondent by rating, from 0
   */
  static double[] means(
      int[] cell, int[] respondent, double[] y, double[] weight, double[] lambdas) {
    return new EvenLeniency(cell, respondent, weight, lambdas).solve(y);
  }

  private double[] solve(double[] y) {
    int cells = 1 + Arrays.stream(cell).max().orElse(-1);
    double[] sides = new double[cells];
    double[] diagonal = new double[cells];
    Map<Long, Double> pairs = new HashMap<>();
    int[][] of = byRespondent();
    for (int k = 0; k < of.length; k++) {
      double sum = Arrays.stream(of[k]).mapToDouble(r -> y[r]).sum();
      for (int r : of[k]) {
        sides[cell[r]] += frequency[k] * (y[r] - absorbed[k] * sum);
        diagonal[cell[r]] += frequency[k];
        for (int other : of[k]) {
          if (cell[other] == cell[r]) {
            diagonal[cell[r]] -= frequency[k] * absorbed[k];
          } else if (cell[other] < cell[r]) {
            pairs.merge(
                (long) cell[r] * cells + cell[other], -frequency[k] * absorbed[k], Double::sum);
          }
        }
      }
    }
    double[] means = new double[cells];
    if (cells > 0) {
      solve(diagonal, pairs, sides, means);
    }
    return means;
  }

  /** A cell without ratings stands apart from all others. */
  private static void solve(
      double[] diagonal, Map<Long, Double> pairs, double[] sides, double[] means) {
    int cells = diagonal.length;
    long[] keys = pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    int[] row = Arrays.stream(keys).mapToInt(key -> (int) (key / cells)).toArray();
    int[] column = Arrays.stream(keys).mapToInt(key -> (int) (key % cells)).toArray();
    SparseCholesky plan = SparseCholesky.analyse(cells, row, column, 0);
    double[] matrix = new double[plan.storageSize()];
    for (int i = 0; i < keys.length; i++) {
      matrix[plan.position(row[i], column[i])] = pairs.getOrDefault(keys[i], 0.0);
    }
    double[] x = new double[cells];
    for (int c = 0; c < cells; c++) {
      matrix[plan.position(c, c)] = diagonal[c] > 0 ? diagonal[c] : 1;
      x[plan.permuted(c)] = sides[c];
    }
    if (!plan.factor(matrix)) {
      throw new IllegalStateException("ratings of cells with means that cannot be solved for");
    }
    plan.solveForward(matrix, x);
    plan.solveTransposed(matrix, x);
    for (int c = 0; c < cells; c++) {
      means[c] = diagonal[c] > 0 ? x[plan.permuted(c)] : Double.NaN;
    }
  }

  private int[][] byRespondent() {
    int[][] of = new int[ratings.length][];
    Arrays.setAll(of, k -> new int[ratings[k]]);
    int[] filled = new int[ratings.length];
    for (int r = 0; r < respondent.length; r++) {
      of[respondent[r]][filled[respondent[r]]++] = r;
    }
    return of;
  }
}
