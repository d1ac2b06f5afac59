package io.github.locus.attack;

import io.github.locus.attack.Organization.Post;
import io.github.locus.attack.Organization.Rating;
import io.github.locus.statistics.DenseCholesky;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A mixed model as equations: given its variances, every mean and every predicted effect is a known
 * linear function of the ratings. Who knows the design (who could rate what, who leads where) and
 * reads the variances can write these functions down.
 */
final class ModelEquations {
  private final Organization design;
  private final Partition partition;
  private final List<Integer> used;
  private final Map<List<String>, double[]> fixed = new LinkedHashMap<>();
  private final Map<List<String>, double[]> random = new LinkedHashMap<>();
  private final Map<List<String>, Double> prior = new HashMap<>();
  private final double[][] fixedRows;
  private final double[][] residualWeights;

  /**
   * Writes the model down.
   *
   * @param design the organization, of which no answer is read
   * @param partition which units are one
   * @param includes which ratings are in the model
   * @param variances variance by component: {@code respondent}, {@code climate}, {@code place},
   *     {@code cell}, {@code residual}, or a function for its leaders; absent where not in the model
   * @param selfInflated functions that have a self-rating effect
   */
  ModelEquations(
      Organization design,
      Partition partition,
      Predicate<Integer> includes,
      Map<String, Double> variances,
      List<String> selfInflated) {
    this.design = design;
    this.partition = partition;
    this.used = new ArrayList<>();
    for (int r = 0; r < design.ratings().size(); r++) {
      if (partition.uses(design.ratings().get(r)) && includes.test(r)) {
        used.add(r);
      }
    }
    columns(variances, selfInflated);
    double[][] inverse = inverseVariance(variances.getOrDefault("residual", 1.0));
    double[][] x = fixed.values().toArray(double[][]::new);
    double[][] xv = times(x, inverse);
    double[][] information = times(xv, transposed(x));
    fixedRows = times(DenseCholesky.of(information).orElseThrow().inverse(), xv);
    // V⁻¹ (I − X B): what of the ratings the random effects are predicted from
    double[][] fitted = times(transposed(xv), fixedRows);
    residualWeights = new double[used.size()][used.size()];
    for (int i = 0; i < used.size(); i++) {
      for (int j = 0; j < used.size(); j++) {
        residualWeights[i][j] = inverse[i][j] - fitted[i][j];
      }
    }
  }

  private void columns(Map<String, Double> variances, List<String> selfInflated) {
    for (int i = 0; i < used.size(); i++) {
      Rating r = design.ratings().get(used.get(i));
      column(fixed, List.of("mean", r.function(), r.wave()))[i] = 1;
      if (selfInflated.contains(r.function())
          && design.people().get(r.person()).own().equals(r.function())) {
        column(fixed, List.of("self", r.function()))[i] = 1;
      }
      effect(variances, "respondent", List.of("respondent", "" + r.person()), i, 1);
      Map<String, Double> shares = shares(r);
      for (Map.Entry<String, Double> share : shares.entrySet()) {
        String unit = share.getKey();
        double s = share.getValue();
        effect(variances, "climate", List.of("climate", unit), i, s);
        effect(variances, "cell", List.of("cell", r.function(), unit, r.wave()), i, s);
        if (toldApart(r.function())) {
          effect(variances, "place", List.of("place", r.function(), unit), i, s);
        }
        leader(r.function(), unit, r.wave())
            .ifPresent(l -> effect(variances, r.function(), leaderKey(r.function(), l), 0, 0));
      }
      for (Map.Entry<String, Double> share : shares.entrySet()) {
        int at = i;
        leader(r.function(), share.getKey(), r.wave())
            .ifPresent(
                l ->
                    effect(
                        variances, r.function(), leaderKey(r.function(), l), at, share.getValue()));
      }
    }
  }

  private void effect(
      Map<String, Double> variances, String component, List<String> key, int row, double share) {
    Double variance = variances.get(component);
    if (variance != null) {
      column(random, key)[row] += share;
      prior.put(key, variance);
    }
  }

  /** Shares of the members of the cell in its ratings. */
  private Map<String, Double> shares(Rating rating) {
    Map<String, Double> counts = new HashMap<>();
    double all = 0;
    for (int other : used) {
      Rating o = design.ratings().get(other);
      if (partition.together(rating, o)) {
        counts.merge(o.unit(), 1.0, Double::sum);
        all++;
      }
    }
    double total = all;
    counts.replaceAll((unit, n) -> n / total);
    return counts;
  }

  private boolean toldApart(String function) {
    List<Post> posts = design.posts().stream().filter(p -> p.function().equals(function)).toList();
    return posts.stream()
        .anyMatch(
            p ->
                posts.stream()
                    .anyMatch(q -> p.leader().equals(q.leader()) != p.unit().equals(q.unit())));
  }

  private Optional<String> leader(String function, String unit, String wave) {
    return design.posts().stream()
        .filter(
            p -> p.function().equals(function) && p.unit().equals(unit) && p.wave().equals(wave))
        .map(Post::leader)
        .filter(l -> !l.isEmpty())
        .findFirst();
  }

  private static List<String> leaderKey(String function, String leader) {
    return List.of("leader", function, leader);
  }

  private double[] column(Map<List<String>, double[]> columns, List<String> key) {
    return columns.computeIfAbsent(key, k -> new double[used.size()]);
  }

  private double[][] inverseVariance(double residual) {
    int n = used.size();
    double[][] v = new double[n][n];
    for (int i = 0; i < n; i++) {
      v[i][i] = residual;
    }
    random.forEach(
        (key, z) -> {
          double variance = prior.getOrDefault(key, 0.0);
          for (int i = 0; i < n; i++) {
            for (int j = 0; z[i] != 0 && j < n; j++) {
              v[i][j] += variance * z[i] * z[j];
            }
          }
        });
    return DenseCholesky.of(v).orElseThrow().inverse();
  }

  /** The mean of a function and wave, by rating; empty where it is not in the model. */
  Optional<double[]> mean(String function, String wave) {
    return fixedRow(List.of("mean", function, wave));
  }

  /** The self-rating effect of a function, by rating. */
  Optional<double[]> self(String function) {
    return fixedRow(List.of("self", function));
  }

  private Optional<double[]> fixedRow(List<String> key) {
    int at = List.copyOf(fixed.keySet()).indexOf(key);
    return at < 0 ? Optional.empty() : Optional.of(byRating(fixedRows[at]));
  }

  /** The predicted effect of a leader, by rating; empty where the leader is not in the model. */
  Optional<double[]> leader(String function, String leader) {
    List<String> key = leaderKey(function, leader);
    double[] z = random.get(key);
    if (z == null) {
      return Optional.empty();
    }
    double variance = prior.getOrDefault(key, 0.0);
    double[] row = times(new double[][] {z}, residualWeights)[0];
    for (int i = 0; i < row.length; i++) {
      row[i] *= variance;
    }
    return Optional.of(byRating(row));
  }

  /** What leaders add in a unit, by rating: a unit that was merged has the mean row of its cell. */
  double[] leading(String function, String unit, String wave) {
    Map<String, Double> shares =
        used.stream()
            .map(r -> design.ratings().get(r))
            .filter(r -> r.function().equals(function) && r.wave().equals(wave))
            .filter(r -> r.unit().equals(unit))
            .findFirst()
            .map(this::shares)
            .orElse(Map.of(unit, 1.0));
    double[] sum = new double[design.ratings().size()];
    shares.forEach(
        (member, share) ->
            leader(function, member, wave)
                .flatMap(l -> leader(function, l))
                .ifPresent(
                    row -> {
                      for (int r = 0; r < sum.length; r++) {
                        sum[r] += share * row[r];
                      }
                    }));
    return sum;
  }

  private double[] byRating(double[] row) {
    double[] all = new double[design.ratings().size()];
    for (int i = 0; i < row.length; i++) {
      all[used.get(i)] = row[i];
    }
    return all;
  }

  private static double[][] times(double[][] a, double[][] b) {
    int columns = b[0].length;
    double[][] product = new double[a.length][columns];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < b.length; k++) {
        double factor = a[i][k];
        for (int j = 0; factor != 0 && j < columns; j++) {
          product[i][j] += factor * b[k][j];
        }
      }
    }
    return product;
  }

  private static double[][] transposed(double[][] a) {
    double[][] t = new double[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) {
        t[j][i] = a[i][j];
      }
    }
    return t;
  }
}
