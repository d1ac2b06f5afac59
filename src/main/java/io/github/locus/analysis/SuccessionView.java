package io.github.locus.analysis;

import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionResult;
import io.github.locus.separation.OthersRatings;
import io.github.locus.separation.SuccessionStudy;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.LeaderSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What happened when leaders changed, as the user sees it. */
final class SuccessionView {
  private SuccessionView() {}

  /**
   * The study of successions.
   *
   * @return by {@code all} and function name; empty with one wave or leaders unknown
   */
  static Optional<Map<String, SuccessionResult>> result(Computation computed) {
    if (why(computed).isPresent()) {
      return Optional.empty();
    }
    OthersRatings ratings = computed.othersRatings().orElseThrow();
    SuccessionStudy study = SuccessionStudy.of(computed.frame(), ratings);
    RandomStreams streams = computed.streams().split("succession", 0);
    Map<String, SuccessionResult> map = new LinkedHashMap<>();
    map.put("all", result(study.overall(streams.stream("all", 0))));
    for (int f = 0; f < computed.functions(); f++) {
      map.put(computed.functionName(f), result(study.of(f, streams.stream("function", f))));
    }
    return Optional.of(map);
  }

  /** Why there is no such study. */
  static Optional<String> why(Computation computed) {
    if (computed.survey().waves().size() < 2) {
      return Optional.of("needs two waves or more");
    }
    if (computed.survey().roster().source() == LeaderSource.UNKNOWN) {
      return Optional.of("nobody says who leads");
    }
    return computed.othersRatings().isEmpty()
        ? Optional.of("readiness cannot be fitted")
        : Optional.empty();
  }

  private static SuccessionResult result(SuccessionStudy.Summary s) {
    Map<String, String> why = new LinkedHashMap<>();
    if (s.shift().isEmpty()) {
      String reason =
          "fewer than " + SuccessionStudy.LEAST_PAIRS + " pairs with a change, or without";
      why.put("shift", reason);
      why.put("spread", reason);
    }
    return new SuccessionResult(
        s.changed(),
        s.stable(),
        s.shift().map(SuccessionView::estimate),
        s.spread().map(SuccessionView::estimate),
        why);
  }

  private static SuccessionEstimate estimate(SuccessionStudy.Resampled r) {
    return new SuccessionEstimate(r.estimate(), r.low(), r.high(), r.p());
  }
}
