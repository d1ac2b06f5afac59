package io.github.locus.recommendation;

import io.github.locus.result.Component;
import io.github.locus.result.CrossCheck;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.DimensionSummary.Role;
import io.github.locus.result.Estimate;
import io.github.locus.result.Figures;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.LeaveOneOut;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Margin;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.SamplerResult;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evidence made to measure: a small instrument, functions of any status, studies of any ranking. */
final class Cases {
  static final double THRESHOLD = 60;
  static final List<String> NAMES = List.of("IT", "HR", "L&D", "BU");

  /** Respondents of every function and figure. */
  private static final int MANY = 90;

  private static final int MINIMUM = 5;

  private Cases() {}

  /**
   * The chances of a function.
   *
   * @param today P(today ≥ T)
   * @param repeatable P(repeatable ≥ T)
   * @param newLeader chance that a new leader reaches T
   * @param spread P(τ ≥ 5)
   */
  record Chances(double today, double repeatable, double newLeader, double spread) {}

  /**
   * A dimension of a function.
   *
   * @param today level today
   * @param below P(today &lt; T − 10)
   * @param repeatable repeatable level
   */
  record Level(double today, double below, double repeatable) {}

  /** Three capability dimensions with weights 2, 1, 1, and testimony. */
  static InstrumentSummary instrument() {
    return instrument(
        List.of(
            dimension("people", Role.CAPABILITY, 0.5),
            dimension("technology", Role.CAPABILITY, 0.25),
            dimension("evidence", Role.CAPABILITY, 0.25),
            dimension("strategy", Role.STRATEGY, 0),
            dimension("reliance", Role.RELIANCE, 0)));
  }

  static InstrumentSummary instrument(List<DimensionSummary> dimensions) {
    return new InstrumentSummary("small", "1", "en", Map.of(), dimensions);
  }

  static DimensionSummary dimension(String id, Role role, double weight) {
    return new DimensionSummary(
        id,
        "About " + id,
        role,
        weight,
        1,
        5,
        List.of(),
        List.of(new ItemSummary(id + "_a", "a", false), new ItemSummary(id + "_b", "b", false)));
  }

  static <T> Shown<T> shown(T value) {
    return Shown.of(value, MANY, MINIMUM);
  }

  static <T> Shown<T> none() {
    return Shown.withheld(Reason.NO_ANSWERS);
  }

  static Estimate level(double mean) {
    return new Estimate(mean, mean - 2, mean + 2);
  }

  /** A function with a status, all its figures, and dimensions near its level. */
  static RatedFunction function(String name, FunctionStatus status) {
    return switch (status) {
      case INSUFFICIENT ->
          evidence(name, 9, new Chances(0.9, 0.9, 0.9, 0.1), 0.5, SeparationGrade.GOOD);
      case SYSTEMATIC ->
          evidence(name, MANY, new Chances(0.98, 0.93, 0.95, 0.1), 1, SeparationGrade.GOOD);
      case LEADER_DEPENDENT ->
          evidence(name, MANY, new Chances(0.4, 0.01, 0.37, 0.999), 0.26, SeparationGrade.GOOD);
      case UNEVEN ->
          with(
              reporting(function(name, FunctionStatus.LEADER_DEPENDENT), 52.5, false),
              FunctionResult::place,
              new PlaceResult(8, 0, 0, shown(level(61.7)), none(), none()));
      case READY_UNPROVEN ->
          evidence(name, MANY, new Chances(0.91, 0.3, 0.7, 0.5), 0.6, SeparationGrade.WEAK);
      case NOT_READY ->
          evidence(name, MANY, new Chances(0.004, 0, 0.1, 0.4), 0, SeparationGrade.GOOD);
      case UNCERTAIN ->
          evidence(name, MANY, new Chances(0.5, 0.2, 0.4, 0.4), 0.05, SeparationGrade.NONE);
    };
  }

  /** Of fewer than two leaders no chance that rests on their spread is told. */
  static RatedFunction evidence(
      String name, int respondents, Chances chances, double readyShare, SeparationGrade grade) {
    boolean spread = grade != SeparationGrade.NONE;
    FunctionResult figures =
        new FunctionResult(
            Shown.of(level(61.2), respondents, MINIMUM),
            shown(level(55.7)),
            shown(level(59.4)),
            shown(level(66.6)),
            shown(level(5.5)),
            shown(level(6.4)),
            shown(chances.today()),
            spread ? shown(chances.repeatable()) : none(),
            spread ? shown(chances.newLeader()) : none(),
            spread ? shown(chances.spread()) : none(),
            FunctionStatus.UNCERTAIN,
            grade,
            true,
            none(),
            shown(respondents),
            8,
            8,
            true,
            shown(readyShare),
            shown(name + "-2"),
            Map.of(),
            Map.of(),
            Map.of(),
            shown(level(52.5)),
            shown(new LeaveOneOut(4.4, shown(name + "-2"), 0.0005, 1, 2)),
            shown(List.of(0.25, 0.125)),
            shown(0.5),
            List.of(),
            new PlaceResult(8, 2, 2, none(), none(), none()));
    RatedFunction bare = new RatedFunction(name, figures);
    RatedFunction people = withDimension(bare, "people", new Level(63.1, 0.0, 57.2));
    RatedFunction both = withDimension(people, "technology", new Level(58.4, 0.1, 54.3));
    return withDimension(both, "evidence", new Level(62.3, 0.0, 58.9));
  }

  /** A function with another figure. */
  static <C> RatedFunction with(
      RatedFunction function, Component<FunctionResult, C> component, C value) {
    return new RatedFunction(function.name(), component.replaced(function.figures(), value));
  }

  static RatedFunction withDimension(RatedFunction function, String id, Level dimension) {
    RatedFunction today =
        with(
            function,
            FunctionResult::dimensions,
            added(function.figures().dimensions(), id, level(dimension.today())));
    RatedFunction below =
        with(
            today,
            FunctionResult::pDimensionBelow,
            added(function.figures().pDimensionBelow(), id, dimension.below()));
    return with(
        below,
        FunctionResult::repeatableDimensions,
        added(function.figures().repeatableDimensions(), id, level(dimension.repeatable())));
  }

  private static <V> Map<String, Shown<V>> added(Map<String, Shown<V>> map, String id, V value) {
    Map<String, Shown<V>> more = new LinkedHashMap<>(map);
    more.put(id, shown(value));
    return more;
  }

  static RatedFunction reporting(RatedFunction function, double reported, boolean succession) {
    return with(
        with(function, FunctionResult::reportedRepeatability, shown(level(reported))),
        FunctionResult::succession,
        succession);
  }

  /** A study without cross-check, sensitivity and window. */
  static Result study(
      List<RatedFunction> functions, Map<String, Double> repeatable, Map<String, Double> today) {
    return study(functions, shown(ranking(repeatable, today)));
  }

  static DecisionResult ranking(Map<String, Double> repeatable, Map<String, Double> today) {
    Map<String, Double> loss = new LinkedHashMap<>();
    repeatable.forEach((name, p) -> loss.put(name, 10 * (1 - p)));
    return ranking(today, repeatable, today, loss);
  }

  static DecisionResult ranking(
      Map<String, Double> today,
      Map<String, Double> repeatable,
      Map<String, Double> showcase,
      Map<String, Double> loss) {
    return new DecisionResult(
        lens(today, none()),
        lens(repeatable, shown(loss)),
        lens(showcase, none()),
        none(),
        none(),
        List.of(),
        List.of());
  }

  private static LensDecision lens(Map<String, Double> pBest, Shown<Map<String, Double>> loss) {
    List<String> two = List.copyOf(pBest.keySet());
    return new LensDecision(
        pBest,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        loss,
        two.size() < 2
            ? none()
            : shown(new Margin(two.get(0), two.get(1), new Estimate(7.7, 3.3, 12.1))));
  }

  static Shown<CrossCheck> plain(String function, Map<String, Double> level) {
    return shown(new CrossCheck(0.84, function, level));
  }

  static Result study(List<RatedFunction> functions, Shown<DecisionResult> ranking) {
    return study(instrument(), functions, ranking);
  }

  static Result study(
      InstrumentSummary instrument, List<RatedFunction> functions, Shown<DecisionResult> ranking) {
    Map<String, FunctionResult> byName = new LinkedHashMap<>();
    functions.forEach(f -> byName.put(f.name(), f.figures()));
    Result study = ResultFixtures.withheld(List.of());
    study = with(study, Result::instrument, instrument);
    study = with(study, Result::functions, byName);
    study = with(study, Result::decision, ranking);
    study =
        with(
            study,
            Result::scoring,
            new ScoringResult(
                shown(MANY), shown(MANY), Map.of(), shown(0.01), Map.of(), Map.of(), none()));
    return with(
        study,
        Result::quality,
        new QualityResult(
            shown(0.8),
            Map.of(),
            ResultFixtures.noReadiness(),
            Map.of(),
            Map.of(),
            none(),
            new SamplerResult(
                java.util.Optional.of(0.2), java.util.Optional.empty(), 4000, 4000, 4000, Map.of()),
            Map.of()));
  }

  /** A study with another component. */
  static <C> Result with(Result study, Component<Result, C> component, C value) {
    return component.replaced(study, value);
  }

  /** A study with findings of these conditions. */
  static Result lacking(Result study, Collection<DataCondition> conditions) {
    List<Finding> findings = new ArrayList<>(study.findings());
    conditions.forEach(
        condition -> findings.add(Finding.of(condition.code(), Finding.Severity.NOTE)));
    return with(study, Result::findings, findings);
  }

  /** The result that the rules make of a study, with all digits. */
  static Result advised(Result study) {
    return with(
        study,
        Result::verdict,
        Recommender.advise(study).verdict(new Figures(MINIMUM, true), MANY));
  }
}
