package io.github.locus.analysis;

import io.github.locus.protection.SiteCell;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import io.github.locus.separation.Leader;
import io.github.locus.separation.OthersRatings;
import io.github.locus.separation.SuccessionStudy;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.LeaderSource;
import java.util.LinkedHashMap;
import java.util.List;
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
    map.put("all", result(study.overall(streams.stream("all", 0)), List.of()));
    for (int f = 0; f < computed.functions(); f++) {
      int function = f;
      List<SuccessionEvent> events =
          study.events().stream()
              .filter(e -> e.function() == function)
              .map(e -> event(computed, e))
              .toList();
      map.put(computed.functionName(f), result(study.of(f, streams.stream("function", f)), events));
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

  private static SuccessionEvent event(Computation computed, SuccessionStudy.Event e) {
    List<Leader> leaders = computed.frame().leaders(e.function());
    List<String> waves = computed.survey().waves();
    int before = respondents(computed, new SiteCell(e.function(), e.unit(), e.wave() - 1));
    int after = respondents(computed, new SiteCell(e.function(), e.unit(), e.wave()));
    return new SuccessionEvent(
        "unit-" + (e.unit() + 1),
        waves.get(e.wave() - 1),
        waves.get(e.wave()),
        leaders.get(e.before()).code(),
        leaders.get(e.after()).code(),
        e.changed(),
        Optional.of(Math.min(before, after)),
        Optional.of(e.change()),
        Map.of());
  }

  private static int respondents(Computation computed, SiteCell cell) {
    return computed.counts().ofCell(computed.survey().indexOf(cell).orElseThrow());
  }

  private static SuccessionResult result(SuccessionStudy.Summary s, List<SuccessionEvent> events) {
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
        events,
        why);
  }

  private static SuccessionEstimate estimate(SuccessionStudy.Resampled r) {
    return new SuccessionEstimate(r.estimate(), r.low(), r.high(), r.p());
  }
}
