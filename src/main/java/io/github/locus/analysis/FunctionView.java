package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.LeaderResult;
import io.github.locus.result.LeaveOneOut;
import io.github.locus.result.PlaceResult;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.Leader;
import io.github.locus.separation.LedUnit;
import io.github.locus.separation.LeaderMoves;
import io.github.locus.separation.LeaveOneLeaderOut;
import io.github.locus.separation.LensDraws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One function of the computation as the user sees it, before anything is withheld. */
final class FunctionView {
  /** A gap lies this far below the threshold, points. */
  static final double FAR_BELOW = 10;

  private static final String NO_LEADER =
      "no leader has a unit of his own with enough respondents";

  private final Computation computed;
  private final int function;
  private final Map<String, String> why = new LinkedHashMap<>();

  FunctionView(Computation computed, int function) {
    this.computed = computed;
    this.function = function;
  }

  /**
   * The figures of the function.
   *
   * @param status its status
   * @param contested whether testimony contradicts the statistics, where both exist
   */
  FunctionResult result(String status, Optional<Boolean> contested) {
    Optional<FunctionFigures> figures = computed.figures(function);
    if (figures.isEmpty()) {
      String reason = computed.whyNoLevels(function);
      List.of(
              "today",
              "repeatable",
              "showcase",
              "atRisk",
              "tau",
              "pToday",
              "pRepeatable",
              "pNewLeader",
              "pSpread",
              "readyShare",
              "showcaseLeader")
          .forEach(name -> why.put(name, reason));
    }
    if (figures.filter(f -> f.showcase().isEmpty()).isPresent()) {
      List.of("showcase", "showcaseLeader").forEach(name -> why.put(name, NO_LEADER));
    }
    Optional<Estimate> testimony = testimony();
    Optional<LeaveOneOut> leaveOneOut = leaveOneOut();
    Map<String, Optional<Estimate>> today = byDimension(LensDraws::today);
    if (contested.isEmpty()) {
      why.put("contested", "needs both a statistical level and direct testimony");
    }
    return new FunctionResult(
        figures.map(FunctionFigures::today),
        figures.map(FunctionFigures::repeatable),
        figures.flatMap(FunctionFigures::showcase),
        figures.map(FunctionFigures::atRisk),
        figures.map(FunctionFigures::tau),
        figures.map(FunctionFigures::pToday),
        figures.map(FunctionFigures::pRepeatable),
        figures.map(FunctionFigures::pNewLeader),
        figures.map(FunctionFigures::pSpread),
        status,
        computed.separation(function).name().toLowerCase(java.util.Locale.ROOT),
        computed.leaderAndPlaceApart(function),
        contested,
        Optional.of(computed.counts().ofFunction(function)),
        computed.frame().ledUnits(function).size(),
        (int) computed.frame().ledUnits(function).stream().map(LedUnit::leader).distinct().count(),
        figures.map(FunctionFigures::readyShare),
        best(figures),
        today,
        byDimension(LensDraws::repeatable),
        belowByDimension(),
        testimony,
        leaveOneOut,
        figures.map(this::leaderTable).orElse(List.of()),
        place(figures),
        why);
  }

  /** ω² against τ²: only where leaders have moved is the share more than a prior. */
  private PlaceResult place(Optional<FunctionFigures> figures) {
    LeaderMoves moves = computed.frame().moves(function);
    Optional<String> reason =
        !moves.apart()
            ? Optional.of("no leader of it has led two units, no unit of it has had two leaders")
            : moves.leaders() < 2
                ? Optional.of("fewer than two leaders with ratings")
                : figures.isEmpty()
                    ? Optional.of(computed.whyNoLevels(function))
                    : Optional.empty();
    Map<String, String> whyPlace = new LinkedHashMap<>();
    reason.ifPresent(r -> List.of("omega", "share").forEach(name -> whyPlace.put(name, r)));
    Optional<LensDraws> lenses =
        reason.isPresent() ? Optional.empty() : figures.map(FunctionFigures::lenses);
    return new PlaceResult(
        moves.leaders(),
        moves.leadersOfSeveralUnits(),
        moves.unitsOfSeveralLeaders(),
        lenses.flatMap(LensDraws::placeSpread).map(FunctionFigures::estimate),
        lenses.flatMap(LensDraws::placeShare).map(FunctionFigures::estimate),
        whyPlace);
  }

  private String code(int leader) {
    return computed.frame().leaders(function).get(leader).code();
  }

  private Optional<String> best(Optional<FunctionFigures> figures) {
    return figures
        .map(f -> f.lenses().bestLeader())
        .filter(OptionalInt::isPresent)
        .map(best -> code(best.getAsInt()));
  }

  private interface Reading {
    double[] of(LensDraws lenses);
  }

  private Map<String, Optional<Estimate>> byDimension(Reading reading) {
    Map<String, Optional<Estimate>> map = new LinkedHashMap<>();
    List<Dimension> dimensions = computed.capabilities();
    for (int d = 0; d < dimensions.size(); d++) {
      Optional<Estimate> estimate =
          computed.dimensionLenses(function, d).map(reading::of).map(FunctionFigures::estimate);
      map.put(dimensions.get(d).id(), estimate);
      if (estimate.isEmpty()) {
        why.put("dimensions/" + dimensions.get(d).id(), computed.whyNoLevels(function));
      }
    }
    return map;
  }

  private Map<String, Optional<Double>> belowByDimension() {
    double bound = computed.options().threshold() - FAR_BELOW;
    Map<String, Optional<Double>> map = new LinkedHashMap<>();
    List<Dimension> dimensions = computed.capabilities();
    for (int d = 0; d < dimensions.size(); d++) {
      map.put(
          dimensions.get(d).id(),
          computed
              .dimensionLenses(function, d)
              .map(lenses -> 1 - LensDraws.share(lenses.today(), bound)));
    }
    return map;
  }

  private Optional<Estimate> testimony() {
    Optional<Estimate> estimate =
        computed.testimonyLenses(function).map(LensDraws::mean).map(FunctionFigures::estimate);
    if (estimate.isEmpty()) {
      why.put(
          "reportedRepeatability",
          computed.testimonyAsked()
              ? "nobody answered both the strategy and the reliance items"
              : "the instrument does not ask for strategy and reliance");
    }
    return estimate;
  }

  private Optional<LeaveOneOut> leaveOneOut() {
    Optional<LeaveOneLeaderOut> loss = computed.leaveOneOut(function);
    if (loss.isEmpty()) {
      why.put("leaveOneOut", "needs at least three current leaders whom ratings tell apart, one of them with a unit of his own");
    }
    return loss.map(
        l -> new LeaveOneOut(l.max(), code(l.leader()), l.p(), l.chanceMedian(), l.chanceHigh()));
  }

  private List<LeaderResult> leaderTable(FunctionFigures figures) {
    FunctionLevels levels = figures.lenses().levels();
    int[] current = levels.currentLeaders();
    List<LeaderResult> table = new ArrayList<>();
    for (int i = 0; i < current.length; i++) {
      if (!levels.shown(i)) {
        continue;
      }
      int respondents = computed.counts().ofLeaderNow(function, current[i]);
      Leader leader = computed.frame().leaders(function).get(current[i]);
      table.add(leader(figures.lenses(), i, leader, respondents));
    }
    return table;
  }

  private LeaderResult leader(LensDraws lenses, int place, Leader leader, int respondents) {
    FunctionLevels levels = lenses.levels();
    int index = levels.currentLeaders()[place];
    double[] level = lenses.level(place);
    return new LeaderResult(
        leader.code(),
        computed.options().nameLeaders() ? leader.name() : Optional.empty(),
        levels.unitsOf(index),
        Optional.of(respondents),
        Optional.of(levels.shareOf(index)),
        Optional.of(FunctionFigures.estimate(lenses.leaderEffect(place))),
        Optional.of(FunctionFigures.estimate(level)),
        Optional.of(LensDraws.share(level, computed.options().threshold())),
        Map.of());
  }
}
