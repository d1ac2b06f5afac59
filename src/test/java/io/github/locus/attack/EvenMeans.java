package io.github.locus.attack;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.scoring.Scorer;
import io.github.locus.statistics.DenseCholesky;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Means of cells with leniency taken off, as sums over the ratings: generalised least squares for one effect a cell. */
final class EvenMeans {
  private final ProtectedSurvey survey;
  private final double[] frequency;
  private final double[] absorbed;
  private final List<int[]> respondents;
  private final DenseCholesky equations;

  EvenMeans(ProtectedSurvey survey, Scorer scorer, double lambda) {
    this.survey = survey;
    int n = survey.ratings().size();
    Map<Integer, List<Integer>> own = new HashMap<>();
    for (int r = 0; r < n; r++) {
      own.computeIfAbsent(
              survey.responses().respondent(survey.ratings().response(r)), k -> new ArrayList<>())
          .add(r);
    }
    respondents =
        own.values().stream().map(of -> of.stream().mapToInt(Integer::intValue).toArray()).toList();
    frequency = new double[n];
    absorbed = new double[n];
    int cells = survey.cells().size();
    double[][] sums = new double[cells][cells];
    for (int[] of : respondents) {
      double weight = Arrays.stream(of).mapToDouble(scorer::weight).average().orElseThrow();
      double c = lambda / (1 + of.length * lambda);
      for (int r : of) {
        frequency[r] = weight;
        absorbed[r] = c;
        sums[survey.ratings().cell(r)][survey.ratings().cell(r)] += weight;
        for (int other : of) {
          sums[survey.ratings().cell(r)][survey.ratings().cell(other)] -= weight * c;
        }
      }
    }
    equations = DenseCholesky.of(sums).orElseThrow();
  }

  /** Later less earlier, of every single unit that was rated in both waves. */
  List<double[]> contrasts(int function, int from, int to) {
    return IntStream.range(0, survey.sites().size())
        .filter(site -> survey.sites().get(site).single())
        .filter(
            site ->
                survey.indexOf(new SiteCell(function, site, from)).isPresent()
                    && survey.indexOf(new SiteCell(function, site, to)).isPresent())
        .mapToObj(
            site -> {
              double[] wanted = new double[equations.order()];
              wanted[survey.indexOf(new SiteCell(function, site, to)).orElseThrow()] = 1;
              wanted[survey.indexOf(new SiteCell(function, site, from)).orElseThrow()] = -1;
              return sum(wanted);
            })
        .toList();
  }

  /** A sum of the cells' means, by how often each counts. */
  double[] sum(double[] cells) {
    return byRating(equations.solve(cells));
  }

  private double[] byRating(double[] solved) {
    double[] sum = new double[frequency.length];
    for (int[] of : respondents) {
      double all = 0;
      for (int r : of) {
        sum[r] = solved[survey.ratings().cell(r)];
        all += sum[r];
      }
      for (int r : of) {
        sum[r] = frequency[r] * (sum[r] - absorbed[r] * all);
      }
    }
    return sum;
  }
}
