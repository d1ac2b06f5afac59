package io.github.locus.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums of few answers are whole numbers in a small range: where statements leave fewer equations
 * than unknowns, one combination alone may still fit.
 */
final class IntegerSearch {
  private static final int ENOUGH = 1000;

  /** Combinations that are looked at: beyond that one alone is not what is left. */
  private static final int PATIENCE = 20_000;

  private final AnswerSums sums;
  private final int steps;
  private int looked;
  private final List<Integer> small;
  private final List<double[]> equations = new ArrayList<>();
  private final List<int[]> solutions = new ArrayList<>();

  /**
   * Searches.
   *
   * @param sums what is stated
   * @param below sums of fewer answers than this are the unknowns; the others may be anything
   */
  IntegerSearch(AnswerSums sums, int below) {
    this(sums, below, Organization.POINTS);
  }

  /**
   * Searches.
   *
   * @param points points of the answer scale
   */
  IntegerSearch(AnswerSums sums, int below, int points) {
    this.sums = sums;
    steps = points - 1;
    small =
        IntStream.range(0, sums.groups().size())
            .filter(g -> sums.groups().get(g).size() < below)
            .boxed()
            .toList();
    eliminate();
    search(new int[small.size()], 0);
  }

  /** Rows over the unknowns, value and half width last: what is left once the others are gone. */
  private void eliminate() {
    int columns = sums.groups().size();
    List<double[]> rows = new ArrayList<>();
    for (int s = 0; s < sums.rows().length; s++) {
      double[] row = new double[columns + 2];
      System.arraycopy(sums.rows()[s], 0, row, 0, columns);
      row[columns] = sums.values()[s];
      row[columns + 1] = sums.halfWidths()[s];
      rows.add(row);
    }
    for (int g = 0; g < columns; g++) {
      if (small.contains(g)) {
        continue;
      }
      int column = g;
      double[] pivot =
          rows.stream()
              .max(java.util.Comparator.comparingDouble(r -> Math.abs(r[column])))
              .orElse(new double[columns + 2]);
      if (Math.abs(pivot[g]) < 1e-9) {
        continue;
      }
      rows.remove(pivot);
      for (double[] row : rows) {
        double factor = row[g] / pivot[g];
        for (int i = 0; i <= columns; i++) {
          row[i] -= factor * pivot[i];
        }
        row[columns + 1] += Math.abs(factor) * pivot[columns + 1];
        row[g] = 0;
      }
    }
    for (double[] row : rows) {
      double[] equation = new double[small.size() + 2];
      double size = 0;
      for (int i = 0; i < small.size(); i++) {
        equation[i] = row[small.get(i)] * (100.0 / steps);
        size = Math.max(size, Math.abs(equation[i]));
      }
      equation[small.size()] = row[columns];
      equation[small.size() + 1] = row[columns + 1];
      if (size > 1e-6) {
        equations.add(equation);
      }
    }
  }

  private void search(int[] tried, int next) {
    looked++;
    if (solutions.size() >= ENOUGH || looked > PATIENCE || !possible(tried, next)) {
      return;
    }
    if (next == tried.length) {
      solutions.add(tried.clone());
      return;
    }
    for (int value = 0; value <= most(next); value++) {
      tried[next] = value;
      search(tried, next + 1);
    }
  }

  private int most(int unknown) {
    return steps * sums.groups().get(small.get(unknown)).size();
  }

  private boolean possible(int[] tried, int next) {
    int n = tried.length;
    for (double[] equation : equations) {
      double low = -equation[n];
      double high = low;
      for (int i = 0; i < n; i++) {
        double one = equation[i] * (i < next ? tried[i] : 0);
        double most = i < next ? one : equation[i] * most(i);
        low += Math.min(one, most);
        high += Math.max(one, most);
      }
      double slack = 2 * equation[n + 1] + 1e-7;
      if (low > slack || high < -slack) {
        return false;
      }
    }
    return true;
  }

  /** How many combinations fit; counting stops at a thousand. */
  int fitting() {
    return solutions.size();
  }

  /**
   * The small sums, where one combination alone fits: mean in points by the group's answers.
   *
   * @return one entry per small group; empty where several fit
   */
  List<Found> found() {
    if (solutions.size() != 1 || looked > PATIENCE || equations.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, small.size())
        .mapToObj(
            i -> {
              List<Integer> answers = sums.groups().get(small.get(i));
              return new Found(answers, solutions.get(0)[i] * (100.0 / steps) / answers.size());
            })
        .toList();
  }

  /**
   * A group whose sum came out.
   *
   * @param answers its answers, by number
   * @param mean their mean, points
   */
  record Found(List<Integer> answers, double mean) {}
}
