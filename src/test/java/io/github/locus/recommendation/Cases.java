package io.github.locus.recommendation;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionActions;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Evidence made to measure: a small instrument, functions of any status, studies of any ranking. */
final class Cases {
  static final double THRESHOLD = 60;
  static final List<String> NAMES = List.of("IT", "HR", "L&D", "BU");

  private Cases() {}

  /** Three capability dimensions with weights 2, 1, 1, an action for the first, and testimony. */
  static Instrument instrument() {
    return new Instrument(
        "small",
        "1",
        List.of("en", "de"),
        NAMES.stream().map(OrgFunction::new).toList(),
        List.of(
            dimension("people", DimensionRole.CAPABILITY, 2),
            dimension("technology", DimensionRole.CAPABILITY, 1),
            dimension("evidence", DimensionRole.CAPABILITY, 1),
            dimension("strategy", DimensionRole.STRATEGY, 1),
            dimension("reliance", DimensionRole.RELIANCE, 1)),
        List.of(),
        Map.of(
            "people",
            new DimensionActions(
                LocalizedText.english("Watch people work."),
                Map.of("IT", LocalizedText.english("Sit beside users.")))));
  }

  static Dimension dimension(String id, DimensionRole role, double weight) {
    return new Dimension(
        id,
        role,
        weight,
        LocalizedText.english("About " + id),
        ResponseScale.of(1, 5),
        List.of(
            new SurveyItem(id + "_a", LocalizedText.english("a"), false),
            new SurveyItem(id + "_b", LocalizedText.english("b"), false)));
  }

  static LevelEstimate level(double mean) {
    return new LevelEstimate(mean, mean - 2, mean + 2);
  }

  static Lenses lenses(double pToday, double pRepeatable, double pNewLeader, double pSpread) {
    return new Lenses(
        level(61.2),
        level(55.7),
        Optional.of(level(66.6)),
        level(5.5),
        level(6.4),
        pToday,
        pRepeatable,
        pNewLeader,
        pSpread);
  }

  /** A function with a status, all its figures, and dimensions near its level. */
  static FunctionEvidence function(String name, FunctionStatus status) {
    return switch (status) {
      case INSUFFICIENT -> evidence(name, 9, lenses(0.9, 0.9, 0.9, 0.1), 0.5, SeparationGrade.GOOD);
      case SYSTEMATIC -> evidence(name, 90, lenses(0.98, 0.93, 0.95, 0.1), 1, SeparationGrade.GOOD);
      case LEADER_DEPENDENT ->
          evidence(name, 90, lenses(0.4, 0.01, 0.37, 0.999), 0.26, SeparationGrade.GOOD);
      case READY_UNPROVEN ->
          evidence(name, 90, lenses(0.91, 0.3, 0.7, 0.5), 0.6, SeparationGrade.WEAK);
      case NOT_READY -> evidence(name, 90, lenses(0.004, 0, 0.1, 0.4), 0, SeparationGrade.GOOD);
      case UNCERTAIN -> evidence(name, 90, lenses(0.5, 0.2, 0.4, 0.4), 0.05, SeparationGrade.NONE);
    };
  }

  static FunctionEvidence evidence(
      String name, int respondents, Lenses lenses, double readyShare, SeparationGrade separation) {
    Map<String, DimensionEvidence> dimensions = new LinkedHashMap<>();
    dimensions.put("people", new DimensionEvidence(63.1, 0.0, 57.2));
    dimensions.put("technology", new DimensionEvidence(58.4, 0.1, 54.3));
    dimensions.put("evidence", new DimensionEvidence(62.3, 0.0, 58.9));
    return new FunctionEvidence(
        name,
        respondents,
        true,
        Optional.of(lenses),
        Optional.of(readyShare),
        separation,
        true,
        Optional.of(level(52.5)),
        Optional.of(new LeaderLoss(4.4, name + "-2", 0.0005)),
        Optional.of(name + "-2"),
        dimensions);
  }

  static FunctionEvidence withDimension(
      FunctionEvidence function, String id, DimensionEvidence dimension) {
    Map<String, DimensionEvidence> dimensions = new LinkedHashMap<>(function.dimensions());
    dimensions.put(id, dimension);
    return new FunctionEvidence(
        function.name(),
        function.respondents(),
        function.shown(),
        function.lenses(),
        function.readyShare(),
        function.separation(),
        function.succession(),
        function.reportedRepeatability(),
        function.leaderLoss(),
        function.showcaseLeader(),
        dimensions);
  }

  static FunctionEvidence reporting(
      FunctionEvidence function, double reported, boolean succession) {
    return new FunctionEvidence(
        function.name(),
        function.respondents(),
        function.shown(),
        function.lenses(),
        function.readyShare(),
        function.separation(),
        succession,
        Optional.of(level(reported)),
        function.leaderLoss(),
        function.showcaseLeader(),
        function.dimensions());
  }

  static DataEvidence goodData() {
    return new DataEvidence(Set.of(), 0.01, Optional.empty(), Optional.of(0.8), Optional.empty());
  }

  /** A study without cross-check, sensitivity and window. */
  static StudyEvidence study(
      List<FunctionEvidence> functions, Map<String, Double> repeatable, Map<String, Double> today) {
    return study(functions, Optional.of(ranking(repeatable, today)));
  }

  static RankingEvidence ranking(Map<String, Double> repeatable, Map<String, Double> today) {
    Map<String, Double> loss = new LinkedHashMap<>();
    repeatable.forEach((name, p) -> loss.put(name, 10 * (1 - p)));
    return new RankingEvidence(today, repeatable, today, loss);
  }

  static StudyEvidence study(List<FunctionEvidence> functions, Optional<RankingEvidence> ranking) {
    return new StudyEvidence(
        instrument(),
        THRESHOLD,
        0.8,
        functions,
        ranking,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        goodData());
  }
}
