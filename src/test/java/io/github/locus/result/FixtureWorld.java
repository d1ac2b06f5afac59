package io.github.locus.result;

import static io.github.locus.result.ResultFixtures.hidden;
import static io.github.locus.result.ResultFixtures.shown;

import io.github.locus.recommendation.Recommender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** An invented organisation of any size, whose figures hang together as a reader would expect. */
final class FixtureWorld {
  static final List<String> CAPABILITIES =
      List.of(
          "people",
          "technology",
          "business",
          "empowerment",
          "evidence",
          "ecosystem",
          "partnership",
          "change",
          "delivery");

  private static final double THRESHOLD = 60;
  private static final List<String> WAVES = List.of("2024", "2025", "2026");
  private static final double[] MEANS = {57, 44, 69, 61};
  private static final double[] TAUS = {11.5, 3.2, 3.9, 6.8};

  private final List<String> functions;
  private final int units;

  FixtureWorld(List<String> functions, int units) {
    this.functions = functions;
    this.units = units;
  }

  Result result() {
    Map<String, FunctionResult> byName = by(this::function);
    return new Result(
        Contract.RESULT.version(),
        "0.1.0",
        new AnalysisOptions(
            Optional.of("Northwind Cooperative 2026"),
            "locus-24",
            THRESHOLD,
            0.8,
            5,
            CarelessRatings.DROP,
            20261124,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            "en"),
        List.of(),
        Recommender.borders(THRESHOLD),
        List.of(input("survey.csv", 1515 * functions.size()), input("roster.csv", 3 * units)),
        instrument(),
        verdict(),
        byName,
        shown(succession()),
        functions.size() < 2 ? Shown.withheld(Reason.NEEDS_TWO_FUNCTIONS) : shown(decision()),
        by(f -> protectedWaves()),
        scoring(),
        models(),
        posterior(),
        quality(),
        robustness(),
        shown(perceptions()),
        List.of(
            Finding.of("vacancies", Finding.Severity.NOTE),
            Finding.of("sampler-not-converged", Finding.Severity.WARNING).measured(1.02, 1.01)));
  }

  /** In the first wave three units were merged. */
  private List<ProtectedWave> protectedWaves() {
    return WAVES.stream()
        .map(
            wave ->
                new ProtectedWave(
                    wave,
                    units,
                    wave.equals(WAVES.get(0)) ? 3 : 0,
                    wave.equals(WAVES.get(0)) ? 1 : 0))
        .toList();
  }

  private Robustness robustness() {
    VerdictVariant other =
        new VerdictVariant(VerdictKind.TOO_CLOSE, functions.subList(0, 1), Optional.of(0.58));
    return new Robustness(
        shown(other),
        shown(
            List.of(
                new ThresholdPoint(
                    65,
                    other,
                    by(n -> shown(0.44)),
                    by(n -> shown(0.37)),
                    by(n -> FunctionStatus.UNCERTAIN)))),
        Shown.withheld(Reason.VERDICT_STAYS),
        shown(65.0),
        shown(
            List.of(
                new AssurancePoint(
                    0.95, other, by(n -> mean(functions.indexOf(n)) - 9), by(n -> 0.2)))),
        Shown.withheld(Reason.VERDICT_STAYS),
        shown(0.95),
        shown(
            List.of(
                new PriorPoint(
                    3,
                    740,
                    functions.get(0),
                    by(n -> mean(functions.indexOf(n)) - 4),
                    by(n -> 4.3),
                    by(n -> 0.24)))),
        shown(new ConfidenceParts(by(n -> 0.26), by(n -> 0.21))),
        Map.of("unit-1", shown(new UnitLeftOut(functions.get(0), 0.71, other))),
        shown(
            new SilenceResult(
                functions.get(0),
                functions.get(functions.size() - 1),
                0.3,
                12.8,
                Optional.of(new TippingPoint(functions.get(0), 0.3, 9, true, other)))));
  }

  private ModelPosterior posterior() {
    return new ModelPosterior(
        by(n -> Map.of("leader", shown(new Estimate(41, 12, 96)))),
        by(
            n -> {
              Map<String, Shown<Estimate>> shares = new LinkedHashMap<>();
              for (String source :
                  List.of("leader", "place", "cell", "climate", "respondent", "residual")) {
                shares.put(source, shown(new Estimate(0.17, 0.05, 0.32)));
              }
              return shares;
            }),
        by(n -> shown(new Estimate(61, 48.2, 74.1))),
        shown(new Estimate(0.06, -0.21, 0.34)),
        shown(new PredictiveCheck(2.71, 1.2, 3.4, 0.21)),
        shown(new PredictiveCheck(1.21, 1.02, 1.19, 0.03)),
        by(n -> shown(new PredictiveCheck(2.1, 1.4, 2.6, 0.4))));
  }

  static InstrumentSummary instrument() {
    List<DimensionSummary> dimensions = new ArrayList<>();
    CAPABILITIES.forEach(
        id -> dimensions.add(dimension(id, DimensionSummary.Role.CAPABILITY, 1.0 / 9, 2)));
    dimensions.add(dimension("strategy", DimensionSummary.Role.STRATEGY, 0, 3));
    dimensions.add(dimension("reliance", DimensionSummary.Role.RELIANCE, 0, 3));
    return new InstrumentSummary("locus-24", "1", "en", Map.of(), dimensions);
  }

  private static DimensionSummary dimension(
      String id, DimensionSummary.Role role, double weight, int items) {
    List<ItemSummary> summaries = new ArrayList<>();
    for (int i = 1; i <= items; i++) {
      summaries.add(
          new ItemSummary(
              id + "_" + i,
              "The function can be relied on for "
                  + id
                  + ", in every unit and on a bad day ("
                  + i
                  + ").",
              id.equals("reliance") || id.equals("empowerment") && i == 2));
    }
    Map<String, String> names =
        Map.of(
            "people", "Understands how people think, work and learn",
            "technology", "Runs and judges technology",
            "business", "Understands the business",
            "empowerment", "Empowers rather than controls",
            "evidence", "Knows what is effective",
            "ecosystem", "Joins learning, support and social",
            "partnership", "Works with the other functions",
            "change", "Leads culture and change",
            "delivery", "Delivers");
    return new DimensionSummary(
        id,
        names.getOrDefault(
            id, id.equals("strategy") ? "Written down, funded, used" : "Leans on one person"),
        role,
        weight,
        1,
        5,
        List.of("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"),
        summaries);
  }

  static InputFile input(String name, int records) {
    return new InputFile(
        name,
        "tidy",
        "utf-8",
        ",",
        1,
        31,
        records < 5 ? hidden() : shown(records),
        List.of(),
        Map.of("blank", hidden()),
        Map.of());
  }

  private double mean(int f) {
    return MEANS[f % 4] - 1.3 * (f / 4);
  }

  private double tau(int f) {
    return TAUS[f % 4] + 0.2 * (f / 4);
  }

  /** A fixed wave in −1..1 that differs by function and place. */
  private static double wave(int f, int k) {
    return Math.sin(1.7 * f + 2.3 * k + 0.4);
  }

  private static Estimate around(double mean, double half) {
    return new Estimate(mean, mean - half, mean + half);
  }

  private FunctionResult function(String name) {
    int f = functions.indexOf(name);
    double m = mean(f);
    double tau = tau(f);
    double repeatable = m - 0.84 * tau;
    double best = m + 1.3 * tau;
    Map<String, Shown<Estimate>> today = levels(f, m, 3.1);
    Map<String, Shown<Estimate>> again = levels(f, repeatable, 4.6);
    Map<String, Shown<Double>> below = new LinkedHashMap<>();
    today.forEach(
        (id, level) -> below.put(id, map(level, e -> chance(THRESHOLD - 10 - e.mean(), 2))));
    return new FunctionResult(
        shown(around(m, 2.6)),
        shown(new Estimate(repeatable, repeatable - 5.2, repeatable + 3.6)),
        shown(new Estimate(m - 0.3 * tau, m - 3.1, m + 2.2)),
        shown(around(best, 4.1)),
        shown(new Estimate(m - repeatable, 0.5 * tau, 1.4 * tau)),
        shown(new Estimate(tau, 0.6 * tau, 1.7 * tau)),
        shown(chance(m - THRESHOLD, 1.6)),
        shown(chance(repeatable - THRESHOLD, 2.7)),
        shown(chance(m - THRESHOLD, tau)),
        shown(chance(tau - 5, 1.5)),
        List.of(
                FunctionStatus.LEADER_DEPENDENT,
                FunctionStatus.NOT_READY,
                FunctionStatus.SYSTEMATIC,
                FunctionStatus.UNCERTAIN)
            .get(f % 4),
        SeparationGrade.of(units),
        true,
        shown(f % 4 == 3),
        shown(48 * units),
        units,
        units,
        true,
        shown(f % 4 == 1 ? 0.0 : 0.34),
        shown(code(name, 1)),
        today,
        again,
        below,
        shown(around(48 + 7 * wave(f, 3), 3.3)),
        units < 3
            ? hidden()
            : shown(
                new LeaveOneOut(
                    0.9 * tau / 3, shown(code(name, 1)), 0.012 + 0.2 * (f % 4), 1.1, 2.4)),
        shown(Collections.nCopies(units, 1.0 / units)),
        shown(0.5),
        leaders(name, f, m, tau),
        new PlaceResult(
            units,
            0,
            few(f) ? 0 : 7,
            few(f) ? shown(around(m, 2.6)) : Shown.withheld(Reason.LEADER_AND_PLACE_APART),
            few(f)
                ? Shown.withheld(Reason.LEADER_AND_PLACE_ALIKE)
                : shown(new Estimate(2.9, 0.3, 6.6)),
            few(f)
                ? Shown.withheld(Reason.LEADER_AND_PLACE_ALIKE)
                : shown(new Estimate(0.08, 0.01, 0.31))));
  }

  private Map<String, Shown<Estimate>> levels(int f, double mean, double half) {
    Map<String, Shown<Estimate>> levels = new LinkedHashMap<>();
    for (int d = 0; d < CAPABILITIES.size(); d++) {
      boolean hidden = f == 1 && d == 5;
      levels.put(
          CAPABILITIES.get(d), hidden ? hidden() : shown(around(mean + 11 * wave(f, d), half)));
    }
    return levels;
  }

  private List<LeaderResult> leaders(String name, int f, double m, double tau) {
    List<LeaderResult> table = new ArrayList<>();
    for (int l = 0; l < units; l++) {
      double effect = l == 0 ? 1.3 * tau : tau * wave(f, l + 1);
      boolean hidden = l == 6;
      Shown<Estimate> u = hidden ? hidden() : shown(around(effect, 2.2 + 0.3 * tau));
      table.add(
          new LeaderResult(
              code(name, l + 1),
              Optional.empty(),
              Optional.of(1),
              hidden ? hidden() : shown(Band.of(31 + 3 * (l % 7), 5)),
              shown(1.0 / units),
              u,
              map(u, e -> new Estimate(m + e.mean(), m + e.low(), m + e.high())),
              map(u, e -> chance(m + e.mean() - THRESHOLD, 3))));
    }
    return table;
  }

  private static String code(String name, int number) {
    return name + "-" + number;
  }

  /** A smooth stand-in for a normal probability, inside 0..1. */
  private static double chance(double distance, double scale) {
    return 1 / (1 + Math.exp(-1.7 * distance / scale));
  }

  private Verdict verdict() {
    if (functions.size() < 2) {
      return Verdict.undecided();
    }
    String lead = functions.get(Math.min(2, functions.size() - 1));
    String partner = functions.get(0);
    ResultPath<FunctionResult> at = ResultPath.start().to(Result::functions, lead);
    ResultPath<Estimate> today = at.shown(FunctionResult::today);
    return new Verdict(
        VerdictKind.LEAD_WITH_PARTNER,
        Optional.of(Verdict.Lens.REPEATABLE),
        order(lead),
        Optional.of(partner),
        Optional.empty(),
        statement(
            "lead-with-partner",
            "systematic.partner",
            lead,
            Optional.of(partner),
            List.of(),
            figure("today", today.to(Estimate::mean)),
            figure("todayLow", today.to(Estimate::low)),
            figure("todayHigh", today.to(Estimate::high))),
        Optional.of(rival(lead, partner)),
        List.of(lead),
        shown(0.873),
        shown(0.31),
        shown(partner),
        Map.of(partner, 2.4),
        List.of("technology"),
        gaps(function(lead)),
        List.of(
            statement(
                "at-risk",
                "leaders",
                lead,
                Optional.empty(),
                List.of(),
                figure("atRisk", at.shown(FunctionResult::atRisk).to(Estimate::mean)),
                figure("renewed", at.shown(FunctionResult::renewed).to(Estimate::mean)),
                new FigureReference("assurance", "/options/assurance", Quantity.SHARE)),
            statement(
                "ready-share",
                "",
                lead,
                Optional.empty(),
                List.of(),
                new FigureReference("threshold", "/options/threshold", Quantity.SET_LEVEL),
                new FigureReference("sure", "/borders/yes", Quantity.SHARE),
                new FigureReference(
                    "readyShare", at.shown(FunctionResult::readyShare).pointer(), Quantity.SHARE))),
        List.of(
            new PlannedAction(
                PlannedAction.Kind.GAP,
                Optional.of("technology"),
                lead,
                Optional.of(lead),
                90,
                PlannedAction.Effort.MEDIUM,
                Optional.of(1.2),
                statement("raise", "", lead, Optional.empty(), List.of("technology")),
                Optional.of(
                    "Sit with engineering in one product team for the learning platform; let it own the backlog."),
                PlannedAction.Measure.ITEMS,
                List.of("technology_1", "technology_2"),
                function(lead)
                    .dimensions()
                    .getOrDefault("technology", hidden())
                    .map(Estimate::mean),
                Optional.of(THRESHOLD)),
            new PlannedAction(
                PlannedAction.Kind.INSTITUTIONALISE,
                Optional.empty(),
                partner,
                Optional.of(partner),
                365,
                PlannedAction.Effort.HIGH,
                Optional.empty(),
                statement("institutionalise", "", partner, Optional.empty(), List.of()),
                Optional.empty(),
                PlannedAction.Measure.ADD_TESTIMONY,
                List.of(),
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        List.of(
            statement(
                "weight",
                "more",
                lead,
                Optional.of(partner),
                List.of("technology"),
                new FigureReference("declared", "/instrument/dimensions/1/weight", Quantity.WEIGHT),
                new FigureReference(
                    "critical",
                    "/decision/sensitivity/technology/criticalWeight",
                    Quantity.WEIGHT))),
        List.of(statement("perceptions", "", lead, Optional.empty(), List.of())));
  }

  private static Statement rival(String lead, String other) {
    ResultPath<FunctionResult> its = ResultPath.start().to(Result::functions, other);
    return statement(
        "today",
        "dependent",
        lead,
        Optional.of(other),
        List.of(),
        figure("other.today", its.shown(FunctionResult::today).to(Estimate::mean)),
        new FigureReference(
            "other.pNewLeader",
            its.shown(FunctionResult::pNewLeader).pointer(),
            Quantity.PROBABILITY),
        new FigureReference("threshold", "/options/threshold", Quantity.SET_LEVEL));
  }

  private List<String> order(String lead) {
    List<String> order = new ArrayList<>(functions);
    order.remove(lead);
    order.sort(
        Comparator.comparingDouble(
            name -> -function(name).repeatable().map(Estimate::mean).orElse(0.0)));
    order.add(0, lead);
    return order;
  }

  private static FigureReference figure(String place, ResultPath<Double> path) {
    return new FigureReference(place, path.pointer(), Quantity.POINTS);
  }

  private static Statement statement(
      String code,
      String variant,
      String function,
      Optional<String> other,
      List<String> dimensions,
      FigureReference... figures) {
    return new Statement(
        code,
        Optional.of(variant).filter(v -> !v.isEmpty()),
        Optional.of(function),
        other,
        List.of(),
        dimensions,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(figures));
  }

  /** The two lowest dimensions of a function. */
  private static List<Gap> gaps(FunctionResult f) {
    List<Gap> gaps = new ArrayList<>();
    f.dimensions()
        .forEach(
            (id, level) ->
                level.ifPresent(
                    e ->
                        gaps.add(
                            new Gap(
                                id,
                                e.mean(),
                                0.85,
                                (THRESHOLD - e.mean()) / CAPABILITIES.size()))));
    gaps.sort(Comparator.comparingDouble(gap -> -gap.priority()));
    return gaps.subList(0, 2);
  }

  private static boolean few(int f) {
    return f % 4 == 1;
  }

  private List<SuccessionEvent> events(int f) {
    List<SuccessionEvent> events = new ArrayList<>();
    for (int v = 0; v < 20; v++) {
      boolean changed = v < (few(f) ? 3 : 7);
      boolean hidden = v == 0;
      events.add(
          new SuccessionEvent(
              Shown.withheld(Reason.TELLS_WHOSE),
              "1",
              "2",
              Shown.withheld(Reason.TELLS_WHOSE),
              Shown.withheld(Reason.TELLS_WHOSE),
              changed,
              hidden ? hidden() : shown(Band.of(18 + v % 5, 5)),
              hidden ? hidden() : shown(wave(f, v) * (changed ? 11 : 3))));
    }
    return events;
  }

  private Shown<Double> mean(List<SuccessionEvent> events, boolean changed) {
    return shown(
        events.stream()
            .filter(e -> e.changed() == changed)
            .flatMap(e -> e.delta().value().stream())
            .mapToDouble(d -> d)
            .average()
            .orElseThrow());
  }

  private Map<String, SuccessionResult> succession() {
    Map<String, SuccessionResult> all = new LinkedHashMap<>();
    all.put(
        "all",
        new SuccessionResult(
            23,
            57,
            shown(-1.2),
            shown(0.7),
            shown(new SuccessionShift(-1.9, -1.4, -3.9, 1.2, 0.31)),
            shown(new SuccessionEstimate(58, 21, 104, 0.004)),
            List.of(),
            List.of()));
    for (int f = 0; f < functions.size(); f++) {
      boolean few = few(f);
      double spread = tau(f) * tau(f);
      List<SuccessionEvent> events = events(f);
      all.put(
          functions.get(f),
          new SuccessionResult(
              few ? 3 : 7,
              few ? 17 : 13,
              mean(events, true),
              mean(events, false),
              few
                  ? Shown.withheld(Reason.NEEDS_FIVE_PAIRS)
                  : shown(new SuccessionShift(-1.5 + f, -2 + f, -5 + f, 1 + f, 0.2)),
              few
                  ? Shown.withheld(Reason.NEEDS_FIVE_PAIRS)
                  : shown(new SuccessionEstimate(spread, -8, 2.1 * spread, 0.03)),
              events,
              trend(f)));
    }
    return all;
  }

  /** Levels of a function by wave, so that the last is what the model says. */
  private List<TrendPoint> trend(int f) {
    List<TrendPoint> points = new ArrayList<>();
    double step = 1.5 + wave(f, 9);
    for (int w = 0; w < WAVES.size(); w++) {
      points.add(
          new TrendPoint(
              WAVES.get(w),
              5,
              w == 0 ? 0 : 4,
              shown(mean(f) - (WAVES.size() - 1 - w) * step),
              w == 0 ? Shown.withheld(Reason.NEEDS_TWO_WAVES) : shown(around(step, 2)),
              w == 0 ? Shown.withheld(Reason.NEEDS_TWO_WAVES) : shown(f == 1 ? 2.3 : 0.1)));
    }
    return points;
  }

  private DecisionResult decision() {
    Map<String, SensitivityResult> sensitivity = new LinkedHashMap<>();
    for (int d = 0; d < CAPABILITIES.size(); d++) {
      sensitivity.put(CAPABILITIES.get(d), sensitivity(d));
    }
    LensDecision again = lens(f -> mean(f) - 0.84 * tau(f));
    Map<String, Double> loss = by(name -> Math.max(0.2, 61 - mean(functions.indexOf(name)) + 4));
    return new DecisionResult(
        lens(this::mean),
        new LensDecision(
            again.pBest(),
            again.pBestSe(),
            again.rankAcceptability(),
            again.pairwise(),
            again.centralWeights(),
            shown(loss),
            shown(
                new Margin(
                    functions.get(Math.min(2, functions.size() - 1)),
                    functions.get(0),
                    around(9.4, 5.2)))),
        lens(f -> mean(f) + 1.3 * tau(f)),
        shown(
            new CrossCheck(
                0.84,
                functions.get(Math.min(2, functions.size() - 1)),
                by(n -> mean(functions.indexOf(n)) - 1))),
        shown(sensitivity),
        List.of(
            new DominanceResult(
                functions.get(functions.size() - 1),
                functions.get(1),
                true,
                byDimension(d -> 0.8 + 0.02 * d))),
        List.of(
            new WeightingResult(
                "equal",
                byDimension(d -> 1.0 / 9),
                by(n -> mean(functions.indexOf(n))),
                by(n -> mean(functions.indexOf(n)) - 0.84 * tau(functions.indexOf(n))),
                again.pBest(),
                functions.get(Math.min(2, functions.size() - 1))),
            new WeightingResult(
                "technology-first",
                byDimension(d -> d == 1 ? 4.0 / 12 : 1.0 / 12),
                by(n -> mean(functions.indexOf(n)) + 1),
                by(n -> mean(functions.indexOf(n)) - 3),
                again.pBest(),
                functions.get(0))));
  }

  private LensDecision lens(java.util.function.IntToDoubleFunction level) {
    double total = 0;
    for (int f = 0; f < functions.size(); f++) {
      total += Math.exp(level.applyAsDouble(f) / 4);
    }
    double sum = total;
    Map<String, Double> pBest =
        by(n -> Math.exp(level.applyAsDouble(functions.indexOf(n)) / 4) / sum);
    Map<String, List<Double>> ranks = new LinkedHashMap<>();
    Map<String, Map<String, Double>> pairwise = new LinkedHashMap<>();
    Map<String, Shown<Map<String, Double>>> central = new LinkedHashMap<>();
    List<String> order =
        functions.stream()
            .sorted(Comparator.comparing((String n) -> -level.applyAsDouble(functions.indexOf(n))))
            .toList();
    for (String name : functions) {
      ranks.put(
          name,
          rankShares(
              order.indexOf(name),
              Math.exp(level.applyAsDouble(functions.indexOf(name)) / 4) / sum));
      double own = level.applyAsDouble(functions.indexOf(name));
      Map<String, Double> row = new LinkedHashMap<>();
      functions.forEach(
          other -> row.put(other, chance(own - level.applyAsDouble(functions.indexOf(other)), 4)));
      pairwise.put(name, row);
      central.put(name, shown(byDimension(d -> 1.0 / 9)));
    }
    return new LensDecision(
        pBest,
        by(n -> 0.008),
        ranks,
        pairwise,
        central,
        shown(by(n -> 0.3)),
        Shown.withheld(Reason.NO_LEADER_ALONE));
  }

  private List<Double> rankShares(int position, double first) {
    int n = functions.size();
    double[] raw = new double[n];
    double rest = 0;
    for (int r = 1; r < n; r++) {
      raw[r] = Math.exp(-1.4 * Math.abs(r - Math.max(position, 1)));
      rest += raw[r];
    }
    List<Double> shares = new ArrayList<>();
    shares.add(first);
    for (int r = 1; r < n; r++) {
      shares.add((1 - first) * raw[r] / rest);
    }
    return shares;
  }

  private SensitivityResult sensitivity(int d) {
    List<SensitivityPoint> grid = new ArrayList<>();
    for (double multiple : new double[] {0, 0.5, 1, 1.5, 2, 3}) {
      double tilt = (multiple - 1) * (d == 1 ? 1.1 : 0.25);
      double[] odds = new double[functions.size()];
      double total = 0;
      for (int f = 0; f < odds.length; f++) {
        odds[f] = Math.exp((mean(f) - 0.84 * tau(f)) / 4 + tilt * (f == 0 ? 2 : f == 2 ? -1 : 0));
        total += odds[f];
      }
      double sum = total;
      grid.add(
          new SensitivityPoint(
              multiple,
              multiple / 9,
              by(n -> mean(functions.indexOf(n)) - 0.84 * tau(functions.indexOf(n)) + tilt),
              by(n -> odds[functions.indexOf(n)] / sum)));
    }
    return d == 1
        ? new SensitivityResult(shown(0.31), grid)
        : new SensitivityResult(Shown.withheld(Reason.NO_CRITICAL_WEIGHT), grid);
  }

  private ScoringResult scoring() {
    Map<String, Map<String, Shown<Double>>> means = new LinkedHashMap<>();
    functions.forEach(
        name -> {
          int f = functions.indexOf(name);
          Map<String, Shown<Double>> row = new LinkedHashMap<>();
          instrument()
              .dimensions()
              .forEach(d -> row.put(d.id(), shown(mean(f) + 9 * wave(f, d.id().length()))));
          means.put(name, row);
        });
    return new ScoringResult(
        shown(1515 * functions.size()),
        shown(1490 * functions.size()),
        by(n -> Map.of("2026", shown(48 * units))),
        shown(0.0312),
        means,
        Map.of("tooFewAnswers", shown(25 * functions.size())),
        shown(new WeightSummary(1320.4, 1.09)));
  }

  private Map<String, ModelResult> models() {
    Map<String, ModelResult> models = new LinkedHashMap<>();
    models.put("readiness", model());
    CAPABILITIES.forEach(id -> models.put(id, model()));
    models.put("reportedRepeatability", model());
    return models;
  }

  private ModelResult model() {
    Map<String, Map<String, Shown<Double>>> means = new LinkedHashMap<>();
    Map<String, List<LeaderEffect>> effects = new LinkedHashMap<>();
    Map<String, Shown<Interval>> inflation = new LinkedHashMap<>();
    for (int f = 0; f < functions.size(); f++) {
      Map<String, Shown<Double>> waves = new LinkedHashMap<>();
      for (int w = 0; w < WAVES.size(); w++) {
        waves.put(WAVES.get(w), shown(mean(f) - (2 - w) * (1.5 + wave(f, 9))));
      }
      means.put(functions.get(f), waves);
      double delta = 3.1 + 2 * wave(f, 4);
      inflation.put(functions.get(f), shown(new Interval(delta - 1.9, delta + 1.9)));
      effects.put(
          functions.get(f),
          List.of(
              new LeaderEffect(
                  code(functions.get(f), 1),
                  shown(Band.of(93, 5)),
                  shown(1.2 * tau(f)),
                  shown(1.7))));
    }
    return new ModelResult(
        shown(4470),
        shown(1480),
        48,
        shown(37_410.9356462),
        means,
        by(n -> shown(3.1 + 2 * wave(functions.indexOf(n), 4))),
        inflation,
        new VarianceComponents(
            shown(81.2),
            shown(18.4),
            by(n -> shown(tau(functions.indexOf(n)) * tau(functions.indexOf(n)))),
            shown(6.1),
            shown(2.3),
            shown(146.9)),
        effects,
        false);
  }

  private QualityResult quality() {
    Map<String, ReliabilityResult> reliability = new LinkedHashMap<>();
    instrument().dimensions().forEach(d -> reliability.put(d.id(), reliability(d)));
    Map<String, Map<String, Shown<ItemResult>>> items = new LinkedHashMap<>();
    for (int f = 0; f < functions.size(); f++) {
      items.put(functions.get(f), items(f));
    }
    return new QualityResult(
        shown(0.714),
        reliability,
        new ReadinessReliability(
            shown(0.93),
            shown(0.91),
            shown(List.of(4.81, 0.92, 0.71, 0.6, 0.52, 0.44, 0.4, 0.33, 0.27)),
            by(n -> shown(0.82)),
            by(n -> by(other -> shown(0.61)))),
        by(n -> List.of(new UnitResponse(1, shown(new Interval(0.36, 0.68))))),
        by(
            n ->
                new AgreementResult(
                    shown(0.12),
                    shown(0.13),
                    shown(0.81),
                    shown(0.87),
                    shown(0.46),
                    shown(0.71),
                    List.of(
                        new LeaderAgreement(
                            code(n, 1),
                            shown(Band.of(93, 5)),
                            shown(0.88),
                            shown(0.5),
                            shown(0.7))))),
        shown(new StraightLining(5900, 71, 0.01203)),
        new SamplerResult(
            Optional.of(0.31),
            Optional.of(1.004),
            812,
            4000,
            400,
            Map.of(
                "readiness",
                new Convergence(
                    Optional.of(0.31),
                    Optional.of(912.0),
                    Optional.empty(),
                    1640,
                    Map.of("IT", Map.of("today", new QuantityConvergence(Optional.empty(), 1640)))),
                "people",
                new Convergence(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(1.004),
                    812,
                    Map.of(
                        "IT", Map.of("today", new QuantityConvergence(Optional.of(1.004), 812)))))),
        items);
  }

  private static ReliabilityResult reliability(DimensionSummary d) {
    Map<String, Shown<Double>> rest = new LinkedHashMap<>();
    d.items().forEach(item -> rest.put(item.id(), shown(0.58)));
    boolean three = d.items().size() > 2;
    return new ReliabilityResult(
        shown(1385),
        d.items().size(),
        shown(0.74),
        shown(new Interval(0.71, 0.77)),
        three ? shown(0.78) : Shown.withheld(Reason.NEEDS_THREE_ITEMS),
        shown(0.72),
        three ? shown(0.76) : Shown.withheld(Reason.NEEDS_THREE_ITEMS),
        rest,
        three ? rest : Map.of());
  }

  private Map<String, Shown<ItemResult>> items(int f) {
    Map<String, Shown<ItemResult>> items = new LinkedHashMap<>();
    int k = 0;
    for (DimensionSummary d : instrument().dimensions()) {
      for (ItemSummary item : d.items()) {
        double lift = (mean(f) - 55) / 30 + 0.35 * wave(f, k++);
        double[] raw = new double[5];
        double sum = 0;
        for (int o = 0; o < 5; o++) {
          raw[o] = Math.exp(-Math.pow(o - 2 - lift, 2) / 1.8);
          sum += raw[o];
        }
        List<Double> shares = new ArrayList<>();
        for (int o = 0; o < 5; o++) {
          shares.add(raw[o] / sum);
        }
        items.put(
            item.id(),
            shown(
                new ItemResult(
                    1440,
                    0.05,
                    Shown.withheld(Reason.FULL_PRECISION_ONLY),
                    Shown.withheld(Reason.FULL_PRECISION_ONLY),
                    favourable(item.reversed(), shares),
                    shares,
                    false)));
      }
    }
    return items;
  }

  private static double favourable(boolean reversed, List<Double> shares) {
    return reversed ? shares.get(0) + shares.get(1) : shares.get(3) + shares.get(4);
  }

  private PerceptionsResult perceptions() {
    Map<String, Shown<Share>> lead = new LinkedHashMap<>();
    Map<String, Shown<Share>> turn = new LinkedHashMap<>();
    Map<String, Shown<Share>> outside = new LinkedHashMap<>();
    int n = functions.size();
    for (int f = 0; f < n; f++) {
      double share = (f + 1.0) / (n * (n + 1) / 2.0 + 1);
      lead.put(functions.get(f), share(share));
      turn.put(functions.get(f), share((n - f) / (n * (n + 1) / 2.0 + 1)));
      outside.put(functions.get(f), share(0.11 + 0.02 * (f % 4)));
    }
    lead.put("none", share(1 / (n * (n + 1) / 2.0 + 1)));
    turn.put("none", share(1 / (n * (n + 1) / 2.0 + 1)));
    Map<String, Shown<Share>> window = new LinkedHashMap<>();
    window.put("now", share(0.32));
    window.put("6-months", share(0.41));
    window.put("12-months", share(0.19));
    window.put("later", share(0.08));
    Map<String, Shown<ShareDifference>> gaps = new LinkedHashMap<>();
    for (int f = 0; f < n; f++) {
      double gap = (2 * f + 1.0 - n) / (n * (n + 1) / 2.0 + 1);
      gaps.put(
          functions.get(f), shown(new ShareDifference(shown(470), gap, gap - 0.04, gap + 0.05)));
    }
    return new PerceptionsResult(lead, turn, outside, window, gaps);
  }

  private static Shown<Share> share(double share) {
    return shown(new Share(shown(470), share, 0.9 * share, Math.min(1, 1.1 * share)));
  }

  private static <T, U> Shown<U> map(Shown<T> figure, Function<T, U> mapper) {
    return figure.<Shown<U>>map(value -> shown(mapper.apply(value))).orElseGet(() -> hidden());
  }

  private <V> Map<String, V> by(Function<String, V> value) {
    Map<String, V> map = new LinkedHashMap<>();
    functions.forEach(name -> map.put(name, value.apply(name)));
    return map;
  }

  private static Map<String, Double> byDimension(ToDoubleFunction<Integer> value) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int d = 0; d < CAPABILITIES.size(); d++) {
      map.put(CAPABILITIES.get(d), value.applyAsDouble(d));
    }
    return map;
  }
}
