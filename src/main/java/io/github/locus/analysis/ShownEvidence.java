package io.github.locus.analysis;

import io.github.locus.recommendation.LevelEstimate;
import io.github.locus.recommendation.MovementEvidence;
import io.github.locus.recommendation.NominationEvidence;
import io.github.locus.recommendation.StudyEvidence;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ModelResult;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Share;
import io.github.locus.result.ShareDifference;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What may be published, with all digits: rules are held against it.
 *
 * @param functions by name
 * @param succession by {@code all} and function name; empty with one wave
 * @param models by score
 * @param perceptions nominations; empty where none was asked
 * @param responseRate answered / invited, where known
 */
record ShownEvidence(
    Map<String, FunctionResult> functions,
    Optional<Map<String, SuccessionResult>> succession,
    Map<String, ModelResult> models,
    Optional<PerceptionsResult> perceptions,
    Optional<Double> responseRate) {

  Map<String, Double> window() {
    Map<String, Double> window = new LinkedHashMap<>();
    perceptions.ifPresent(
        p -> p.window().forEach((name, s) -> s.ifPresent(v -> window.put(name, v.share()))));
    return window;
  }

  /** What changes of leader show, by function and over all. */
  Map<String, MovementEvidence> movement() {
    Map<String, MovementEvidence> map = new LinkedHashMap<>();
    functions.forEach((name, f) -> map.put(name, movement(name, f.place().share().value())));
    map.put(StudyEvidence.ALL, movement(StudyEvidence.ALL, Optional.empty()));
    return map;
  }

  private MovementEvidence movement(String name, Optional<Estimate> placeShare) {
    Optional<SuccessionResult> pairs =
        succession.flatMap(all -> Optional.ofNullable(all.get(name)));
    return new MovementEvidence(
        placeShare.map(e -> new LevelEstimate(e.mean(), e.low(), e.high())),
        pairs.map(SuccessionResult::changed).orElse(0),
        pairs.map(SuccessionResult::stable).orElse(0),
        pairs.flatMap(p -> p.shift().value()).map(ShownEvidence::level),
        pairs.flatMap(p -> p.spread().value()).map(ShownEvidence::level),
        Optional.ofNullable(models.get("readiness"))
            .flatMap(m -> Optional.ofNullable(m.variance().leader().get(name)))
            .flatMap(Shown::value));
  }

  private static LevelEstimate level(SuccessionEstimate e) {
    return new LevelEstimate(e.estimate(), e.low(), e.high());
  }

  /** What people say outright, by function. */
  Map<String, NominationEvidence> nominations() {
    Map<String, NominationEvidence> map = new LinkedHashMap<>();
    perceptions.ifPresent(
        p ->
            functions
                .keySet()
                .forEach(
                    name ->
                        map.put(
                            name,
                            new NominationEvidence(
                                share(p.shouldLead(), name),
                                share(p.turnTo(), name),
                                Optional.ofNullable(p.shouldIs().get(name))
                                    .flatMap(Shown::value)
                                    .map(ShownEvidence::level),
                                share(p.fromOutside(), name)))));
    return map;
  }

  private static Optional<LevelEstimate> share(Map<String, Shown<Share>> shares, String name) {
    return Optional.ofNullable(shares.get(name))
        .flatMap(Shown::value)
        .map(s -> new LevelEstimate(s.share(), s.low(), s.high()));
  }

  private static LevelEstimate level(ShareDifference d) {
    return new LevelEstimate(d.difference(), d.low(), d.high());
  }
}
