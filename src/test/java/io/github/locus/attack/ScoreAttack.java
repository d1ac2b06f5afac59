package io.github.locus.attack;

import io.github.locus.attack.Organization.Post;
import io.github.locus.attack.Organization.Rating;
import io.github.locus.statistics.DenseCholesky;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who wants the readiness scores of people, and takes every figure about a leader, a unit or a function as the
 * linear equation in these scores that it is. Codes are resolved for the attacker, by a result with all digits.
 */
final class ScoreAttack {
  /** Half the step between scores of two items. */
  private static final double HALF_A_STEP = 6.25;

  private final Organization organization;
  private final double[] truth;
  private final List<Statement> statements = new ArrayList<>();
  private final JsonNode key;
  private final ModelEquations exactly;

  /**
   * @param organization who rated what is known; the answers only serve to resolve codes and to count what was recovered
   */
  ScoreAttack(Organization organization) {
    this.organization = organization;
    this.truth =
        IntStream.range(0, organization.ratings().size())
            .mapToDouble(
                r ->
                    IntStream.range(0, organization.items())
                        .mapToDouble(i -> organization.points(r, i))
                        .average()
                        .orElseThrow())
            .toArray();
    this.key = ProgramRun.result(organization, "--full-precision").result();
    this.exactly = equations(variances(key.path("models").path("readiness").path("variance")));
  }

  /** The result with all digits. */
  JsonNode exact() {
    return key;
  }

  /** The fitted model of readiness as a result tells it: means, self-rating aside, and effects of leaders. */
  ScoreAttack model(JsonNode result, int decimals) {
    JsonNode model = result.path("models").path("readiness");
    ModelEquations equations = equations(variances(model.path("variance")));
    model
        .path("means")
        .forEachEntry(
            (f, waves) ->
                waves.forEachEntry(
                    (wave, mean) ->
                        equations.mean(f, wave).ifPresent(row -> learn(row, mean, decimals, 0))));
    model
        .path("leaderEffects")
        .forEachEntry(
            (f, effects) ->
                effects.forEach(
                    e ->
                        equations
                            .leader(f, leader(f, e.path("code").asString()))
                            .ifPresent(row -> learn(row, e.path("estimate"), decimals, 0))));
    return this;
  }

  /**
   * The posterior means of leaders' effects, and of functions.
   *
   * @param slack how far they lie from the equations at the means of the variances, points
   */
  ScoreAttack posterior(JsonNode result, double slack) {
    ModelEquations equations = equations(posteriorVariances(result));
    result
        .path("functions")
        .forEachEntry(
            (f, of) ->
                of.path("leaderTable")
                    .forEach(
                        e ->
                            equations
                                .leader(f, leader(f, e.path("code").asString()))
                                .ifPresent(
                                    row ->
                                        learn(
                                            row,
                                            e.path("effect").path("mean"),
                                            1,
                                            slack + of.path("leaderStep").asDouble(0) / 2))));
    result
        .path("models")
        .path("readiness")
        .path("means")
        .forEachEntry(
            (f, waves) ->
                waves.forEachEntry(
                    (wave, mean) ->
                        equations.mean(f, wave).ifPresent(row -> learn(row, mean, 1, slack))));
    return this;
  }

  /** Changes of units between two waves as differences of plain means. */
  ScoreAttack plainChanges(JsonNode result, int decimals) {
    return changes(result, decimals, 0, this::plainMean);
  }

  /** The same as differences of means from which leniency is taken off. */
  ScoreAttack evenChanges(JsonNode result, double slack) {
    Map<List<String>, double[]> even = evenMeans(posteriorVariances(result));
    return changes(result, 1, slack, even::get);
  }

  private interface Mean {
    double[] of(List<String> cell);
  }

  private ScoreAttack changes(JsonNode result, int decimals, double slack, Mean mean) {
    result
        .path("succession")
        .forEachEntry(
            (f, of) ->
                of.path("events")
                    .forEach(
                        e -> {
                          String unit = unit(f, e);
                          double[] before = mean.of(List.of(f, unit, e.path("from").asString()));
                          double[] after = mean.of(List.of(f, unit, e.path("to").asString()));
                          double[] row = new double[truth.length];
                          Arrays.setAll(row, r -> after[r] - before[r]);
                          learn(row, e.path("delta"), decimals, slack);
                        }));
    return this;
  }

  /** What the best leader adds to a function, by plain means and equal shares of the headcount. */
  ScoreAttack plainLeaveOneOut(JsonNode result, int decimals) {
    return leaveOneOut(result, decimals, 0, this::plainMean);
  }

  /** The same by means from which leniency is taken off. */
  ScoreAttack evenLeaveOneOut(JsonNode result, double slack) {
    return leaveOneOut(result, 1, slack, evenMeans(posteriorVariances(result))::get);
  }

  private ScoreAttack leaveOneOut(JsonNode result, int decimals, double slack, Mean mean) {
    result
        .path("functions")
        .forEachEntry(
            (f, of) -> {
              JsonNode max = of.path("leaveOneOut").path("max");
              List<Post> posts =
                  organization.posts().stream().filter(p -> p.function().equals(f)).toList();
              String best = leader(f, of.path("leaveOneOut").path("leader").asString());
              double[] row = new double[truth.length];
              for (Post post : posts) {
                double share =
                    1.0 / posts.size()
                        - (post.leader().equals(best) ? 0 : 1.0 / (posts.size() - 1));
                double[] own = mean.of(List.of(f, post.unit(), post.wave()));
                for (int r = 0; r < row.length; r++) {
                  row[r] += share * own[r];
                }
              }
              learn(row, max, decimals, slack);
            });
    return this;
  }

  private void learn(double[] row, JsonNode value, int decimals, double slack) {
    if (value.isNumber()) {
      double unit = Math.pow(10, -decimals);
      double rounded = Math.rint(value.asDouble() / unit) * unit;
      statements.add(new Statement(row, rounded, unit / 2 + slack, ""));
    }
  }

  /** Statements that the truth contradicts by far: then nothing is recovered because the program is misunderstood. */
  List<Double> misread() {
    return statements.stream()
        .filter(s -> Math.abs(s.error(truth)) > 3 * s.halfWidth())
        .map(s -> s.error(truth))
        .toList();
  }

  int equations() {
    return statements.size();
  }

  /**
   * What the attacker makes of some scores.
   *
   * @param recovered how many are nearer than half a step between scores
   * @param guessed how many would be by the plain mean of their cell
   * @param of how many were wanted
   * @param leastRemaining the least that is left unknown of any, in variances of one score
   */
  record Found(int recovered, int guessed, int of, double leastRemaining) {}

  Found wanted(IntPredicate rating) {
    double[] prior = new double[truth.length];
    Arrays.fill(prior, 50);
    Conditioning known = new Conditioning(prior, Attack.SPREAD).on(statements);
    int[] wanted = IntStream.range(0, truth.length).filter(rating).toArray();
    int recovered = 0;
    int guessed = 0;
    double least = 1;
    for (int r : wanted) {
      int[] one = {r};
      recovered += Math.abs(known.guess(one) - truth[r]) < HALF_A_STEP ? 1 : 0;
      double mean = value(plainMean(cell(organization.ratings().get(r))));
      guessed += Math.abs(mean - truth[r]) < HALF_A_STEP ? 1 : 0;
      double unknown = known.unknown(one) / Attack.SPREAD;
      least = Math.min(least, unknown * unknown);
    }
    return new Found(recovered, guessed, wanted.length, least);
  }

  private double value(double[] row) {
    return IntStream.range(0, row.length).mapToDouble(r -> row[r] * truth[r]).sum();
  }

  private static List<String> cell(Rating r) {
    return List.of(r.function(), r.unit(), r.wave());
  }

  private double[] plainMean(List<String> cell) {
    int[] own =
        IntStream.range(0, truth.length)
            .filter(r -> cell(organization.ratings().get(r)).equals(cell))
            .toArray();
    double[] row = new double[truth.length];
    for (int r : own) {
      row[r] = 1.0 / own.length;
    }
    return row;
  }

  /** Generalised least squares for a mean a cell, by rating. */
  private Map<List<String>, double[]> evenMeans(Map<String, Double> variances) {
    double lambda = variances.getOrDefault("respondent", 0.0) / variances.get("residual");
    int n = truth.length;
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      int person = organization.ratings().get(i).person();
      int[] own =
          IntStream.range(0, n)
              .filter(r -> organization.ratings().get(r).person() == person)
              .toArray();
      inverse[i][i] = 1;
      for (int r : own) {
        inverse[i][r] -= lambda / (1 + own.length * lambda);
      }
    }
    List<List<String>> cells =
        organization.ratings().stream().map(ScoreAttack::cell).distinct().toList();
    double[][] sides = new double[cells.size()][n];
    double[][] information = new double[cells.size()][cells.size()];
    for (int i = 0; i < n; i++) {
      int c = cells.indexOf(cell(organization.ratings().get(i)));
      for (int j = 0; j < n; j++) {
        sides[c][j] += inverse[i][j];
        information[c][cells.indexOf(cell(organization.ratings().get(j)))] += inverse[i][j];
      }
    }
    double[][] solved = DenseCholesky.of(information).orElseThrow().inverse();
    Map<List<String>, double[]> means = new LinkedHashMap<>();
    for (int c = 0; c < cells.size(); c++) {
      double[] row = new double[n];
      for (int b = 0; b < cells.size(); b++) {
        for (int j = 0; j < n; j++) {
          row[j] += solved[c][b] * sides[b][j];
        }
      }
      means.put(cells.get(c), row);
    }
    return means;
  }

  private ModelEquations equations(Map<String, Double> variances) {
    return new ModelEquations(
        organization, Partition.none(organization), r -> true, variances, List.of());
  }

  private static Map<String, Double> variances(JsonNode variance) {
    Map<String, Double> variances = new HashMap<>();
    for (String part : List.of("respondent", "climate", "place", "cell", "residual")) {
      if (variance.path(part).isNumber()) {
        variances.put(part, variance.path(part).asDouble());
      }
    }
    variance.path("leader").forEachEntry((f, v) -> variances.put(f, v.asDouble()));
    return variances;
  }

  private static Map<String, Double> posteriorVariances(JsonNode result) {
    Map<String, Double> variances = new HashMap<>();
    result
        .path("posterior")
        .path("variance")
        .forEachEntry(
            (f, of) ->
                of.forEachEntry(
                    (part, v) ->
                        variances.put(
                            part.equals("leader") ? f : part, v.path("mean").asDouble())));
    return variances;
  }

  /** Whose code it is: of the leaders, or of the units, the one whose exact figure is as the truth has it. */
  private String leader(String function, String code) {
    double told =
        key.path("models")
            .path("readiness")
            .path("leaderEffects")
            .path(function)
            .valueStream()
            .filter(e -> e.path("code").asString().equals(code))
            .findFirst()
            .orElseThrow()
            .path("estimate")
            .asDouble();
    return nearest(
        organization.leaders(function).keySet(),
        name -> value(exactly.leader(function, name).orElseThrow()),
        told);
  }

  /** Whoever wonders of which unit a change is told knows it best by the change itself. */
  private String unit(String function, JsonNode told) {
    JsonNode like =
        key.path("succession")
            .path(function)
            .path("events")
            .valueStream()
            .filter(e -> e.path("from").equals(told.path("from")))
            .filter(e -> e.path("changed").equals(told.path("changed")))
            .min(
                Comparator.comparingDouble(
                    e -> Math.abs(e.path("delta").asDouble() - told.path("delta").asDouble())))
            .orElseThrow();
    return unit(like.path("unit").asString());
  }

  private String unit(String code) {
    String function = organization.functions().get(0);
    JsonNode event =
        key.path("succession")
            .path(function)
            .path("events")
            .valueStream()
            .filter(e -> e.path("unit").asString().equals(code))
            .findFirst()
            .orElseThrow();
    return nearest(
        organization.units(),
        unit ->
            value(plainMean(List.of(function, unit, event.path("to").asString())))
                - value(plainMean(List.of(function, unit, event.path("from").asString()))),
        event.path("delta").asDouble());
  }

  private static String nearest(
      Iterable<String> names, ToDoubleFunction<String> figure, double told) {
    String best = "";
    double least = Double.POSITIVE_INFINITY;
    for (String name : names) {
      double off = Math.abs(figure.applyAsDouble(name) - told);
      if (off < least) {
        least = off;
        best = name;
      }
    }
    return best;
  }
}
