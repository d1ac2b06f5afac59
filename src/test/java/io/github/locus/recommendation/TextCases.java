package io.github.locus.recommendation;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.AssurancePoint;
import io.github.locus.result.Component;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Interval;
import io.github.locus.result.LeaveOneOut;
import io.github.locus.result.ModelResult;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.PriorPoint;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Reason;
import io.github.locus.result.ReliabilityResult;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Robustness;
import io.github.locus.result.SamplerResult;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.SensitivityResult;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.result.Shown;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.StraightLining;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.SuccessionShift;
import io.github.locus.result.ThresholdPoint;
import io.github.locus.result.TippingPoint;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.result.VarianceComponents;
import io.github.locus.result.VerdictKind;
import io.github.locus.result.VerdictVariant;
import io.github.locus.result.WeightSummary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One study for every turn that the words can take. */
public final class TextCases {
  private TextCases() {}

  /** The same, with what is recommended. */
  public static Map<String, Result> advised() {
    Map<String, Result> cases = new LinkedHashMap<>();
    all().forEach((name, study) -> cases.put(name, Cases.advised(study)));
    return cases;
  }

  static Map<String, Result> all() {
    Map<String, Result> cases = new LinkedHashMap<>();
    RatedFunction weak = Cases.function("HR", FunctionStatus.NOT_READY);
    RatedFunction strong = Cases.withDimension(weak, "technology", new Cases.Level(80, 0, 78.5));
    RatedFunction broad = weak;
    for (String id : List.of("people", "technology", "evidence")) {
      broad = Cases.withDimension(broad, id, new Cases.Level(65, 0, 60.5));
    }
    for (FunctionStatus status :
        List.of(
            FunctionStatus.SYSTEMATIC,
            FunctionStatus.READY_UNPROVEN,
            FunctionStatus.LEADER_DEPENDENT,
            FunctionStatus.UNCERTAIN,
            FunctionStatus.NOT_READY)) {
      RatedFunction lead = Cases.function("IT", status);
      RatedFunction gap = Cases.withDimension(lead, "technology", new Cases.Level(41.3, 0.999, 40));
      RatedFunction full = Cases.withDimension(lead, "technology", new Cases.Level(70.2, 0, 67));
      cases.put(status + " alone", first(lead, weak));
      cases.put(status + " with gap", first(gap, weak));
      cases.put(status + " without weakness", first(full, weak));
      cases.put(status + " with gap and partner", first(gap, strong));
      cases.put(status + " with broad partner", first(lead, broad));
    }
    RatedFunction low = weak;
    for (String id : List.of("people", "technology", "evidence")) {
      low = Cases.withDimension(low, id, new Cases.Level(40, 1, 35));
    }
    for (FunctionStatus status :
        List.of(FunctionStatus.SYSTEMATIC, FunctionStatus.READY_UNPROVEN)) {
      cases.put(
          status + " with gap, and nobody who helps",
          first(
              Cases.withDimension(
                  Cases.function("IT", status), "technology", new Cases.Level(41.3, 0.999, 40)),
              low));
    }
    cases.put("leader-dependent, little of it shown", first(bare(), weak));
    for (Reason why : List.of(Reason.NO_LEADER_ALONE, Reason.BEST_NOT_SHOWN, Reason.BESIDE_ALIKE)) {
      cases.put(
          "no showcase, " + why.code(),
          first(
              Cases.with(
                  Cases.function("IT", FunctionStatus.SYSTEMATIC),
                  FunctionResult::showcase,
                  Shown.withheld(why)),
              weak));
    }
    cases.put(
        "uncertain of many leaders",
        first(
            Cases.evidence(
                "IT", 90, new Cases.Chances(0.5, 0.2, 0.4, 0.4), 0.05, SeparationGrade.GOOD),
            weak));
    cases.put("rival today, dependent", rival(FunctionStatus.LEADER_DEPENDENT, 70.3, 48.1, 71));
    cases.put("rival today, keeps less", rival(FunctionStatus.NOT_READY, 70.3, 48.1, 71));
    cases.put("brightest rival, dependent", rival(FunctionStatus.LEADER_DEPENDENT, 60, 48.1, 90.2));
    cases.put("brightest rival, keeps less", rival(FunctionStatus.NOT_READY, 60, 48.1, 90.2));
    cases.put("rival that comes next", rival(FunctionStatus.NOT_READY, 60, 48.1, 61));
    cases.put(
        "rival that most people name",
        saying(
            rival(FunctionStatus.NOT_READY, 60, 48.1, 61),
            nominations(0.12, 0.03, 0.21, Map.of())));
    cases.put("another keeps more", anotherKeepsMore());
    cases.put("nearly certain", ranked(0.998, 0.001, 0.001, 0));
    cases.put("a smaller weight", withWeights(Map.of("people", Optional.of(0.31))));
    for (FunctionStatus first : FunctionStatus.values()) {
      for (FunctionStatus today : FunctionStatus.values()) {
        if (first != FunctionStatus.INSUFFICIENT && today != FunctionStatus.INSUFFICIENT) {
          cases.put(first + " before " + today, split(first, today));
        }
      }
    }
    cases.put("too close, one in question", ranked(0.55, 0.15, 0.15, 0.15));
    cases.put("too close, three in question", ranked(0.4, 0.3, 0.25, 0.05));
    cases.put("rival that is the best more often, and costs more", oftener(4.1));
    cases.put("rival that is the best more often, and costs the same", oftener(2.92));
    cases.put("too close, none in question", ranked(0.19, 0.18, 0.17, 0.16));
    cases.put(
        "one function",
        Cases.study(List.of(Cases.function("IT", FunctionStatus.LEADER_DEPENDENT)), Cases.none()));
    cases.put(
        "no function",
        Cases.study(List.of(Cases.function("IT", FunctionStatus.INSUFFICIENT)), Cases.none()));
    cases.put("leaders unknown", leadersUnknown());
    cases.put("units count alike", alike(placeNotIdentified()));
    cases.put("leaders unknown, units count alike", alike(leadersUnknown()));
    cases.put("place not identified", placeNotIdentified());
    cases.put("weights", withWeights(Map.of("people", Optional.of(0.71))));
    cases.put("no weight", withWeights(Map.of("people", Optional.empty())));
    cases.put("every condition", alike(everyCondition()));
    cases.put("no shift, even", moved(0.4, -1.2, 2.1, nominations(0.01, -0.07, 0.09, Map.of())));
    cases.put("random answers", measured(-0.2, 0.01, VerdictKind.LEAD_WITH_PARTNER));
    cases.put("the same without straight lines", measured(0.7, 0.2, VerdictKind.LEAD));
    cases.put("fragile", fragile(VerdictKind.LEAD, "HR"));
    cases.put("no unit takes the verdict with it", fragile(VerdictKind.LEAD, "IT"));
    for (VerdictKind kind : VerdictKind.values()) {
      cases.put("another without a unit, " + kind, fragile(kind, "HR"));
      cases.put("another without straight lines, " + kind, measured(0.4, 0.2, kind, "HR"));
      cases.put("other terms without a unit, " + kind, fragile(kind, "IT"));
      cases.put("other terms without straight lines, " + kind, measured(0.4, 0.2, kind, "IT"));
    }
    cases.putAll(ProtectionWriterTest.cases());
    cases.put("gain, used", moved(2.4, 0.2, 4.1, nominations(-0.14, -0.22, -0.05, Map.of())));
    return cases;
  }

  /** α of one dimension reaches this low, and so many ratings give one answer throughout. */
  /** IT is the choice, and HR would keep more if all posts were refilled at once. */
  static Result anotherKeepsMore() {
    return first(
        Cases.with(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            FunctionResult::renewed,
            Cases.shown(new Estimate(66.4, 63.1, 69.7))),
        Cases.with(
            Cases.function("HR", FunctionStatus.UNCERTAIN),
            FunctionResult::renewed,
            Cases.shown(new Estimate(68.3, 65.2, 71.8))));
  }

  /** IT is the choice, at its usual levels; HR stands at these. */
  private static Result rival(
      FunctionStatus status, double today, double repeatable, double showcase) {
    RatedFunction hr = Cases.function("HR", status);
    hr = Cases.with(hr, FunctionResult::today, Cases.shown(Cases.level(today)));
    hr = Cases.with(hr, FunctionResult::repeatable, Cases.shown(Cases.level(repeatable)));
    hr = Cases.with(hr, FunctionResult::showcase, Cases.shown(Cases.level(showcase)));
    return first(Cases.function("IT", FunctionStatus.SYSTEMATIC), hr);
  }

  private static Result measured(
      double low, double straight, VerdictKind without, String... named) {
    Result study =
        first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    Component<QualityResult, Map<String, ReliabilityResult>> reliability =
        QualityResult::reliability;
    Component<QualityResult, Shown<StraightLining>> lines = QualityResult::straightLining;
    QualityResult quality =
        reliability.replaced(
            study.quality(),
            Map.of(
                "people",
                new ReliabilityResult(
                    Cases.none(),
                    2,
                    Cases.none(),
                    Cases.shown(new Interval(low, 0.82)),
                    Cases.none(),
                    Cases.none(),
                    Cases.none(),
                    Map.of(),
                    Map.of())));
    Result measured =
        Cases.with(
            study,
            Result::quality,
            lines.replaced(quality, Cases.shown(new StraightLining(900, 180, straight))));
    List<String> functions = named.length == 0 ? List.of("IT") : List.of(named);
    return Cases.with(
        measured,
        Result::robustness,
        ResultFixtures.robustness(
            Cases.shown(new VerdictVariant(without, functions, Optional.of(0.7)))));
  }

  /** Another threshold, assurance, prior, unit or silence would change the verdict. */
  private static Result fragile(VerdictKind without, String named) {
    Result study =
        first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    Map<String, Double> none = Map.of();
    return Cases.with(
        study,
        Result::robustness,
        new Robustness(
            Cases.none(),
            Cases.shown(
                List.of(
                    new ThresholdPoint(54, variant(without, named), Map.of(), Map.of(), Map.of()),
                    new ThresholdPoint(
                        63, variant(VerdictKind.DEVELOP, "HR"), Map.of(), Map.of(), Map.of()))),
            Cases.shown(54.0),
            Cases.shown(63.0),
            Cases.shown(
                List.of(
                    new AssurancePoint(0.65, variant(without, named), none, none),
                    new AssurancePoint(0.95, variant(VerdictKind.DEVELOP, "HR"), none, none))),
            Cases.shown(0.65),
            Cases.shown(0.95),
            Cases.shown(
                List.of(
                    new PriorPoint(3, 812, "HR", none, none, none),
                    new PriorPoint(10, 4000, "IT", none, none, none),
                    new PriorPoint(30, 61, "HR", none, none, none))),
            Cases.none(),
            Map.of("unit-a", Cases.shown(new UnitLeftOut("HR", 0.58, variant(without, named)))),
            Cases.shown(
                new SilenceResult(
                    "IT",
                    "HR",
                    0.35,
                    22.4,
                    Optional.of(
                        new TippingPoint(
                            "IT",
                            0.35,
                            17,
                            without != VerdictKind.DEVELOP,
                            variant(
                                named.equals("IT")
                                    ? VerdictKind.LEAD_WITH_PARTNER
                                    : VerdictKind.DEVELOP,
                                "IT")))))));
  }

  private static VerdictVariant variant(VerdictKind kind, String named) {
    return kind == VerdictKind.INSUFFICIENT_EVIDENCE
        ? new VerdictVariant(kind, List.of(), Optional.empty())
        : new VerdictVariant(kind, List.of(named), Optional.of(0.57));
  }

  /** Leader-dependent, with no leader and no dimension that could be shown. */
  private static RatedFunction bare() {
    RatedFunction function = Cases.function("IT", FunctionStatus.LEADER_DEPENDENT);
    function = Cases.with(function, FunctionResult::showcaseLeader, Cases.none());
    Shown<LeaveOneOut> lost = Cases.shown(new LeaveOneOut(4.4, Cases.none(), 0.0005, 1, 2));
    function = Cases.with(function, FunctionResult::leaveOneOut, lost);
    return Cases.with(function, FunctionResult::dimensions, Map.of());
  }

  /** {@code lead} is first on both lenses. */
  static Result first(RatedFunction lead, RatedFunction other) {
    Map<String, Double> pBest = new LinkedHashMap<>();
    pBest.put(lead.name(), 0.9721);
    pBest.put(other.name(), 0.0279);
    return Cases.study(List.of(lead, other), pBest, pBest);
  }

  /** L&D is first on repeatable, IT on today; a systematic BU stands behind them. */
  static Result split(FunctionStatus first, FunctionStatus today) {
    Map<String, Double> repeatable = new LinkedHashMap<>();
    repeatable.put("IT", 0.16);
    repeatable.put("L&D", 0.8);
    repeatable.put("BU", 0.04);
    Map<String, Double> now = new LinkedHashMap<>();
    now.put("IT", 0.9975);
    now.put("L&D", 0.0);
    now.put("BU", 0.0025);
    return Cases.study(
        List.of(
            Cases.function("IT", today),
            Cases.function("L&D", first),
            Cases.function("BU", FunctionStatus.SYSTEMATIC)),
        repeatable,
        now);
  }

  static Result ranked(double it, double hr, double ld, double bu) {
    Map<String, Double> pBest = new LinkedHashMap<>();
    pBest.put("IT", it);
    pBest.put("HR", hr);
    pBest.put("L&D", ld);
    pBest.put("BU", bu);
    return Cases.study(
        Cases.NAMES.stream().map(n -> Cases.function(n, FunctionStatus.READY_UNPROVEN)).toList(),
        pBest,
        pBest);
  }

  /** IT costs least on average; HR, whose leaders lie far apart, is the best more often. */
  private static Result oftener(double loss) {
    Map<String, Double> pBest = Map.of("IT", 0.35, "HR", 0.45, "L&D", 0.15, "BU", 0.05);
    return Cases.study(
        Cases.NAMES.stream().map(n -> Cases.function(n, FunctionStatus.READY_UNPROVEN)).toList(),
        Cases.shown(
            Cases.ranking(
                pBest, pBest, pBest, Map.of("IT", 2.9, "HR", loss, "L&D", 6.2, "BU", 8.0))));
  }

  static Result leadersUnknown() {
    Result study =
        first(
            Cases.reporting(Cases.function("IT", FunctionStatus.LEADER_DEPENDENT), 70, false),
            Cases.function("HR", FunctionStatus.UNCERTAIN));
    return Cases.lacking(
        plain(study, "IT", Map.of("IT", 50.1, "HR", 41.2)), Set.of(DataCondition.LEADERS_UNKNOWN));
  }

  /** Headcounts of IT are missing. */
  private static Result alike(Result study) {
    Map<String, FunctionResult> functions = new LinkedHashMap<>(study.functions());
    Component<FunctionResult, Boolean> headcounts = FunctionResult::headcounts;
    functions.computeIfPresent("IT", (name, f) -> headcounts.replaced(f, false));
    return Cases.lacking(
        Cases.with(study, Result::functions, functions), Set.of(DataCondition.EQUAL_SHARES));
  }

  static Result placeNotIdentified() {
    return first(
        Cases.reporting(Cases.function("IT", FunctionStatus.LEADER_DEPENDENT), 70, false),
        Cases.reporting(Cases.function("HR", FunctionStatus.SYSTEMATIC), 30, false));
  }

  static Result withWeights(Map<String, Optional<Double>> critical) {
    Result study =
        first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    Map<String, SensitivityResult> curves = new LinkedHashMap<>();
    critical.forEach(
        (id, weight) ->
            curves.put(
                id,
                new SensitivityResult(
                    weight
                        .map(Cases::shown)
                        .orElseGet(() -> Shown.withheld(Reason.NO_CRITICAL_WEIGHT)),
                    List.of())));
    return deciding(
        plain(study, "IT", Map.of("IT", 50.1, "HR", 41.2)),
        DecisionResult::sensitivity,
        Cases.shown(curves));
  }

  private static Result plain(Result study, String function, Map<String, Double> level) {
    return deciding(study, DecisionResult::crossCheck, Cases.plain(function, level));
  }

  private static <C> Result deciding(
      Result study, Component<DecisionResult, C> component, C value) {
    return Cases.with(
        study,
        Result::decision,
        Cases.shown(component.replaced(study.decision().orElseThrow(), value)));
  }

  static Result moved(double shift, double low, double high, PerceptionsResult said) {
    Result study =
        first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    return saying(moved(study, shift, low, high), said);
  }

  private static Result saying(Result study, PerceptionsResult said) {
    return Cases.with(study, Result::perceptions, Cases.shown(said));
  }

  /** IT has been led by others, and what stayed with the place is known. */
  private static Result moved(Result study, double shift, double low, double high) {
    Map<String, SuccessionResult> pairs = new LinkedHashMap<>();
    pairs.put(
        "all",
        new SuccessionResult(
            23,
            57,
            Cases.none(),
            Cases.none(),
            Cases.shown(new SuccessionShift(shift + 1, shift, low, high, 0.1)),
            Cases.shown(new SuccessionEstimate(44.4, 12.3, 87.6, 0.1)),
            List.of(),
            List.of()));
    pairs.put(
        "IT",
        new SuccessionResult(
            7,
            13,
            Cases.none(),
            Cases.none(),
            Cases.none(),
            Cases.shown(new SuccessionEstimate(61.3, -4.2, 120.8, 0.1)),
            List.of(),
            List.of()));
    Map<String, FunctionResult> functions = new LinkedHashMap<>(study.functions());
    Component<FunctionResult, PlaceResult> place = FunctionResult::place;
    functions.computeIfPresent(
        "IT",
        (name, it) ->
            place.replaced(
                it,
                new PlaceResult(
                    8,
                    2,
                    2,
                    Cases.none(),
                    Cases.none(),
                    Cases.shown(new Estimate(0.234, 0.02, 0.517)))));
    ModelResult readiness =
        new ModelResult(
            Cases.none(),
            Cases.none(),
            8,
            Cases.none(),
            Map.of(),
            Map.of(),
            Map.of(),
            new VarianceComponents(
                Cases.none(),
                Cases.none(),
                Map.of("IT", Cases.shown(55.5)),
                Cases.none(),
                Cases.none(),
                Cases.none()),
            Map.of(),
            false);
    return Cases.with(
        Cases.with(
            Cases.with(study, Result::functions, functions),
            Result::succession,
            Cases.shown(pairs)),
        Result::models,
        Map.of("readiness", readiness));
  }

  /** HR is named far more often than IT. */
  private static PerceptionsResult nominations(
      double gap, double low, double high, Map<String, Shown<Share>> window) {
    Map<String, Shown<Share>> should = new LinkedHashMap<>();
    Map<String, Shown<Share>> turn = new LinkedHashMap<>();
    Map<String, Shown<Share>> outside = new LinkedHashMap<>();
    Map<String, Shown<ShareDifference>> gaps = new LinkedHashMap<>();
    Map.of("IT", 0.22, "HR", 0.61)
        .forEach(
            (name, share) -> {
              should.put(name, share(share, share - 0.04, share + 0.05));
              turn.put(name, share(share - gap, share - gap - 0.03, share - gap + 0.06));
              outside.put(name, share(0.09, 0.065, 0.134));
              gaps.put(name, Cases.shown(new ShareDifference(Cases.shown(80), gap, low, high)));
            });
    return new PerceptionsResult(should, turn, outside, window, gaps);
  }

  private static Shown<Share> share(double share, double low, double high) {
    return Cases.shown(new Share(Cases.shown(80), share, low, high));
  }

  static Result everyCondition() {
    Map<String, Shown<Share>> window = new LinkedHashMap<>();
    window.put("now", share(0.42, 0.4, 0.5));
    window.put("6-months", share(0.38, 0.3, 0.4));
    window.put("12-months", share(0.15, 0.1, 0.2));
    window.put("later", share(0.05, 0, 0.1));
    Map<String, Double> pBest = new LinkedHashMap<>();
    pBest.put("IT", 0.83);
    pBest.put("BU", 0.17);
    Result study =
        Cases.study(
            List.of(
                Cases.reporting(Cases.function("IT", FunctionStatus.SYSTEMATIC), 30, true),
                Cases.function("HR", FunctionStatus.INSUFFICIENT),
                Cases.function("BU", FunctionStatus.NOT_READY)),
            pBest,
            pBest);
    Component<AnalysisOptions, Double> threshold = AnalysisOptions::threshold;
    Result moved =
        moved(
            plain(
                Cases.with(study, Result::options, threshold.replaced(study.options(), 62.5)),
                "BU",
                Map.of("IT", 50.1, "BU", 51.2)),
            -3.4,
            -6.1,
            -0.7);
    Result lacking =
        Cases.lacking(
            saying(moved, nominations(0.12, 0.03, 0.21, window)),
            EnumSet.allOf(DataCondition.class));
    return poor(lacking);
  }

  /** Weighted, filled in, answered by few, and not settled. */
  private static Result poor(Result study) {
    List<Finding> findings = new ArrayList<>(study.findings());
    findings.add(
        Finding.of("sampler-not-converged", Finding.Severity.WARNING).measured(1.0234, 1.01));
    findings.add(Finding.of("spread-outside-succession", Finding.Severity.NOTE).about("IT"));
    return Cases.with(
        Cases.with(
            Cases.with(study, Result::findings, findings),
            Result::scoring,
            new ScoringResult(
                Cases.none(),
                Cases.none(),
                Map.of(),
                Cases.shown(0.0667),
                Map.of(),
                Map.of(),
                Cases.shown(new WeightSummary(70, 1.234)))),
        Result::quality,
        new QualityResult(
            Cases.shown(0.31),
            Map.of(),
            ResultFixtures.noReadiness(),
            Map.of(),
            Map.of(),
            Cases.none(),
            new SamplerResult(Optional.empty(), Optional.of(1.0234), 312.4, 4000, 4000, Map.of()),
            Map.of()));
  }
}
