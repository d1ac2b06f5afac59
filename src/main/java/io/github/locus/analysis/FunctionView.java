package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.recommendation.ContestedRule;
import io.github.locus.recommendation.StatusRule;
import io.github.locus.result.Estimate;
import io.github.locus.result.Figures;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.LeaveOneOut;
import io.github.locus.result.PlaceResult;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import io.github.locus.separation.FunctionLevels;
import io.github.locus.separation.LeaderMoves;
import io.github.locus.separation.LeaveOneLeaderOut;
import io.github.locus.separation.LedUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** One function of the computation as the user sees it. */
final class FunctionView {
  private final Publication publication;
  private final Computation computed;
  private final Figures figures;
  private final int function;
  private final int persons;
  private final Optional<FunctionFigures> posterior;
  private final ToldLeaders leaders;

  FunctionView(Publication publication, int function) {
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
    this.function = function;
    this.persons = computed.counts().ofFunction(function);
    this.posterior = computed.figures(function);
    this.leaders = publication.leaders().get(function);
  }

  /** The figures of the function, of which no rule has said anything. */
  FunctionResult figures() {
    return judged(FunctionStatus.INSUFFICIENT, Optional.empty());
  }

  /**
   * The figures of the function, and what rules say of it.
   *
   * @param exact the same figures with all digits, which the rules are held against
   */
  FunctionResult judgedBy(FunctionResult exact) {
    return judged(StatusRule.of(exact), ContestedRule.contested(exact));
  }

  private FunctionResult judged(FunctionStatus status, Optional<Boolean> contested) {
    return new FunctionResult(
        level(FunctionFigures::today),
        level(FunctionFigures::repeatable),
        level(FunctionFigures::renewed),
        showcase(
            (f, best) -> f.showcase().map(level -> figures.level(level, leaders.persons(best)))),
        level(FunctionFigures::atRisk),
        level(FunctionFigures::tau),
        probability(f -> f.chances().today()),
        ofLeaders(f -> f.chances().repeatable()),
        ofLeaders(f -> f.chances().newLeader()),
        ofLeaders(FunctionFigures::pSpread),
        status,
        computed.separation(function),
        computed.leaderAndPlaceApart(function),
        Publication.shown(
            contested, c -> figures.whole(c, ofTestimony()), Reason.NEEDS_LEVEL_AND_TESTIMONY),
        figures.told(toldRespondents(), persons),
        computed.frame().ledUnits(function).size(),
        (int) computed.frame().ledUnits(function).stream().map(LedUnit::leader).distinct().count(),
        !computed.frame().equalShares(function),
        figures.unlessAlike(
            publication
                .alike()
                .function(function)
                .or(() -> publication.alike().anyLeader(function)),
            this::readyShare),
        showcase((f, best) -> Optional.of(leaders.code(best, leaders.persons(best)))),
        byDimension(DimensionFigures::today, figures::level),
        byDimension(DimensionFigures::repeatable, figures::level),
        byDimension(DimensionFigures::below, figures::share),
        testimony(),
        leaveOneOut(),
        ofBest(f -> figures.whole(shares(f.lenses().levels()), persons)),
        ofBest(f -> leaders.step(persons)),
        leaders.table(),
        place());
  }

  private Shown<Double> readyShare() {
    return leaders.tellsReadyShare()
        ? ofBest(f -> figures.headcountShare(f.chances().readyShare(), persons))
        : Shown.withheld(Reason.TELLS_WHOSE);
  }

  private List<Double> shares(FunctionLevels levels) {
    return Arrays.stream(levels.currentLeaders())
        .mapToObj(levels::shareOf)
        .map(leaders::share)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private OptionalInt toldRespondents() {
    int wave = computed.frame().latestWave(function);
    return wave < 0 ? OptionalInt.empty() : publication.told().ofFunction(function, wave);
  }

  private interface OfBest<T> {
    Optional<Shown<T>> of(FunctionFigures figures, int leader);
  }

  /** Of the best leader, where one has a unit of his own with enough respondents, and none who is hidden is better. */
  private <T> Shown<T> showcase(OfBest<T> figure) {
    return ofBest(
        f -> {
          OptionalInt best = f.lenses().bestLeader();
          return best.isEmpty()
              ? Shown.withheld(Reason.NO_LEADER_ALONE)
              : figures.unlessAlike(
                  publication.alike().anyLeader(function),
                  () ->
                      f.lenses().bestIsHidden()
                          ? Shown.withheld(Reason.BEST_NOT_SHOWN)
                          : figure
                              .of(f, best.getAsInt())
                              .orElseGet(() -> Shown.withheld(Reason.NO_LEADER_ALONE)));
        });
  }

  private <T> Shown<T> ofBest(Function<FunctionFigures, Shown<T>> figure) {
    return Publication.shown(posterior, figure, computed.whyNoLevels(function));
  }

  private Shown<Estimate> level(Function<FunctionFigures, Estimate> lens) {
    return unlessAlike(() -> ofBest(f -> figures.level(lens.apply(f), persons)));
  }

  private Shown<Double> probability(Function<FunctionFigures, Double> probability) {
    return unlessAlike(() -> ofBest(f -> figures.share(probability.apply(f), persons)));
  }

  private <T> Shown<T> unlessAlike(Supplier<Shown<T>> figure) {
    return figures.unlessAlike(publication.alike().function(function), figure);
  }

  /** A chance that rests on the spread of leaders: of fewer than two it is the prior's alone. */
  private Shown<Double> ofLeaders(Function<FunctionFigures, Double> probability) {
    return posterior.isPresent() && computed.separation(function) == SeparationGrade.NONE
        ? Shown.withheld(Reason.NEEDS_TWO_LEADERS)
        : probability(probability);
  }

  private int ofTestimony() {
    return publication.persons().ofTestimony(function, computed.frame().latestWave(function));
  }

  /** ω² against τ²: only where leaders have moved is the share more than a prior. */
  private PlaceResult place() {
    LeaderMoves moves = computed.frame().moves(function);
    Optional<Reason> reason =
        !moves.apart()
            ? Optional.of(Reason.LEADER_AND_PLACE_ALIKE)
            : moves.leaders() < 2
                ? Optional.of(Reason.NEEDS_TWO_LEADERS)
                : posterior.isEmpty()
                    ? Optional.of(computed.whyNoLevels(function))
                    : Optional.empty();
    Optional<FunctionFigures> told = reason.isPresent() ? Optional.empty() : posterior;
    Reason why = reason.orElse(Reason.LEADER_AND_PLACE_ALIKE);
    return new PlaceResult(
        moves.leaders(),
        moves.leadersOfSeveralUnits(),
        moves.unitsOfSeveralLeaders(),
        moves.apart()
            ? Shown.withheld(Reason.LEADER_AND_PLACE_APART)
            : level(FunctionFigures::ifPlace),
        unlessAlike(
            () ->
                Publication.shown(
                    told.flatMap(FunctionFigures::placeSpread),
                    e -> figures.level(e, persons),
                    why)),
        unlessAlike(
            () ->
                Publication.shown(
                    told.flatMap(FunctionFigures::placeShare),
                    e -> figures.share(e, persons),
                    why)));
  }

  private interface Making<V, T> {
    Shown<T> of(V value, int persons);
  }

  private <V, T> Map<String, Shown<T>> byDimension(
      Function<DimensionFigures, V> reading, Making<V, T> making) {
    Map<String, Shown<T>> map = new LinkedHashMap<>();
    List<Dimension> dimensions = computed.capabilities();
    for (int d = 0; d < dimensions.size(); d++) {
      int behind = publication.ofCapability(function, d);
      Optional<V> value = computed.dimension(function, d).map(reading);
      map.put(
          dimensions.get(d).id(),
          figures.unlessAlike(
              publication.alike().dimension(function, d),
              () ->
                  Publication.shown(
                      value, v -> making.of(v, behind), computed.whyNoLevels(function))));
    }
    return map;
  }

  private Shown<Estimate> testimony() {
    return figures.unlessAlike(
        publication.alike().testimony(function),
        () ->
            Publication.shown(
                computed.testimonyMean(function).map(FunctionFigures::estimate),
                e -> figures.level(e, ofTestimony()),
                computed.testimonyAsked() ? Reason.NO_TESTIMONY : Reason.TESTIMONY_NOT_ASKED));
  }

  private Shown<LeaveOneOut> leaveOneOut() {
    return Publication.shown(
        computed.leaveOneOut(function),
        l ->
            figures.unlessAlike(
                publication.alike().anyLeader(function),
                () -> figures.whole(leaveOneOut(l), leaders.persons(l.leader()))),
        Reason.NEEDS_THREE_LEADERS);
  }

  private LeaveOneOut leaveOneOut(LeaveOneLeaderOut l) {
    Precision precision = figures.precision();
    return new LeaveOneOut(
        precision.level(l.max()),
        leaders.codeByShare(l.leader(), leaders.persons(l.leader())),
        precision.share(l.p(), persons),
        precision.level(l.chanceMedian()),
        precision.level(l.chanceHigh()));
  }
}
