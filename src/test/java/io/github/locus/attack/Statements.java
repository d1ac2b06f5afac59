package io.github.locus.attack;

import io.github.locus.attack.Figure.Kind;
import io.github.locus.attack.Organization.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures as statements about the answers of an organization whose design is known.
 *
 * <p>Codes of leaders and units are resolved for the attacker (by what fits the truth best): whose
 * code is whose may be known to insiders, and the promise must hold against them too.
 */
final class Statements {
  /** What a guessed variance may put a mean off by, points. */
  private static final double SLACK_OF_A_GUESS = 2;

  /** Posterior means differ from the linear predictor by about this much, points. */
  private static final double POSTERIOR_SLACK = 0.5;

  private static final double ALL_DIGITS = 1e-4;
  private static final double Z_OF_FOUR_IN_FIVE = 0.8416;

  private final Organization organization;
  private final Partition partition;
  private final List<Figure> figures;
  private final double[] truth;
  private final List<Statement> statements = new ArrayList<>();

  private Statements(Organization organization, Partition partition, List<Figure> figures) {
    this.organization = organization;
    this.partition = partition;
    this.figures = figures;
    this.truth = truth(organization);
  }

  /**
   * Everything that figures of one run state.
   *
   * @param organization the design; its answers serve to resolve codes only
   * @param partition the units as that run treated them
   * @param figures what was read from its outputs
   */
  static List<Statement> of(Organization organization, Partition partition, List<Figure> figures) {
    Statements all = new Statements(organization, partition, figures);
    all.rawMeans();
    for (String score : figures.stream().map(Figure::score).distinct().toList()) {
      all.model(score);
    }
    all.posteriors();
    all.changes();
    return List.copyOf(all.statements);
  }

  /** Whose code is whose in the readiness model, by what fits the truth best. */
  static Map<Figure, String> leaders(
      Organization organization, Partition partition, List<Figure> figures) {
    Statements all = new Statements(organization, partition, figures);
    ModelEquations model = all.equations("readiness", all.variances("readiness"));
    Map<Figure, String> resolved = new LinkedHashMap<>();
    for (String function : organization.functions()) {
      Map<String, double[]> rows = new HashMap<>();
      for (String leader : organization.leaders(function).keySet()) {
        model.leader(function, leader).ifPresent(row -> rows.put(leader, row));
      }
      resolved.putAll(
          all.resolve(
              all.of(Kind.LEADER_EFFECT, "readiness").stream()
                  .filter(f -> f.of().equals(function))
                  .toList(),
              rows));
    }
    return resolved;
  }

  /** The answers themselves, numbered rating × items + item; NaN where missing. */
  static double[] truth(Organization organization) {
    int items = organization.items();
    return IntStream.range(0, organization.ratings().size() * items)
        .mapToDouble(i -> organization.points(i / items, i % items))
        .toArray();
  }

  private void rawMeans() {
    for (Figure figure : of(Kind.RAW_MEAN)) {
      int trait = trait(figure.score());
      // after imputing; with all digits before it
      boolean imputed =
          organization.traits().get(trait).capability() && figure.halfWidth() > ALL_DIGITS;
      List<Integer> rated =
          used(figure.of()).filter(r -> imputed || scored(r, trait)).boxed().toList();
      double[] row = new double[truth.length];
      rated.forEach(r -> addImputed(row, r, trait, 1.0 / rated.size()));
      state(figure, row, 0);
    }
    for (Figure figure : of(Kind.ITEM_MEAN)) {
      int item = organization.itemNames().indexOf(figure.key());
      List<Integer> answering =
          ratings(figure.of())
              .filter(r -> !Double.isNaN(truth[r * organization.items() + item]))
              .filter(this::uses)
              .boxed()
              .toList();
      double[] row = new double[truth.length];
      answering.forEach(r -> row[r * organization.items() + item] = 1.0 / answering.size());
      double sign = organization.reversed(item) ? -1 : 1;
      double points = 100.0 / (Organization.POINTS - 1);
      statements.add(
          new Statement(
              row,
              50 + sign * points * (figure.value() - (1 + Organization.POINTS) / 2.0),
              Math.max(1e-5, points * figure.halfWidth()),
              describe(figure)));
    }
  }

  private IntStream ratings(String function) {
    return IntStream.range(0, organization.ratings().size())
        .filter(r -> organization.ratings().get(r).function().equals(function));
  }

  private IntStream used(String function) {
    return ratings(function).filter(this::uses);
  }

  private boolean uses(int rating) {
    return partition.uses(organization.ratings().get(rating)) && organization.usable(rating);
  }

  private boolean scored(int rating, int trait) {
    return organization.scored(rating, trait);
  }

  private void addScore(double[] row, int rating, int trait, double weight) {
    List<Integer> answered = organization.answered(rating, trait);
    answered.forEach(i -> row[rating * organization.items() + i] += weight / answered.size());
  }

  /**
   * Adds a score as the models take it: a capability that is missing is the respondent's mean over
   * the others, shifted as the function's means are.
   */
  private void addImputed(double[] row, int rating, int trait, double weight) {
    if (scored(rating, trait) || !organization.traits().get(trait).capability()) {
      addScore(row, rating, trait, weight);
      return;
    }
    String function = organization.ratings().get(rating).function();
    List<Integer> present =
        IntStream.range(0, organization.traits().size())
            .filter(t -> organization.traits().get(t).capability() && scored(rating, t))
            .boxed()
            .toList();
    present.forEach(t -> addScore(row, rating, t, weight / present.size()));
    if (used(function).noneMatch(r -> scored(r, trait))) {
      return;
    }
    addMean(row, function, trait, weight);
    present.forEach(t -> addMean(row, function, t, -weight / present.size()));
  }

  private void addMean(double[] row, String function, int trait, double weight) {
    List<Integer> rated = used(function).filter(r -> scored(r, trait)).boxed().toList();
    rated.forEach(r -> addScore(row, r, trait, weight / rated.size()));
  }

  private void model(String score) {
    Map<String, Double> variances = variances(score);
    if (!variances.containsKey("residual") || weights(score).isEmpty()) {
      return;
    }
    ModelEquations model = equations(score, variances);
    double slack =
        of(Kind.VARIANCE, score).stream().anyMatch(v -> v.key().equals(Figure.GUESSED))
            ? SLACK_OF_A_GUESS
            : 0;
    boolean posterior = score.equals("readiness") && of(Kind.LEADER_EFFECT, score).isEmpty();
    for (Figure figure : of(Kind.MODEL_MEAN, score)) {
      model
          .mean(figure.of(), figure.key())
          .ifPresent(
              row -> state(figure, expanded(figure, row), posterior ? POSTERIOR_SLACK : slack));
    }
    for (Figure figure : of(Kind.SELF_INFLATION, score)) {
      model.self(figure.of()).ifPresent(row -> state(figure, expanded(figure, row), slack));
    }
    leaders(of(Kind.LEADER_EFFECT, score), model, slack);
  }

  private void posteriors() {
    Map<String, Double> variances = variances("readiness");
    if (!variances.containsKey("residual") || !of(Kind.LEADER_EFFECT, "readiness").isEmpty()) {
      return;
    }
    for (Figure spread : of(Kind.SPREAD)) {
      variances.put(spread.of(), spread.value() * spread.value());
    }
    ModelEquations model = equations("readiness", variances);
    leaders(of(Kind.POSTERIOR_EFFECT, "readiness"), model, POSTERIOR_SLACK);
    of(Kind.TODAY, "readiness").forEach(today -> levels(today, model));
  }

  /** Today and repeatable are a function's mean and what its leaders make of it, by headcount. */
  private void levels(Figure today, ModelEquations model) {
    String function = today.of();
    Optional<Figure> repeatable = first(Kind.REPEATABLE, function);
    Optional<Figure> spread = first(Kind.SPREAD, function);
    String wave = organization.waves().get(organization.waves().size() - 1);
    Optional<double[]> mean = model.mean(function, wave);
    if (repeatable.isEmpty() || spread.isEmpty() || mean.isEmpty()) {
      return;
    }
    double average = repeatable.get().value() + Z_OF_FOUR_IN_FIVE * spread.get().value();
    Figure level = new Figure(Kind.MODEL_MEAN, "readiness", function, wave, average, 0.1);
    state(level, expanded(level, mean.get()), POSTERIOR_SLACK);
    double[] row = new double[organization.ratings().size()];
    List<Organization.Post> posts =
        organization.posts().stream()
            .filter(p -> p.function().equals(function) && p.wave().equals(wave))
            .toList();
    double heads = posts.stream().mapToInt(Organization.Post::headcount).sum();
    for (Organization.Post post : posts) {
      double[] effect = model.leading(function, post.unit(), wave);
      for (int r = 0; r < row.length; r++) {
        row[r] += post.headcount() / heads * effect[r];
      }
    }
    Figure rest = new Figure(Kind.TODAY, "readiness", function, "", today.value() - average, 0.1);
    state(rest, expanded(rest, row), POSTERIOR_SLACK / 2);
  }

  private Optional<Figure> first(Kind kind, String function) {
    return of(kind, "readiness").stream().filter(f -> f.of().equals(function)).findFirst();
  }

  private ModelEquations equations(String score, Map<String, Double> variances) {
    Map<Integer, Double> weights = weights(score);
    boolean complete = score.equals("reportedRepeatability");
    return new ModelEquations(
        organization,
        partition,
        r ->
            organization.usable(r)
                && (!complete || weights.keySet().stream().allMatch(t -> scored(r, t))),
        variances,
        partition.selfInflated(organization));
  }

  private Map<String, Double> variances(String score) {
    Map<String, Double> variances = new HashMap<>();
    of(Kind.VARIANCE, score).forEach(f -> variances.put(f.of(), f.value()));
    return variances;
  }

  private void leaders(List<Figure> effects, ModelEquations model, double slack) {
    Map<String, List<Figure>> byFunction =
        effects.stream()
            .collect(Collectors.groupingBy(Figure::of, LinkedHashMap::new, Collectors.toList()));
    byFunction.forEach(
        (function, shown) -> {
          Map<String, double[]> rows = new HashMap<>();
          for (String leader : organization.leaders(function).keySet()) {
            model.leader(function, leader).ifPresent(row -> rows.put(leader, row));
          }
          resolve(shown, rows)
              .forEach(
                  (figure, leader) -> state(figure, expanded(figure, rows.get(leader)), slack));
        });
  }

  /** Which leader a code stands for: the pair that fits best first. */
  private Map<Figure, String> resolve(List<Figure> shown, Map<String, double[]> rows) {
    record Pair(Figure figure, String leader, double misfit) {}
    List<Pair> pairs = new ArrayList<>();
    for (Figure figure : shown) {
      rows.forEach(
          (leader, row) ->
              pairs.add(
                  new Pair(
                      figure,
                      leader,
                      Math.abs(statement(figure, expanded(figure, row), 0).error(truthOrZero())))));
    }
    Map<Figure, String> resolved = new LinkedHashMap<>();
    pairs.stream()
        .sorted(Comparator.comparingDouble(Pair::misfit))
        .forEach(
            p -> {
              if (!resolved.containsKey(p.figure()) && !resolved.containsValue(p.leader())) {
                resolved.put(p.figure(), p.leader());
              }
            });
    return resolved;
  }

  private void changes() {
    for (Figure figure : of(Kind.CHANGE)) {
      String[] waves = figure.key().split(" ");
      double inflation =
          of(Kind.SELF_INFLATION, "readiness").stream()
              .filter(f -> f.of().equals(figure.of()))
              .mapToDouble(Figure::value)
              .findFirst()
              .orElse(0);
      List<Statement> candidates = new ArrayList<>();
      for (String unit : new TreeSet<>(organization.units())) {
        change(figure, unit, waves[1], waves[2], inflation).ifPresent(candidates::add);
      }
      candidates.stream()
          .min(Comparator.comparingDouble(s -> Math.abs(s.error(truthOrZero()))))
          .filter(s -> Math.abs(s.error(truthOrZero())) <= 3 * s.halfWidth() + 1e-3)
          .ifPresent(statements::add);
    }
  }

  private Optional<Statement> change(
      Figure figure, String unit, String before, String after, double inflation) {
    double[] row = new double[organization.ratings().size()];
    double own = 0;
    for (String wave : List.of(before, after)) {
      List<Integer> cell =
          IntStream.range(0, row.length)
              .filter(
                  r -> {
                    Rating rating = organization.ratings().get(r);
                    return rating.function().equals(figure.of())
                        && rating.unit().equals(unit)
                        && rating.wave().equals(wave);
                  })
              .boxed()
              .toList();
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      double share = (wave.equals(after) ? 1.0 : -1.0) / cell.size();
      for (int r : cell) {
        row[r] = share;
        int person = organization.ratings().get(r).person();
        own += organization.people().get(person).own().equals(figure.of()) ? share : 0;
      }
    }
    Figure raw =
        new Figure(
            figure.kind(),
            figure.score(),
            figure.of(),
            figure.key(),
            figure.value() + inflation * own,
            figure.halfWidth());
    // of those whose average leniency is even, which is the plain mean where all rate the same
    // functions
    double slack = of(Kind.LEADER_EFFECT, "readiness").isEmpty() ? POSTERIOR_SLACK : 0;
    return Optional.of(statement(raw, expanded(raw, row), slack));
  }

  private void state(Figure figure, double[] row, double slack) {
    if (Arrays.stream(row).anyMatch(c -> Math.abs(c) > 1e-9)) {
      statements.add(statement(figure, row, slack));
    }
  }

  /** Coefficients of ratings as coefficients of answers. */
  private double[] expanded(Figure figure, double[] byRating) {
    double[] row = new double[truth.length];
    weights(figure.score())
        .forEach(
            (trait, weight) -> {
              for (int r = 0; r < byRating.length; r++) {
                if (byRating[r] != 0) {
                  addImputed(row, r, trait, byRating[r] * weight);
                }
              }
            });
    return row;
  }

  private static Statement statement(Figure figure, double[] row, double slack) {
    // variances printed with few digits make the coefficients inexact in proportion
    double inexact = figure.halfWidth() > ALL_DIGITS ? 0.01 * Math.abs(figure.value()) : 0;
    boolean level = figure.kind() == Kind.RAW_MEAN || figure.kind() == Kind.MODEL_MEAN;
    return new Statement(
        row, figure.value(), figure.halfWidth() + slack + (level ? 0 : inexact), describe(figure));
  }

  private static String describe(Figure figure) {
    return String.join(" ", figure.kind().name(), figure.score(), figure.of(), figure.key());
  }

  /** Weights of the traits in a score; empty for a score that is not known. */
  private Map<Integer, Double> weights(String score) {
    Map<Integer, Double> weights = new LinkedHashMap<>();
    boolean readiness = score.equals("readiness");
    if (readiness || score.equals("reportedRepeatability")) {
      for (int t = 0; t < organization.traits().size(); t++) {
        if (organization.traits().get(t).capability() == readiness) {
          weights.put(t, 1.0);
        }
      }
      weights.replaceAll((t, w) -> 1.0 / weights.size());
    } else if (trait(score) >= 0) {
      weights.put(trait(score), 1.0);
    }
    return weights;
  }

  private int trait(String id) {
    return organization.traits().stream().map(Organization.Trait::id).toList().indexOf(id);
  }

  private double[] truthOrZero() {
    double[] known = truth.clone();
    for (int i = 0; i < known.length; i++) {
      known[i] = Double.isNaN(known[i]) ? 0 : known[i];
    }
    return known;
  }

  private List<Figure> of(Kind kind) {
    return figures.stream().filter(f -> f.kind() == kind).toList();
  }

  private List<Figure> of(Kind kind, String score) {
    return of(kind).stream().filter(f -> f.score().equals(score)).toList();
  }
}
