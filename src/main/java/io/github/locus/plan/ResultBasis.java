package io.github.locus.plan;

import io.github.locus.diagnostic.Clause;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.InputFile;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Note;
import io.github.locus.result.PlanBasis;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.VarianceComponents;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.simulate.NoiseDesign;
import io.github.locus.statistics.StandardNormal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A result as a basis: what its figures leave open is drawn.
 *
 * <p>The level under an average leader is m = repeatable − z τ, with variance Var(repeatable) − z²
 * Var(τ), a standard deviation being a 90% interval's width over 2 × 1.645. What all functions share
 * of it (climates and leniency: γ² Σh² + σ_r²/n) and what is drawn again with the places (ω² Σh²) is
 * taken off, since no comparison rests on it.
 */
public final class ResultBasis {

  /** A survey of these would take hours to simulate and analyse twenty times in each design. */
  private static final long MOST_RESPONSES = 1_000_000;

  private static final double INTERVAL_IN_SDS = 2 * StandardNormal.quantile(0.95);

  private final Result result;
  private final ModelResult model;
  private final Map<String, FunctionResult> functions;
  private final Map<String, Double> ownShares;
  private final List<Note> notes = new ArrayList<>();

  private ResultBasis(Result result, ModelResult model, Map<String, FunctionResult> functions) {
    this.result = result;
    this.model = model;
    this.functions = functions;
    ownShares = ownShares();
  }

  /**
   * A basis of a result.
   *
   * @param result the result
   * @param turnover chance that a leader is new in a further wave, where it is stated
   * @return the basis
   * @throws NotPlannableException if it lacks what a plan needs
   */
  public static Basis of(Result result, OptionalDouble turnover) throws NotPlannableException {
    Map<String, FunctionResult> ranked = ranked(result);
    ModelResult model = result.models().get(ModelResult.READINESS);
    if (ranked.size() < 2 || model == null) {
      throw new NotPlannableException(
          Clause.TOO_FEW_LEVELS.with(
              result.verdict().kind().code(),
              ranked.isEmpty()
                  ? Clause.NO_RANKED_FUNCTION
                  : Clause.FUNCTION_ALONE.with(String.join(", ", ranked.keySet()))));
    }
    if (model.ratings().filter(n -> n < 1).isPresent()
        || model.means().isEmpty()
        || leastRespondents(model) < 1) {
      throw new NotPlannableException(Clause.NO_RATINGS);
    }
    Basis basis = new ResultBasis(result, model, ranked).basis(turnover);
    long responses =
        (long) basis.field().units() * basis.field().respondents() * basis.field().waves();
    if (responses > MOST_RESPONSES) {
      throw new NotPlannableException(
          Clause.TOO_LARGE_TO_PLAN.with(
              basis.field().units(),
              basis.field().respondents(),
              basis.field().waves(),
              MOST_RESPONSES));
    }
    return basis;
  }

  /** Functions that are ranked and whose levels may be shown. */
  private static Map<String, FunctionResult> ranked(Result result) {
    Map<String, FunctionResult> ranked = new LinkedHashMap<>();
    result
        .decision()
        .ifPresent(
            decision ->
                result
                    .functions()
                    .forEach(
                        (name, f) -> {
                          if (decision.repeatable().pBest().containsKey(name)
                              && f.repeatable().isPresent()
                              && f.tau().isPresent()) {
                            ranked.put(name, f);
                          }
                        }));
    return ranked;
  }

  private Basis basis(OptionalDouble turnover) {
    Map<String, Double> pBest = result.decision().orElseThrow().repeatable().pBest();
    Optional<String> choice = choice();
    FieldDesign field = field(turnover);
    List<Double> headcounts = headcounts();
    List<FunctionBelief> beliefs = new ArrayList<>();
    functions.forEach((name, f) -> beliefs.add(belief(name, f, shared(headcounts, field.units()))));
    List<DimensionSummary> dimensions =
        result.instrument().capabilities().stream().filter(d -> d.weight() > 0).toList();
    double all = dimensions.stream().mapToDouble(DimensionSummary::weight).sum();
    notes.add(0, Note.of("drawn"));
    List<List<Double>> offsets = new ArrayList<>();
    functions.forEach((name, f) -> offsets.add(offsets(name, f, dimensions)));
    if (result.options().internal()) {
      notes.add(Note.of("mark"));
    }
    leftOut();
    return new Basis(
        new Basis.Source(
            PlanBasis.Source.RESULT,
            result.inputs().stream().map(InputFile::path).toList(),
            choice,
            choice.map(name -> pBest.getOrDefault(name, 0.0))),
        beliefs,
        field,
        noise(),
        headcounts,
        result.options().assurance(),
        result.options().minGroup(),
        dimensions.isEmpty()
            ? List.of(1.0)
            : dimensions.stream().map(d -> d.weight() / all).toList(),
        offsets,
        notes);
  }

  /** The first of the result; of those that are left where it is left out. */
  private Optional<String> choice() {
    Map<String, Double> loss =
        result.decision().orElseThrow().repeatable().expectedLoss().orElse(Map.of());
    return result
        .verdict()
        .firstRepeatable()
        .filter(functions::containsKey)
        .or(
            () ->
                functions.keySet().stream()
                    .filter(loss::containsKey)
                    .min(Comparator.comparing(loss::get)));
  }

  private void leftOut() {
    List<String> names =
        result.functions().keySet().stream().filter(n -> !functions.containsKey(n)).toList();
    if (!names.isEmpty()) {
      notes.add(Note.of("left-out", names));
    }
    notes.add(Note.of("spread"));
    if (model.ratings().isEmpty()) {
      notes.add(new Note("ratings", List.of(), List.of(), Optional.of(respondents())));
    }
    if (model.variance().place().isEmpty()) {
      notes.add(Note.of("place"));
    }
  }

  private FunctionBelief belief(String name, FunctionResult f, double shared) {
    Estimate repeatable = f.repeatable().orElseThrow();
    Estimate tau = f.tau().orElseThrow();
    double z = StandardNormal.quantile(1 - result.options().assurance());
    double tauSd = sd(tau);
    double open = square(sd(repeatable)) - square(z * tauSd) - shared;
    FunctionDesign expected =
        FunctionDesign.of(
            name,
            repeatable.mean() - z * tau.mean(),
            tau.mean(),
            ownShares.getOrDefault(name, 0.0));
    return new FunctionBelief(
        central(f) ? expected.ledCentrally() : expected,
        Math.sqrt(Math.max(0, open)),
        tauSd,
        f.leaders());
  }

  /**
   * Shares p of the ratings of a function that come from its own people. The result does not tell
   * them, but the interval of the self-rating does: Var(δ) is about (σ_r² + σ²)/(n p (1 − p)) for n
   * ratings. At most one half, and together at most 1.
   */
  private Map<String, Double> ownShares() {
    VarianceComponents variance = model.variance();
    double about = variance.respondent().orElse(0.0) + variance.residual().orElse(0.0);
    double n = Math.max(1.0, (double) ratings() / model.means().size());
    Map<String, Double> shares = new LinkedHashMap<>();
    for (String name : functions.keySet()) {
      Optional.ofNullable(model.selfInflationInterval().get(name))
          .flatMap(Shown::value)
          .filter(self -> self.high() > self.low())
          .ifPresent(
              self -> {
                double sd = (self.high() - self.low()) / (2 * StandardNormal.quantile(0.975));
                double product = Math.min(0.25, about / (n * square(sd)));
                shares.put(name, 0.5 - Math.sqrt(0.25 - product));
              });
    }
    double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((name, share) -> share / Math.max(1, all));
    return shares;
  }

  /** What the functions share of the variance of a level. */
  private double shared(List<Double> headcounts, int units) {
    double all = headcounts.stream().mapToDouble(Double::doubleValue).sum();
    double squares = headcounts.stream().mapToDouble(h -> square(h / all)).sum();
    VarianceComponents variance = model.variance();
    return (variance.climate().orElse(0.0)
                + variance.place().orElse(0.0)
                + variance.cell().orElse(0.0))
            * Math.max(squares, 1.0 / units)
        + variance.respondent().orElse(0.0) / Math.max(1, respondents());
  }

  /** As told; where the number is withheld, as if every respondent rated every function. */
  private int ratings() {
    return model.ratings().orElse(respondents() * model.means().size());
  }

  private int respondents() {
    return leastRespondents(model);
  }

  /** As told; where the number is withheld, the lower end of the band of persons behind the fit. */
  private static int leastRespondents(ModelResult model) {
    return model.respondents().orElse(model.remlCriterion().persons());
  }

  private static boolean central(FunctionResult f) {
    return f.leaders() == 1 && f.units() > 1;
  }

  private FieldDesign field(OptionalDouble turnover) {
    int units = 1;
    double free = 0;
    double led = 0;
    for (FunctionResult f : functions.values()) {
      units = Math.max(units, f.units());
      if (!central(f)) {
        free += f.units() - 1;
        led += f.units() - Math.max(1, f.leaders());
      }
    }
    int waves = Math.max(1, waves().size());
    int asked = model.means().size();
    double perPerson = (double) ratings() / Math.max(1, respondents());
    // a panel answers in several waves: its ratings per person say nothing of one wave
    boolean panel = waves > 1 && perPerson > asked;
    double crossing = panel ? 1 : Math.min(1, perPerson / asked);
    double responses = panel ? (double) ratings() / asked : respondents();
    return new FieldDesign(
        units,
        (int) Math.max(1, Math.round(responses / units / waves)),
        waves,
        turnover.orElseGet(this::observedTurnover),
        free > 0 ? Math.max(0, Math.min(1, led / free)) : 0,
        crossing);
  }

  private Set<String> waves() {
    Set<String> waves = new LinkedHashSet<>();
    model.means().values().forEach(means -> waves.addAll(means.keySet()));
    return waves;
  }

  /** The share of leaders who were new between the waves, where there was a wave before. */
  private double observedTurnover() {
    return result
        .successionOf(SuccessionResult.ALL)
        .filter(all -> all.changed() + all.stable() > 0)
        .map(ResultBasis::turnover)
        .orElse(Planner.USUAL_TURNOVER);
  }

  private static double turnover(SuccessionResult all) {
    return (double) all.changed() / (all.changed() + all.stable());
  }

  private NoiseDesign noise() {
    VarianceComponents v = model.variance();
    return new NoiseDesign(
        Math.sqrt(v.climate().orElse(0.0)),
        Math.sqrt(v.place().orElse(0.0)),
        Math.sqrt(v.cell().orElse(0.0)),
        Math.sqrt(v.respondent().orElse(0.0)),
        Math.sqrt(v.residual().orElse(0.0)),
        0,
        0,
        0,
        0);
  }

  /** Shares of the units, where some function has a leader of its own in each. */
  private List<Double> headcounts() {
    return functions.values().stream()
        .filter(f -> f.units() == f.leaders())
        .flatMap(f -> f.leaderShares().value().stream())
        .filter(shares -> shares.size() > 1)
        .filter(shares -> shares.stream().allMatch(share -> share > 0))
        .findFirst()
        .orElse(List.of(1.0));
  }

  private List<Double> offsets(String name, FunctionResult f, List<DimensionSummary> dimensions) {
    List<Double> offsets = new ArrayList<>();
    for (DimensionSummary dimension : dimensions) {
      Optional<Estimate> level =
          Optional.ofNullable(f.dimensions().get(dimension.id())).flatMap(Shown::value);
      if (level.isEmpty() || f.today().isEmpty()) {
        notes.add(Note.of("dimensions", List.of(name)));
        return dimensions.stream().map(d -> 0.0).toList();
      }
      offsets.add(level.get().mean() - f.today().orElseThrow().mean());
    }
    return offsets.isEmpty() ? List.of(0.0) : offsets;
  }

  private static double sd(Estimate estimate) {
    return (estimate.high() - estimate.low()) / INTERVAL_IN_SDS;
  }

  private static double square(double x) {
    return x * x;
  }
}
