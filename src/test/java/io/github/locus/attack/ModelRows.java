package io.github.locus.attack;

import io.github.locus.multilevel.Pattern;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.statistics.DenseCholesky;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The mixed model as somebody writes it down who knows who rated what: given its variances every mean and every predicted
 * effect is a known sum over the ratings. Henderson's equations with respondents absorbed, so that hundreds of ratings cost
 * no more than their cells.
 */
final class ModelRows {
  private static final double NONE = 1e-9;

  private final LeadershipDesign design;
  private final Pattern[] rows;
  private final double[] frequency;
  private final double[] absorbed;
  private final List<int[]> respondents;
  private final int[] place;
  private final DenseCholesky equations;

  /**
   * The variances of a model.
   *
   * @param respondent of leniency, 0 where there is none
   * @param residual residual, above 0
   * @param terms by random term of the design
   */
  record Variances(double respondent, double residual, double[] terms) {}

  /**
   * Writes the equations down.
   *
   * @param included which ratings are in the model
   */
  ModelRows(LeadershipDesign design, Scorer scorer, boolean[] included, Variances variances) {
    this.design = design;
    var survey = design.frame().survey();
    int n = included.length;
    rows = new Pattern[n];
    Map<Integer, int[]> own = new HashMap<>();
    for (int r = 0; r < n; r++) {
      if (included[r]) {
        rows[r] = design.row(survey.ratings().cell(r), survey.self(r));
        int respondent = survey.responses().respondent(survey.ratings().response(r));
        int[] before = own.getOrDefault(respondent, new int[0]);
        int[] with = Arrays.copyOf(before, before.length + 1);
        with[before.length] = r;
        own.put(respondent, with);
      }
    }
    respondents = List.copyOf(own.values());
    frequency = new double[n];
    absorbed = new double[n];
    double lambda =
        design.structure().subjects() ? variances.respondent() / variances.residual() : 0;
    for (int[] of : respondents) {
      double weight = Arrays.stream(of).mapToDouble(scorer::weight).average().orElseThrow();
      for (int r : of) {
        frequency[r] = weight;
        absorbed[r] = lambda / (1 + of.length * lambda);
      }
    }
    place = places(variances);
    equations = DenseCholesky.of(henderson(variances)).orElseThrow();
  }

  /** Columns that have ratings and a variance, numbered; −1 for the others. */
  private int[] places(Variances variances) {
    int[] numbered = new int[design.structure().columns()];
    Arrays.fill(numbered, -1);
    for (Pattern row : rows) {
      for (int k = 0; row != null && k < row.size(); k++) {
        int column = row.column(k);
        if (column < design.structure().fixedColumns() || variance(variances, column) > NONE) {
          numbered[column] = 0;
        }
      }
    }
    int next = 0;
    for (int c = 0; c < numbered.length; c++) {
      numbered[c] = numbered[c] == 0 ? next++ : -1;
    }
    return numbered;
  }

  private double variance(Variances variances, int column) {
    for (int term = design.structure().random().size() - 1; term >= 0; term--) {
      if (column >= design.structure().firstColumn(term)) {
        return variances.terms()[term];
      }
    }
    return 0;
  }

  private double[][] henderson(Variances variances) {
    int n = (int) Arrays.stream(place).filter(p -> p >= 0).count();
    double[][] sums = new double[n][n];
    for (int c = 0; c < place.length; c++) {
      if (place[c] >= 0 && c >= design.structure().fixedColumns()) {
        sums[place[c]][place[c]] = variances.residual() / variance(variances, c);
      }
    }
    for (int[] of : respondents) {
      double[] total = new double[n];
      int[] touched = {};
      for (int r : of) {
        add(sums, rows[r], frequency[r]);
        int[] columns = columns(rows[r]);
        touched =
            IntStream.concat(Arrays.stream(touched), Arrays.stream(columns)).distinct().toArray();
        for (int k = 0; k < rows[r].size(); k++) {
          int c = place[rows[r].column(k)];
          if (c >= 0) {
            total[c] += rows[r].value(k);
          }
        }
      }
      double factor = frequency[of[0]] * absorbed[of[0]];
      for (int i : touched) {
        for (int j : touched) {
          sums[i][j] -= factor * total[i] * total[j];
        }
      }
    }
    return sums;
  }

  private int[] columns(Pattern row) {
    return IntStream.range(0, row.size())
        .map(k -> place[row.column(k)])
        .filter(c -> c >= 0)
        .toArray();
  }

  private void add(double[][] sums, Pattern row, double factor) {
    for (int i = 0; i < row.size(); i++) {
      for (int j = 0; j < row.size(); j++) {
        int a = place[row.column(i)];
        int b = place[row.column(j)];
        if (a >= 0 && b >= 0) {
          sums[a][b] += factor * row.value(i) * row.value(j);
        }
      }
    }
  }

  LeadershipDesign design() {
    return design;
  }

  /**
   * A sum of fixed and predicted effects as a sum over the ratings.
   *
   * @param effects factor by column of the design
   * @return factor by rating
   */
  double[] of(Map<Integer, Double> effects) {
    double[] wanted = new double[equations.order()];
    effects.forEach(
        (column, factor) -> {
          if (place[column] >= 0) {
            wanted[place[column]] += factor;
          }
        });
    double[] solved = equations.solve(wanted);
    double[] sum = new double[rows.length];
    for (int[] of : respondents) {
      double all = 0;
      for (int r : of) {
        for (int k = 0; k < rows[r].size(); k++) {
          int c = place[rows[r].column(k)];
          sum[r] += c < 0 ? 0 : rows[r].value(k) * solved[c];
        }
        all += sum[r];
      }
      for (int r : of) {
        sum[r] = frequency[r] * (sum[r] - absorbed[r] * all);
      }
    }
    return sum;
  }
}
