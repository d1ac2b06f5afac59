package io.github.locus.recommendation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the figures of a study stand in the result, under the names that readers of it rely on. */
final class EvidencePointers {
  private EvidencePointers() {}

  static Map<String, Double> of(StudyEvidence study, Recommendation recommendation) {
    Map<String, Double> figures = new HashMap<>();
    figures.put("/options/threshold", study.threshold());
    figures.put("/options/assurance", study.assurance());
    study.functions().forEach(function -> function(figures, function));
    study
        .ranking()
        .ifPresent(
            ranking -> {
              named(figures, "/decision/today/pBest/", ranking.today());
              named(figures, "/decision/repeatable/pBest/", ranking.repeatable());
            });
    study.crossCheck().ifPresent(c -> named(figures, "/decision/crossCheck/level/", c.level()));
    study
        .weights()
        .ifPresent(
            weights ->
                weights
                    .critical()
                    .forEach(
                        (id, critical) ->
                            critical.ifPresent(
                                w ->
                                    figures.put(
                                        "/decision/sensitivity/" + id + "/criticalWeight", w))));
    double[] declared = study.instrument().weights();
    for (int d = 0; d < declared.length; d++) {
      figures.put("/instrument/dimensions/" + d + "/weight", declared[d]);
    }
    study.movement().forEach((name, moved) -> movement(figures, name, moved));
    study.nominations().forEach((name, said) -> nominations(figures, name, said));
    study.window().forEach((c, s) -> figures.put("/perceptions/window/" + c + "/share", s));
    VerdictDecision decision = recommendation.decision();
    decision.confidence().ifPresent(c -> figures.put("/verdict/confidence", c));
    decision.expectedLoss().ifPresent(l -> figures.put("/verdict/expectedLoss", l));
    named(figures, "/verdict/partnerGain/", recommendation.partner().gain());
    data(figures, study.data());
    return figures;
  }

  private static void movement(Map<String, Double> figures, String name, MovementEvidence moved) {
    String at = "/succession/" + name + "/";
    figures.put(at + "changed", (double) moved.changed());
    figures.put(at + "stable", (double) moved.stable());
    moved.shift().ifPresent(e -> interval(figures, at + "shift/", "estimate", e));
    moved.spread().ifPresent(e -> interval(figures, at + "spread/", "estimate", e));
    moved
        .placeShare()
        .ifPresent(e -> interval(figures, "/functions/" + name + "/place/share/", "mean", e));
    moved
        .leaderVariance()
        .ifPresent(v -> figures.put("/models/readiness/variance/leader/" + name, v));
  }

  private static void nominations(
      Map<String, Double> figures, String name, NominationEvidence said) {
    String at = "/perceptions/";
    said.shouldLead()
        .ifPresent(e -> interval(figures, at + "shouldLead/" + name + "/", "share", e));
    said.turnTo().ifPresent(e -> interval(figures, at + "turnTo/" + name + "/", "share", e));
    said.gap().ifPresent(e -> interval(figures, at + "shouldIs/" + name + "/", "difference", e));
    said.fromOutside()
        .ifPresent(e -> interval(figures, at + "fromOutside/" + name + "/", "share", e));
  }

  private static void interval(
      Map<String, Double> figures, String at, String middle, LevelEstimate estimate) {
    figures.put(at + middle, estimate.mean());
    figures.put(at + "low", estimate.low());
    figures.put(at + "high", estimate.high());
  }

  private static void data(Map<String, Double> figures, DataEvidence data) {
    figures.put("/scoring/imputedShare", data.imputedShare());
    data.designEffect().ifPresent(e -> figures.put("/scoring/weights/designEffect", e));
    data.responseRate().ifPresent(r -> figures.put("/quality/responseRate", r));
    data.unconverged()
        .ifPresent(
            c -> {
              figures.put("/quality/sampler/rHat", c.rHat());
              figures.put("/quality/sampler/effectiveSampleSize", c.effectiveSampleSize());
            });
  }

  private static void function(Map<String, Double> figures, FunctionEvidence function) {
    String at = "/functions/" + function.name() + "/";
    function
        .lenses()
        .ifPresent(
            lenses -> {
              List<String> names = List.of("today", "repeatable", "showcase", "atRisk", "tau");
              List<LevelEstimate> levels =
                  List.of(
                      lenses.today(),
                      lenses.repeatable(),
                      lenses.showcase().orElseThrow(),
                      lenses.atRisk(),
                      lenses.tau());
              for (int i = 0; i < names.size(); i++) {
                figures.put(at + names.get(i) + "/mean", levels.get(i).mean());
                figures.put(at + names.get(i) + "/low", levels.get(i).low());
                figures.put(at + names.get(i) + "/high", levels.get(i).high());
              }
              figures.put(at + "pToday", lenses.pToday());
              figures.put(at + "pRepeatable", lenses.pRepeatable());
              figures.put(at + "pNewLeader", lenses.pNewLeader());
              figures.put(at + "pSpread", lenses.pSpread());
            });
    function.readyShare().ifPresent(share -> figures.put(at + "readyShare", share));
    function
        .reportedRepeatability()
        .ifPresent(reported -> figures.put(at + "reportedRepeatability/mean", reported.mean()));
    function
        .leaderLoss()
        .ifPresent(
            loss -> {
              figures.put(at + "leaveOneOut/max", loss.points());
              figures.put(at + "leaveOneOut/p", loss.p());
            });
    function
        .dimensions()
        .forEach(
            (id, dimension) -> {
              figures.put(at + "dimensions/" + id + "/mean", dimension.today());
              figures.put(at + "repeatableDimensions/" + id + "/mean", dimension.repeatable());
              figures.put(at + "pDimensionBelow/" + id, dimension.pFarBelow());
            });
  }

  private static void named(Map<String, Double> figures, String at, Map<String, Double> values) {
    values.forEach((name, value) -> figures.put(at + name, value));
  }
}
