package io.github.locus.attack;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.SiteCell;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.separation.LeadershipDesign.LeaderTerms;
import io.github.locus.separation.Post;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * All that a {@code result.json} states, as equations in the answers of an organization whose design is known to the last
 * detail: who rated what, what was merged or left out, whose code is whose. Written on the design that the program itself
 * has, so that no attack fails for want of understanding it.
 */
final class PublishedStatements {
  /** Posterior means differ from the linear predictor by about this much, points. */
  private static final double POSTERIOR_SLACK = 0.5;

  /** Posterior means of a dimension have variances of their own, which are told of the fit alone. */
  private static final double DIMENSION_SLACK = 1;

  private static final double Z_OF_FOUR_IN_FIVE = 0.8416;

  private final JsonNode result;
  private final ProtectedSurvey survey;
  private final ScoreRows scores;
  private final Scorer scorer;
  private final LeaderFrame frame;
  private final double[] truth;
  private final List<Statement> statements = new ArrayList<>();
  private final List<GroupMean> means = new ArrayList<>();
  private int misread;

  /**
   * A mean that is published of a group that the minimum allows.
   *
   * @param value points
   * @param members used ratings that it is about
   * @param dimension its dimension, −1 for all capabilities
   * @param item its item, −1 for all
   */
  record GroupMean(double value, boolean[] members, int dimension, int item) {}

  /**
   * @param result what was published
   * @param survey the survey as the program saw it; its answers serve to resolve codes only
   * @param given ratings before any were left out
   */
  PublishedStatements(JsonNode result, ProtectedSurvey survey, int given) {
    this.result = result;
    this.survey = survey;
    scores = new ScoreRows(survey, given);
    scorer = Scorer.score(survey);
    frame = LeaderFrame.of(survey);
    truth = truth(survey, given);
    rawMeans();
    items();
    result.path("models").properties().forEach(m -> fit(m.getKey(), m.getValue()));
    posterior();
    testimony();
  }

  List<Statement> statements() {
    return statements;
  }

  List<GroupMean> means() {
    return means;
  }

  /** How many figures the attacker took for something else than they are. */
  int misread() {
    return misread;
  }

  /** The answers that the chain reads, points, the good end up; NaN where missing or hidden. */
  static double[] truth(ProtectedSurvey survey, int given) {
    int items = survey.instrument().items().size();
    double[] truth = new double[given * items];
    Arrays.fill(truth, Double.NaN);
    for (int r = 0; r < survey.ratings().size(); r++) {
      for (int i = 0; i < items; i++) {
        int option = survey.ratings().option(i, r);
        int last = survey.instrument().dimension(i).scale().options() - 1;
        boolean reversed = survey.instrument().item(i).reversed();
        truth[survey.ratings().given(r) * items + i] =
            option < 0 ? Double.NaN : 100.0 * (reversed ? last - option : option) / last;
      }
    }
    return truth;
  }

  private void state(double[] row, JsonNode value, double shift, double slack, String source) {
    if (value.isNumber()) {
      state(row, value.asDouble() + shift, Digits.halfWidth(value.asString()) + slack, source);
    }
  }

  private void state(double[] row, double value, double halfWidth, String source) {
    Statement statement = new Statement(row, value, halfWidth, source);
    if (Arrays.stream(row).allMatch(c -> Math.abs(c) < 1e-9)) {
      return;
    }
    if (Math.abs(error(row, value)) > 3 * halfWidth + 1e-3) {
      misread++;
      if (Boolean.getBoolean("locus.attacks.misread")) {
        System.out.println(source + " " + value + " off by " + error(row, value));
      }
      return;
    }
    statements.add(statement);
  }

  private double error(double[] row, double value) {
    double sum = -value;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] == 0 || Double.isNaN(truth[i]) ? 0 : row[i] * truth[i];
    }
    return sum;
  }

  private int function(String id) {
    return IntStream.range(0, survey.functions().size())
        .filter(f -> survey.functions().get(f).name().equals(id))
        .findFirst()
        .orElse(-1);
  }

  private boolean[] rating(java.util.function.IntPredicate which) {
    boolean[] members = new boolean[survey.ratings().size()];
    for (int r = 0; r < members.length; r++) {
      members[r] = which.test(r);
    }
    return members;
  }

  private static double[] average(boolean[] members) {
    double[] row = new double[members.length];
    long n = IntStream.range(0, members.length).filter(r -> members[r]).count();
    for (int r = 0; r < row.length; r++) {
      row[r] = members[r] ? 1.0 / n : 0;
    }
    return row;
  }

  private void rawMeans() {
    result
        .path("scoring")
        .path("dimensionMeans")
        .forEachEntry(
            (id, byDimension) ->
                byDimension.forEachEntry(
                    (name, value) -> {
                      int f = function(id);
                      int d = scores.dimension(name);
                      boolean full = value.isNumber() && Digits.halfWidth(value.asString()) < 1e-4;
                      boolean imputed = scores.capability(d) && !full;
                      boolean[] members =
                          rating(
                              r ->
                                  survey.ratings().function(r) == f
                                      && (imputed || scores.scored(d, r)));
                      state(
                          scores.of(average(members), scores.weights(name)),
                          value,
                          0,
                          0,
                          "mean " + id + " " + name);
                      mean(value, members, d, -1);
                    }));
  }

  private void mean(JsonNode value, boolean[] members, int dimension, int item) {
    if (value.isNumber()) {
      means.add(new GroupMean(value.asDouble(), members, dimension, item));
    }
  }

  private void items() {
    List<String> names = survey.instrument().items().stream().map(i -> i.id()).toList();
    result
        .path("quality")
        .path("items")
        .forEachEntry(
            (id, byItem) ->
                byItem.forEachEntry(
                    (name, of) -> {
                      int f = function(id);
                      int item = names.indexOf(name);
                      int last = survey.instrument().dimension(item).scale().options() - 1;
                      double[] bounds = bounds(of, last);
                      boolean[] members =
                          rating(
                              r ->
                                  survey.ratings().function(r) == f
                                      && survey.ratings().answered(item, r));
                      if (bounds.length == 0 || average(members).length == 0) {
                        return;
                      }
                      double[] row = new double[scores.answers()];
                      double[] share = average(members);
                      for (int r = 0; r < share.length; r++) {
                        row[survey.ratings().given(r) * scores.items() + item] += share[r];
                      }
                      boolean reversed = survey.instrument().item(item).reversed();
                      double middle = (bounds[0] + bounds[1]) / 2;
                      double value = reversed ? 100 - middle : middle;
                      state(
                          row,
                          value,
                          Math.max(1e-5, (bounds[1] - bounds[0]) / 2),
                          "item " + id + " " + name);
                      means.add(new GroupMean(value, members, scores.dimensionOf(item), item));
                    }));
  }

  /** Least and largest mean of an item, points as answered; empty where nothing is told. */
  private static double[] bounds(JsonNode of, int last) {
    if (of.path("mean").isNumber()) {
      double value = 100 * (of.path("mean").asDouble() - 1) / last;
      double half = 100 * Digits.halfWidth(of.path("mean").asString()) / last;
      return new double[] {value - half, value + half};
    }
    if (!of.path("shares").isArray() || of.path("nearlyAll").asBoolean()) {
      return new double[0];
    }
    if (of.path("n").asInt() < 25 && last < 7) {
      double[] counted = AnswerCounts.of(of).meanBounds();
      return new double[] {100 * (counted[0] - 1) / last, 100 * (counted[1] - 1) / last};
    }
    // of many, what sums of shares in steps of 5% leave
    double mean = 0;
    double above = 1;
    for (int o = 0; o < last; o++) {
      above -= of.path("shares").path(o).asDouble();
      mean += above * 100 / last;
    }
    return new double[] {mean - 2.5, mean + 2.5};
  }

  private boolean[] complete(String score) {
    double[] weights = scores.weights(score);
    return rating(
        r ->
            IntStream.range(0, weights.length)
                .allMatch(d -> weights[d] == 0 || scores.capability(d) || scores.scored(d, r)));
  }

  /** What a fit tells: means, what people add to their own function, effects of leaders. */
  private void fit(String score, JsonNode model) {
    double[] weights = scores.weights(score);
    JsonNode variance = model.path("variance");
    if (!variance.path("residual").isNumber()
        || variance.path("residual").asDouble() <= 0
        || Arrays.stream(weights).allMatch(w -> w == 0)) {
      return;
    }
    boolean[] included = complete(score);
    LeadershipDesign.of(frame, included, LeaderTerms.IDENTIFIED)
        .ifPresent(
            design -> {
              ModelRows rows = new ModelRows(design, scorer, included, fitted(design, variance));
              boolean posteriorMeans =
                  score.equals("readiness")
                      && result.path("posterior").path("variance").isObject()
                      && !fullPrecision();
              if (!posteriorMeans) {
                model
                    .path("means")
                    .forEachEntry(
                        (id, waves) ->
                            waves.forEachEntry(
                                (wave, value) -> {
                                  int column =
                                      design.meanColumn(
                                          function(id), survey.waves().indexOf(wave(wave)));
                                  if (column >= 0) {
                                    state(
                                        scores.of(rows.of(Map.of(column, 1.0)), weights),
                                        value,
                                        0,
                                        0,
                                        "fit mean " + score + " " + id + " " + wave);
                                  }
                                }));
              }
              model
                  .path("selfInflation")
                  .forEachEntry(
                      (id, value) -> {
                        int column = design.selfColumn(function(id));
                        if (column >= 0) {
                          state(
                              scores.of(rows.of(Map.of(column, 1.0)), weights),
                              value,
                              0,
                              fullPrecision() ? 0 : 0.2,
                              "self " + score + " " + id);
                        }
                      });
              model
                  .path("leaderEffects")
                  .forEachEntry(
                      (id, effects) ->
                          leaders(
                              rows,
                              function(id),
                              weights,
                              effects.valueStream().map(e -> e.path("estimate")).toList(),
                              0,
                              "fit effect " + score + " " + id));
              if (!fullPrecision()
                  && scores.dimension(score) >= 0
                  && scores.capability(scores.dimension(score))) {
                dimensionLevels(rows, score, weights);
              }
            });
  }

  private String wave(String told) {
    return survey.waves().contains(told) ? told : survey.waves().get(0);
  }

  private boolean fullPrecision() {
    return result.path("internal").asBoolean()
        || result.path("options").path("fullPrecision").asBoolean();
  }

  private void dimensionLevels(ModelRows rows, String score, double[] weights) {
    result
        .path("functions")
        .forEachEntry(
            (id, of) -> {
              JsonNode value = of.path("dimensions").path(score).path("mean");
              today(rows, function(id), true)
                  .ifPresent(
                      effects ->
                          state(
                              scores.of(rows.of(effects), weights),
                              value,
                              0,
                              DIMENSION_SLACK,
                              "level " + score + " " + id));
              mean(value, ofFunctionNow(function(id)), scores.dimension(score), -1);
            });
  }

  private boolean[] ofFunctionNow(int f) {
    return rating(r -> survey.ratings().function(r) == f && survey.wave(r) == frame.latestWave(f));
  }

  /** The level of a function today: its mean, and what its posts make of it. */
  private java.util.Optional<Map<Integer, Double>> today(ModelRows rows, int f, boolean withMean) {
    LeadershipDesign design = rows.design();
    int latest = frame.latestWave(f);
    if (latest < 0 || design.meanColumn(f, latest) < 0 || frame.posts(f).isEmpty()) {
      return java.util.Optional.empty();
    }
    Map<Integer, Double> effects = new HashMap<>();
    if (withMean) {
      effects.put(design.meanColumn(f, latest), 1.0);
    }
    for (Post post : frame.posts(f)) {
      for (Post.Member member : post.members()) {
        double share = post.share() * member.share();
        if (withMean) {
          place(design, f, member.unit(), share, effects);
        }
        led(design, f, member, latest, share, effects);
      }
    }
    return java.util.Optional.of(effects);
  }

  private static void place(
      LeadershipDesign design, int f, int unit, double share, Map<Integer, Double> effects) {
    if (design.climateTerm() >= 0) {
      effects.merge(design.climateColumn(unit), share, Double::sum);
    }
    if (design.hasPlaces(f)) {
      effects.merge(
          design.structure().column(design.placeTerm(), design.placeLevel(f, unit)),
          share,
          Double::sum);
    }
  }

  private static void led(
      LeadershipDesign design,
      int f,
      Post.Member member,
      int wave,
      double share,
      Map<Integer, Double> effects) {
    if (design.leaderTerm(f) >= 0) {
      effects.merge(design.leaderColumn(f, member.leader()), share, Double::sum);
    }
    int level = design.cellTerm() < 0 ? -1 : design.cellLevel(new UnitCell(f, member.unit(), wave));
    if (level >= 0) {
      effects.merge(design.structure().column(design.cellTerm(), level), share, Double::sum);
    }
  }

  private ModelRows.Variances fitted(LeadershipDesign design, JsonNode variance) {
    double[] terms = new double[design.structure().random().size()];
    for (int f = 0; f < survey.functions().size(); f++) {
      if (design.leaderTerm(f) >= 0) {
        // one that is kept back is about what leaders usually differ by
        JsonNode told = variance.path("leader").path(survey.functions().get(f).name());
        terms[design.leaderTerm(f)] = told.isNumber() ? told.asDouble() : 300;
      }
    }
    term(terms, design.climateTerm(), variance.path("climate"));
    term(terms, design.placeTerm(), variance.path("place"));
    term(terms, design.cellTerm(), variance.path("cell"));
    return new ModelRows.Variances(
        variance.path("respondent").asDouble(0), variance.path("residual").asDouble(), terms);
  }

  private static void term(double[] terms, int term, JsonNode variance) {
    if (term >= 0) {
      terms[term] = variance.asDouble(0);
    }
  }

  /** What the posterior tells of readiness: functions, leaders, changes. */
  private void posterior() {
    JsonNode told = result.path("posterior").path("variance");
    double[] weights = scores.weights("readiness");
    boolean[] all = rating(r -> true);
    if (fullPrecision() || !told.isObject()) {
      return;
    }
    LeadershipDesign.of(frame, all, LeaderTerms.ALL)
        .ifPresent(
            design -> {
              ModelRows.Variances variances = drawn(design, told);
              if (variances.residual() <= 0) {
                return;
              }
              ModelRows rows = new ModelRows(design, scorer, all, variances);
              result
                  .path("models")
                  .path("readiness")
                  .path("means")
                  .forEachEntry(
                      (id, waves) ->
                          waves.forEachEntry(
                              (wave, value) -> {
                                int t = survey.waves().indexOf(wave(wave));
                                int column = design.meanColumn(function(id), t);
                                if (column >= 0) {
                                  state(
                                      scores.of(rows.of(Map.of(column, 1.0)), weights),
                                      value,
                                      0,
                                      POSTERIOR_SLACK,
                                      "mean " + id + " " + wave);
                                  mean(
                                      value,
                                      rating(
                                          r ->
                                              survey.ratings().function(r) == function(id)
                                                  && survey.wave(r) == t),
                                      -1,
                                      -1);
                                }
                              }));
              result
                  .path("functions")
                  .forEachEntry((id, of) -> function(rows, function(id), of, weights));
              EvenMeans even =
                  new EvenMeans(
                      survey,
                      scorer,
                      design.structure().subjects()
                          ? variances.respondent() / variances.residual()
                          : 0);
              changes(even, weights);
              leftOut(even, weights);
              grid(rows, weights);
            });
  }

  private ModelRows.Variances drawn(LeadershipDesign design, JsonNode told) {
    double[] terms = new double[design.structure().random().size()];
    double respondent = 0;
    double residual = 0;
    for (int f = 0; f < survey.functions().size(); f++) {
      JsonNode of = told.path(survey.functions().get(f).name());
      if (design.leaderTerm(f) >= 0) {
        JsonNode leader = of.path("leader").path("mean");
        terms[design.leaderTerm(f)] = leader.isNumber() ? leader.asDouble() : 300;
      }
      if (of.path("residual").path("mean").isNumber()) {
        residual = of.path("residual").path("mean").asDouble();
        respondent = of.path("respondent").path("mean").asDouble(0);
        term(terms, design.climateTerm(), of.path("climate").path("mean"));
        term(terms, design.cellTerm(), of.path("cell").path("mean"));
        if (design.hasPlaces(f)) {
          term(terms, design.placeTerm(), of.path("place").path("mean"));
        }
      }
    }
    return new ModelRows.Variances(respondent, residual, terms);
  }

  /** Levels under other weights of a dimension: the same people weigh alike, and how much leaders differ is about the same. */
  private void grid(ModelRows rows, double[] declared) {
    result
        .path("decision")
        .path("sensitivity")
        .forEachEntry(
            (dimension, of) -> {
              for (JsonNode point : of.path("grid")) {
                double[] weights =
                    reweighed(
                        declared, scores.dimension(dimension), point.path("weight").asDouble());
                point
                    .path("repeatable")
                    .forEachEntry(
                        (id, level) ->
                            underAnAverageLeader(rows, function(id), weights, level, dimension));
              }
            });
  }

  private void underAnAverageLeader(
      ModelRows rows, int f, double[] weights, JsonNode repeatable, String source) {
    double spread =
        result
            .path("functions")
            .path(survey.functions().get(f).name())
            .path("tau")
            .path("mean")
            .asDouble(Double.NaN);
    if (!Double.isNaN(spread)) {
      today(rows, f, true)
          .ifPresent(
              effects -> {
                today(rows, f, false)
                    .orElseThrow()
                    .forEach((column, share) -> effects.merge(column, -share, Double::sum));
                state(
                    scores.of(rows.of(effects), weights),
                    repeatable,
                    Z_OF_FOUR_IN_FIVE * spread,
                    POSTERIOR_SLACK + spread / 4,
                    "grid " + source);
              });
    }
  }

  /** The declared weights with another one of a dimension, the others in proportion. */
  private static double[] reweighed(double[] declared, int dimension, double weight) {
    double[] weights = declared.clone();
    double others = 1 - declared[dimension];
    for (int d = 0; d < weights.length; d++) {
      weights[d] = d == dimension ? weight : others > 0 ? declared[d] * (1 - weight) / others : 0;
    }
    return weights;
  }

  private void function(ModelRows rows, int f, JsonNode of, double[] weights) {
    String id = survey.functions().get(f).name();
    JsonNode today = of.path("today").path("mean");
    mean(today, ofFunctionNow(f), -1, -1);
    today(rows, f, true)
        .ifPresent(
            effects ->
                state(
                    scores.of(rows.of(effects), weights),
                    today,
                    0,
                    POSTERIOR_SLACK,
                    "today " + id));
    double repeatable = of.path("repeatable").path("mean").asDouble(Double.NaN);
    double spread = of.path("tau").path("mean").asDouble(Double.NaN);
    if (today.isNumber() && !Double.isNaN(repeatable + spread)) {
      today(rows, f, false)
          .ifPresent(
              effects ->
                  state(
                      scores.of(rows.of(effects), weights),
                      today.asDouble() - repeatable - Z_OF_FOUR_IN_FIVE * spread,
                      0.15 + POSTERIOR_SLACK / 2,
                      "led " + id));
    }
    leaders(
        rows,
        f,
        weights,
        of.path("leaderTable").valueStream().map(l -> l.path("effect").path("mean")).toList(),
        POSTERIOR_SLACK + of.path("leaderStep").asDouble(0) / 2,
        "effect " + id);
    for (JsonNode leader : of.path("leaderTable")) {
      leaderLevel(f, leader.path("level").path("mean"));
    }
  }

  /** The level of a leader is a mean of those who rated the cells of that leader alone: the nearest such group. */
  private void leaderLevel(int f, JsonNode value) {
    if (!value.isNumber()) {
      return;
    }
    double[] readiness = scores.weights("readiness");
    frame.leaders(f).stream()
        .map(
            l -> {
              int at = frame.leaders(f).indexOf(l);
              return rating(
                  r -> {
                    int cell = survey.ratings().cell(r);
                    return survey.ratings().function(r) == f
                        && survey.wave(r) == frame.latestWave(f)
                        && frame.soleLeader(cell) == at;
                  });
            })
        .filter(members -> IntStream.range(0, members.length).anyMatch(r -> members[r]))
        .min(
            Comparator.comparingDouble(
                members ->
                    Math.abs(error(scores.of(average(members), readiness), value.asDouble()))))
        .ifPresent(members -> mean(value, members, -1, -1));
  }

  /** Effects of leaders whose codes are not told: each is taken for the leader that it fits best. */
  private void leaders(
      ModelRows rows, int f, double[] weights, List<JsonNode> told, double slack, String source) {
    LeadershipDesign design = rows.design();
    if (design.leaderTerm(f) < 0) {
      return;
    }
    Map<Integer, double[]> candidates = new LinkedHashMap<>();
    for (int l = 0; l < frame.leaders(f).size(); l++) {
      candidates.put(l, scores.of(rows.of(Map.of(design.leaderColumn(f, l), 1.0)), weights));
    }
    record Pair(int figure, int leader, double misfit) {}
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (Map.Entry<Integer, double[]> candidate : candidates.entrySet()) {
        if (told.get(i).isNumber()) {
          double off = Math.abs(error(candidate.getValue(), told.get(i).asDouble()));
          pairs.add(new Pair(i, candidate.getKey(), off));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::misfit));
    Set<Integer> figures = new HashSet<>();
    Set<Integer> resolved = new HashSet<>();
    for (Pair pair : pairs) {
      if (!figures.contains(pair.figure()) && resolved.add(pair.leader())) {
        figures.add(pair.figure());
        JsonNode value = told.get(pair.figure());
        double inexact = fullPrecision() ? 0 : 0.02 * Math.abs(value.asDouble());
        state(
            candidates.getOrDefault(pair.leader(), new double[0]),
            value,
            0,
            slack + inexact,
            source);
      }
    }
  }

  /** Changes of single units between two waves, as people of average leniency would rate both. */
  private void changes(EvenMeans even, double[] weights) {
    result
        .path("succession")
        .forEachEntry(
            (id, of) -> {
              int f = function(id);
              for (JsonNode event : of.path("events")) {
                int from = survey.waves().indexOf(event.path("from").asString());
                int to = survey.waves().indexOf(event.path("to").asString());
                if (f >= 0) {
                  nearest(
                      f, even.contrasts(f, from, to), weights, event.path("delta"), "change " + id);
                }
              }
            });
  }

  /** What a function loses without the posts of one leader, who is one of those that lead alone. */
  private void leftOut(EvenMeans even, double[] weights) {
    result
        .path("functions")
        .forEachEntry(
            (id, of) -> {
              int f = function(id);
              nearest(
                  f,
                  losses(f).stream().map(even::sum).toList(),
                  weights,
                  of.path("leaveOneOut").path("max"),
                  "left out " + id);
            });
  }

  /** By leader who leads alone: the level of all rated posts less that of the others', as sums of cells. */
  private List<double[]> losses(int f) {
    List<Post> rated = frame.posts(f).stream().filter(post -> cellOf(f, post).isPresent()).toList();
    double all = rated.stream().mapToDouble(Post::share).sum();
    List<double[]> losses = new ArrayList<>();
    for (int leader :
        rated.stream().mapToInt(Post::leader).filter(l -> l >= 0).distinct().toArray()) {
      double others =
          rated.stream().filter(p -> p.leader() != leader).mapToDouble(Post::share).sum();
      double[] cells = new double[survey.cells().size()];
      for (Post post : rated) {
        cells[cellOf(f, post).orElseThrow()] +=
            post.share() / all - (post.leader() == leader ? 0 : post.share() / others);
      }
      if (others > 0) {
        losses.add(cells);
      }
    }
    return losses;
  }

  private OptionalInt cellOf(int f, Post post) {
    return survey.indexOf(new SiteCell(f, post.site(), frame.latestWave(f)));
  }

  /** Of sums whose unit or leader is not told, the one that comes nearest, own people taken off as elsewhere. */
  private void nearest(
      int f, List<double[]> sums, double[] weights, JsonNode value, String source) {
    if (!value.isNumber()) {
      return;
    }
    double inflation =
        result
            .path("models")
            .path("readiness")
            .path("selfInflation")
            .path(survey.functions().get(f).name())
            .asDouble(0);
    double nearest = Double.POSITIVE_INFINITY;
    double[] best = {};
    double shift = 0;
    for (double[] sum : sums) {
      double own =
          inflation
              * IntStream.range(0, sum.length).filter(survey::self).mapToDouble(r -> sum[r]).sum();
      double[] row = scores.of(sum, weights);
      double off = Math.abs(error(row, value.asDouble() + own));
      if (off < nearest) {
        nearest = off;
        best = row;
        shift = own;
      }
    }
    if (best.length > 0) {
      state(best, value, shift, POSTERIOR_SLACK, source);
    }
  }

  private void testimony() {
    result
        .path("functions")
        .forEachEntry(
            (id, of) -> {
              JsonNode value = of.path("reportedRepeatability").path("mean");
              boolean[] said = complete("reportedRepeatability");
              boolean[] now = ofFunctionNow(function(id));
              for (int d = 0; d < scores.weights("readiness").length; d++) {
                if (!scores.capability(d)) {
                  mean(value, rating(r -> said[r] && now[r]), d, -1);
                }
              }
            });
  }
}
