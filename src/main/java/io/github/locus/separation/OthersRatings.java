package io.github.locus.separation;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.scoring.ScoredSurvey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Readiness as others rate it, y − δ_f self: what is compared between units once the self-rating
 * inflation is taken off. Cell by cell.
 */
public final class OthersRatings {
  private static final Comparator<double[]> BY_VALUE =
      Comparator.<double[]>comparingDouble(row -> row[0]).thenComparingDouble(row -> row[1]);

  private final Map<SiteCell, Sample> byCell;

  private OthersRatings(Map<SiteCell, Sample> byCell) {
    this.byCell = byCell;
  }

  /**
   * The ratings of one cell, ordered by value: no figure then depends on which person of a cell, perhaps of several units
   * together, gave which answer, not even by the order of sums and shuffles.
   *
   * @param values y − δ self, POMP points, one per rating, ascending
   * @param weights survey weights, one per rating
   */
  public record Sample(double[] values, double[] weights) {
    /**
     * Number of ratings.
     *
     * @return at least 1
     */
    public int size() {
      return values.length;
    }

    /**
     * Weighted mean.
     *
     * @return POMP points
     */
    public double mean() {
      double sum = 0;
      double weight = 0;
      for (int i = 0; i < values.length; i++) {
        sum += weights[i] * values[i];
        weight += weights[i];
      }
      return sum / weight;
    }

    /**
     * Weighted sum of squares about a centre.
     *
     * @param centre POMP points
     * @return points²
     */
    public double squaresAbout(double centre) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += weights[i] * (values[i] - centre) * (values[i] - centre);
      }
      return sum;
    }

    /**
     * Sum of the weights.
     *
     * @return the number of ratings where the survey has no weights
     */
    public double weight() {
      double sum = 0;
      for (double w : weights) {
        sum += w;
      }
      return sum;
    }
  }

  /**
   * Takes the inflation off.
   *
   * @param scored the scored survey
   * @param weights weights of the capability dimensions, sum 1
   * @param selfInflation δ by function, points; 0 where it is not in the model
   * @return readiness as others rate it, by cell
   */
  public static OthersRatings of(ScoredSurvey scored, double[] weights, double[] selfInflation) {
    return of(scored, asOthersRate(scored, weights, selfInflation));
  }

  /**
   * The same, the ratings of each cell moved together so that their mean is the one that people of average leniency would
   * give. A plain mean weighs everybody alike and the mixed model does not: side by side the two are solved for whoever
   * rated other cells than the rest, see {@link EvenLeniency}.
   *
   * @param scored the scored survey
   * @param weights weights of the capability dimensions, sum 1
   * @param selfInflation δ by function, points; 0 where it is not in the model
   * @param lambdas what the variance of leniency over the residual one may be, each at least 0; at least one
   * @return readiness as others rate it, by cell
   */
  public static OthersRatings evenlyLenient(
      ScoredSurvey scored, double[] weights, double[] selfInflation, double[] lambdas) {
    double[] y = asOthersRate(scored, weights, selfInflation);
    double[] weight = IntStream.range(0, y.length).mapToDouble(scored::weight).toArray();
    double[] even = EvenLeniency.means(scored.survey(), y, weight, lambdas);
    double[] sums = new double[even.length];
    double[] weightsOf = new double[even.length];
    for (int r = 0; r < y.length; r++) {
      sums[scored.survey().ratings().cell(r)] += weight[r] * y[r];
      weightsOf[scored.survey().ratings().cell(r)] += weight[r];
    }
    for (int r = 0; r < y.length; r++) {
      int cell = scored.survey().ratings().cell(r);
      y[r] += even[cell] - sums[cell] / weightsOf[cell];
    }
    return of(scored, y);
  }

  private static double[] asOthersRate(
      ScoredSurvey scored, double[] weights, double[] selfInflation) {
    ProtectedSurvey survey = scored.survey();
    double[] ratings = new double[survey.ratings().size()];
    for (int r = 0; r < ratings.length; r++) {
      double y = 0;
      for (int d = 0; d < weights.length; d++) {
        y += weights[d] * scored.capability(d, r);
      }
      ratings[r] = survey.self(r) ? y - selfInflation[survey.ratings().function(r)] : y;
    }
    return ratings;
  }

  private static OthersRatings of(ScoredSurvey scored, double[] ratings) {
    ProtectedSurvey survey = scored.survey();
    Map<SiteCell, List<double[]>> rows = new TreeMap<>();
    for (int r = 0; r < ratings.length; r++) {
      rows.computeIfAbsent(survey.cells().get(survey.ratings().cell(r)), cell -> new ArrayList<>())
          .add(new double[] {ratings[r], scored.weight(r)});
    }
    Map<SiteCell, Sample> byCell = new TreeMap<>();
    rows.forEach(
        (cell, list) -> {
          list.sort(BY_VALUE);
          byCell.put(
              cell,
              new Sample(
                  list.stream().mapToDouble(row -> row[0]).toArray(),
                  list.stream().mapToDouble(row -> row[1]).toArray()));
        });
    return new OthersRatings(byCell);
  }

  /**
   * All cells.
   *
   * @return ratings by cell, ordered by function, site, wave
   */
  public Map<SiteCell, Sample> byCell() {
    return byCell;
  }
}
