package io.github.locus.recommendation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One study for every turn that the words can take. */
final class TextCases {
  private TextCases() {}

  static Map<String, StudyEvidence> all() {
    Map<String, StudyEvidence> cases = new LinkedHashMap<>();
    FunctionEvidence weak = Cases.function("HR", FunctionStatus.NOT_READY);
    FunctionEvidence strong =
        Cases.withDimension(weak, "technology", new DimensionEvidence(80, 0, 78.5));
    FunctionEvidence broad = weak;
    for (String id : List.of("people", "technology", "evidence")) {
      broad = Cases.withDimension(broad, id, new DimensionEvidence(65, 0, 62.1));
    }
    for (FunctionStatus status :
        List.of(
            FunctionStatus.SYSTEMATIC,
            FunctionStatus.READY_UNPROVEN,
            FunctionStatus.LEADER_DEPENDENT,
            FunctionStatus.UNCERTAIN,
            FunctionStatus.NOT_READY)) {
      FunctionEvidence lead = Cases.function("IT", status);
      FunctionEvidence gap =
          Cases.withDimension(lead, "technology", new DimensionEvidence(41.3, 0.999, 40));
      FunctionEvidence full =
          Cases.withDimension(lead, "technology", new DimensionEvidence(70.2, 0, 67));
      cases.put(status + " alone", first(lead, weak));
      cases.put(status + " with gap", first(gap, weak));
      cases.put(status + " without weakness", first(full, weak));
      cases.put(status + " with gap and partner", first(gap, strong));
      cases.put(status + " with broad partner", first(lead, broad));
    }
    for (FunctionStatus first : FunctionStatus.values()) {
      for (FunctionStatus today : FunctionStatus.values()) {
        if (first != FunctionStatus.INSUFFICIENT && today != FunctionStatus.INSUFFICIENT) {
          cases.put(first + " before " + today, split(first, today));
        }
      }
    }
    cases.put("too close, one in question", ranked(0.55, 0.15, 0.15, 0.15));
    cases.put("too close, three in question", ranked(0.4, 0.3, 0.25, 0.05));
    cases.put("too close, none in question", ranked(0.19, 0.18, 0.17, 0.16));
    cases.put(
        "one function",
        Cases.study(
            List.of(Cases.function("IT", FunctionStatus.LEADER_DEPENDENT)), Optional.empty()));
    cases.put(
        "no function",
        Cases.study(List.of(Cases.function("IT", FunctionStatus.INSUFFICIENT)), Optional.empty()));
    cases.put("leaders unknown", leadersUnknown());
    cases.put("place not identified", placeNotIdentified());
    cases.put("weights", withWeights(Map.of("people", Optional.of(0.71))));
    cases.put("no weight", withWeights(Map.of("people", Optional.empty())));
    cases.put("every condition", everyCondition());
    cases.put("no shift, even", moved(movement(0.4, -1.2, 2.1), nominations(0.01, -0.07, 0.09)));
    cases.put("gain, used", moved(movement(2.4, 0.2, 4.1), nominations(-0.14, -0.22, -0.05)));
    return cases;
  }

  /** {@code lead} is first on both lenses. */
  static StudyEvidence first(FunctionEvidence lead, FunctionEvidence other) {
    Map<String, Double> pBest = new LinkedHashMap<>();
    pBest.put(lead.name(), 0.9721);
    pBest.put(other.name(), 0.0279);
    return Cases.study(List.of(lead, other), pBest, pBest);
  }

  /** L&D is first on repeatable, IT on today; a systematic BU stands behind them. */
  static StudyEvidence split(FunctionStatus first, FunctionStatus today) {
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

  static StudyEvidence ranked(double it, double hr, double ld, double bu) {
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

  static StudyEvidence leadersUnknown() {
    StudyEvidence study =
        first(
            Cases.reporting(Cases.function("IT", FunctionStatus.LEADER_DEPENDENT), 70, false),
            Cases.function("HR", FunctionStatus.UNCERTAIN));
    return with(study, Map.of(), Optional.empty(), Set.of(DataCondition.LEADERS_UNKNOWN));
  }

  static StudyEvidence placeNotIdentified() {
    return first(
        Cases.reporting(Cases.function("IT", FunctionStatus.LEADER_DEPENDENT), 70, false),
        Cases.reporting(Cases.function("HR", FunctionStatus.SYSTEMATIC), 30, false));
  }

  static StudyEvidence withWeights(Map<String, Optional<Double>> critical) {
    StudyEvidence study =
        first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    return with(study, Map.of(), Optional.of(new WeightEvidence("HR", critical)), Set.of());
  }

  static StudyEvidence moved(
      Map<String, MovementEvidence> movement, Map<String, NominationEvidence> nominations) {
    StudyEvidence study =
        first(
            Cases.function("IT", FunctionStatus.SYSTEMATIC),
            Cases.function("HR", FunctionStatus.NOT_READY));
    return new StudyEvidence(
        study.instrument(),
        study.threshold(),
        study.assurance(),
        study.functions(),
        study.ranking(),
        study.crossCheck(),
        study.weights(),
        study.window(),
        movement,
        nominations,
        study.data());
  }

  private static Map<String, MovementEvidence> movement(double shift, double low, double high) {
    Map<String, MovementEvidence> movement = new LinkedHashMap<>();
    movement.put(
        "IT",
        new MovementEvidence(
            Optional.of(new LevelEstimate(0.234, 0.02, 0.517)),
            7,
            13,
            Optional.empty(),
            Optional.of(new LevelEstimate(61.3, -4.2, 120.8)),
            Optional.of(55.5)));
    movement.put(
        "all",
        new MovementEvidence(
            Optional.empty(),
            23,
            57,
            Optional.of(new LevelEstimate(shift, low, high)),
            Optional.of(new LevelEstimate(44.4, 12.3, 87.6)),
            Optional.empty()));
    return movement;
  }

  /** HR is named far more often than IT. */
  private static Map<String, NominationEvidence> nominations(double gap, double low, double high) {
    Map<String, NominationEvidence> nominations = new LinkedHashMap<>();
    nominations.put("IT", nomination(0.22, gap, low, high));
    nominations.put("HR", nomination(0.61, gap, low, high));
    return nominations;
  }

  private static NominationEvidence nomination(double should, double gap, double low, double high) {
    return new NominationEvidence(
        Optional.of(new LevelEstimate(should, should - 0.04, should + 0.05)),
        Optional.of(new LevelEstimate(should - gap, should - gap - 0.03, should - gap + 0.06)),
        Optional.of(new LevelEstimate(gap, low, high)),
        Optional.of(new LevelEstimate(0.09, 0.065, 0.134)));
  }

  static StudyEvidence everyCondition() {
    Map<String, Double> window = new LinkedHashMap<>();
    window.put("now", 0.42);
    window.put("6-months", 0.38);
    window.put("12-months", 0.15);
    window.put("later", 0.05);
    StudyEvidence study =
        with(
            first(
                Cases.reporting(Cases.function("IT", FunctionStatus.SYSTEMATIC), 30, true),
                Cases.function("HR", FunctionStatus.INSUFFICIENT)),
            window,
            Optional.empty(),
            EnumSet.allOf(DataCondition.class));
    FunctionEvidence bu = Cases.function("BU", FunctionStatus.NOT_READY);
    Map<String, Double> pBest = new LinkedHashMap<>();
    pBest.put("IT", 0.83);
    pBest.put("BU", 0.17);
    return new StudyEvidence(
        study.instrument(),
        62.5,
        0.8,
        List.of(study.functions().get(0), study.functions().get(1), bu),
        Optional.of(Cases.ranking(pBest, pBest)),
        Optional.of(new CrossCheckEvidence("BU", Map.of("IT", 50.1, "BU", 51.2))),
        Optional.empty(),
        window,
        movement(-3.4, -6.1, -0.7),
        nominations(0.12, 0.03, 0.21),
        new DataEvidence(
            EnumSet.allOf(DataCondition.class),
            0.0667,
            Optional.of(1.234),
            Optional.of(0.31),
            Optional.of(new DataEvidence.Convergence(1.0234, 312.4))));
  }

  private static StudyEvidence with(
      StudyEvidence study,
      Map<String, Double> window,
      Optional<WeightEvidence> weights,
      Set<DataCondition> conditions) {
    return new StudyEvidence(
        study.instrument(),
        study.threshold(),
        study.assurance(),
        study.functions(),
        study.ranking(),
        Optional.of(new CrossCheckEvidence("IT", Map.of("IT", 50.1, "HR", 41.2))),
        weights,
        window,
        Map.of(),
        Map.of(),
        new DataEvidence(conditions, 0.01, Optional.empty(), Optional.empty(), Optional.empty()));
  }
}
