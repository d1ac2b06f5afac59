package io.github.locus.analysis;

import io.github.locus.result.Reason;
import io.github.locus.result.SuccessionResult;
import io.github.locus.separation.ExpectedLevels;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.separation.OthersRatings;
import io.github.locus.separation.SuccessionStudy;
import io.github.locus.separation.SuccessionStudy.Tested;
import io.github.locus.separation.WaveTrend;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.LeaderSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened when leaders changed, with all digits.
 *
 * @param overall over all functions
 * @param functions by function index
 * @param events all changes
 * @param trends by function index, from wave to wave
 */
record SuccessionView(
    SuccessionStudy.Summary overall,
    List<SuccessionStudy.Summary> functions,
    List<SuccessionStudy.Event> events,
    List<List<WaveTrend>> trends) {
  /**
   * Studies the successions.
   *
   * @return empty with one wave or leaders unknown
   */
  static Optional<SuccessionView> of(Computation computed) {
    if (why(computed).isPresent()) {
      return Optional.empty();
    }
    OthersRatings ratings = computed.othersRatings().orElseThrow();
    SuccessionStudy study = SuccessionStudy.of(computed.frame(), ratings);
    RandomStreams streams = computed.streams().split("succession", 0);
    SuccessionStudy.Summary overall = study.overall(streams.stream(SuccessionResult.ALL, 0));
    List<SuccessionStudy.Summary> functions = new ArrayList<>();
    List<List<WaveTrend>> trends = new ArrayList<>();
    ExpectedLevels expected = computed.expected().orElseThrow();
    for (int f = 0; f < computed.functions(); f++) {
      functions.add(study.of(f, streams.stream("function", f)));
      trends.add(WaveTrend.of(computed.frame(), expected, study, f));
    }
    return Optional.of(new SuccessionView(overall, functions, List.copyOf(study.events()), trends));
  }

  /** Why there is no such study. */
  static Optional<Reason> why(Computation computed) {
    if (computed.survey().waves().size() < 2) {
      return Optional.of(Reason.NEEDS_TWO_WAVES);
    }
    if (computed.survey().roster().source() == LeaderSource.UNKNOWN) {
      return Optional.of(Reason.LEADERS_UNKNOWN);
    }
    return computed.othersRatings().isEmpty() ? Optional.of(Reason.NOT_FITTED) : Optional.empty();
  }

  /** The functions whose variance between leaders in the model lies outside what changes of leader showed. */
  List<Integer> contradicted(LeadershipFit fit) {
    List<Integer> outside = new ArrayList<>();
    for (int f = 0; f < functions.size(); f++) {
      Optional<Tested> spread = functions.get(f).spread();
      Optional<Double> model = fit.leaderVariance(f);
      if (spread.isPresent()
          && model.filter(v -> v < spread.get().low() || v > spread.get().high()).isPresent()) {
        outside.add(f);
      }
    }
    return outside;
  }

  /** The functions of which other units took part in some wave, so that their level moved by it. */
  List<Integer> composed() {
    List<Integer> composed = new ArrayList<>();
    for (int f = 0; f < trends.size(); f++) {
      if (trends.get(f).stream()
          .flatMap(step -> step.onKept().stream())
          .anyMatch(kept -> Math.abs(kept.composition()) >= SuccessionResult.NOTABLE_COMPOSITION)) {
        composed.add(f);
      }
    }
    return composed;
  }

  /** Why a summary lacks its shift or its spread. */
  static Reason whyNone(SuccessionStudy.Summary summary) {
    return summary.hasPairs() ? Reason.CHANGES_NOT_COMPARABLE : Reason.NEEDS_FIVE_PAIRS;
  }
}
