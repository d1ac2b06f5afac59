package io.github.locus.analysis;

import io.github.locus.protection.SiteCell;
import io.github.locus.result.Estimate;
import io.github.locus.result.Figures;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.result.SuccessionEstimate;
import io.github.locus.result.SuccessionEvent;
import io.github.locus.result.SuccessionResult;
import io.github.locus.result.SuccessionShift;
import io.github.locus.result.TrendPoint;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.separation.OthersRatings;
import io.github.locus.separation.SuccessionStudy;
import io.github.locus.separation.SuccessionStudy.Tested;
import io.github.locus.separation.WaveTrend;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.survey.LeaderSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What happened when leaders changed, as the user sees it.
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
    LeadershipFit fit = computed.fits().readiness().orElseThrow();
    for (int f = 0; f < computed.functions(); f++) {
      functions.add(study.of(f, streams.stream("function", f)));
      trends.add(WaveTrend.of(fit, study, f));
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

  /** The study by {@code all} and function name. */
  Map<String, SuccessionResult> result(Publication publication) {
    Computation computed = publication.computed();
    Map<String, SuccessionResult> map = new LinkedHashMap<>();
    map.put(
        SuccessionResult.ALL,
        result(publication, overall, events, List.of(), List.of(), publication.persons().used()));
    for (int f = 0; f < computed.functions(); f++) {
      int function = f;
      List<SuccessionStudy.Event> own =
          events.stream()
              .filter(e -> e.function() == function)
              .sorted(
                  Comparator.comparingInt(SuccessionStudy.Event::wave)
                      .thenComparing(e -> publication.codes().unit(e.unit()), Codes.ORDER))
              .toList();
      map.put(
          computed.functionName(f),
          result(
              publication,
              functions.get(f),
              own,
              own.stream().map(e -> event(publication, e, keptBack(publication, e))).toList(),
              trend(publication, f),
              fewestInAWave(computed, f)));
    }
    return map;
  }

  /** A change rests on the persons of two waves, so those of the smaller are behind it at least. */
  private static int fewestInAWave(Computation computed, int function) {
    int fewest = Integer.MAX_VALUE;
    for (int t = 0; t < computed.survey().waves().size(); t++) {
      int persons = computed.counts().ofFunction(function, t);
      fewest = persons > 0 ? Math.min(fewest, persons) : fewest;
    }
    return fewest == Integer.MAX_VALUE ? 0 : fewest;
  }

  private static SuccessionEvent event(
      Publication publication, SuccessionStudy.Event e, Optional<Reason> keptBack) {
    Computation computed = publication.computed();
    List<String> waves = computed.survey().waves();
    int fewer = fewer(computed, e);
    return new SuccessionEvent(
        publication.codes().unit(e.unit()),
        waves.get(e.wave() - 1),
        waves.get(e.wave()),
        publication.codes().leader(e.function(), e.before()),
        publication.codes().leader(e.function(), e.after()),
        e.changed(),
        publication.figures().band(fewer),
        publication
            .figures()
            .unlessAlike(keptBack, () -> publication.figures().level(e.change(), fewer)));
  }

  /** The means of two waves, less the changes that are shown, are the one that is kept back: so all of the function are. */
  private Optional<Reason> keptBack(Publication publication, SuccessionStudy.Event e) {
    return alike(publication, e)
        .or(
            () ->
                besideAlike(
                    publication,
                    events.stream().filter(other -> other.function() == e.function()).toList()));
  }

  private static Optional<Reason> alike(Publication publication, SuccessionStudy.Event e) {
    return publication.alike().cell(earlier(e)).or(() -> publication.alike().cell(later(e)));
  }

  private static SiteCell earlier(SuccessionStudy.Event e) {
    return new SiteCell(e.function(), e.unit(), e.wave() - 1);
  }

  private static SiteCell later(SuccessionStudy.Event e) {
    return new SiteCell(e.function(), e.unit(), e.wave());
  }

  /** Respondents of the smaller of the two cells. */
  private static int fewer(Computation computed, SuccessionStudy.Event e) {
    return Math.min(respondents(computed, earlier(e)), respondents(computed, later(e)));
  }

  private static int respondents(Computation computed, SiteCell cell) {
    return computed.counts().ofCell(computed.survey().indexOf(cell).orElseThrow());
  }

  private SuccessionResult result(
      Publication publication,
      SuccessionStudy.Summary s,
      List<SuccessionStudy.Event> pairs,
      List<SuccessionEvent> events,
      List<TrendPoint> trend,
      int persons) {
    Figures figures = publication.figures();
    Precision precision = figures.precision();
    Reason none = whyNone(s);
    return new SuccessionResult(
        s.changed(),
        s.stable(),
        mean(publication, pairs.stream().filter(SuccessionStudy.Event::changed).toList()),
        mean(publication, pairs.stream().filter(e -> !e.changed()).toList()),
        figures.unlessAlike(
            besideAlike(publication, pairs),
            () ->
                Publication.shown(
                    s.rawShift()
                        .flatMap(raw -> s.shift().map(r -> shift(precision, raw, r, persons))),
                    shift -> figures.whole(shift, persons),
                    none)),
        figures.unlessAlike(
            besideAlike(publication, pairs),
            () ->
                Publication.shown(
                    s.spread(), r -> figures.whole(spread(precision, r, persons), persons), none)),
        events,
        trend);
  }

  /**
   * Levels go back from the model's mean of the latest wave by the changes that are published, so that they tell no more.
   * None of a function whose ratings are all left out.
   */
  private List<TrendPoint> trend(Publication publication, int function) {
    Computation computed = publication.computed();
    if (computed.frame().latestWave(function) < 0) {
      return List.of();
    }
    Optional<Reason> alike =
        computed.survey().cells().stream()
                .filter(cell -> cell.function() == function)
                .anyMatch(cell -> publication.alike().cell(cell).isPresent())
            ? Optional.of(Reason.BESIDE_ALIKE)
            : Optional.empty();
    Figures figures = publication.figures();
    List<WaveTrend> steps = trends.get(function);
    List<TrendPoint> points = new ArrayList<>();
    Shown<Double> level =
        figures.unlessAlike(
            alike,
            () ->
                Publication.shown(
                    computed
                        .fits()
                        .readiness()
                        .flatMap(fit -> fit.mean(function, computed.frame().latestWave(function))),
                    mean -> figures.level(mean, latest(computed, function)),
                    Reason.NOT_FITTED));
    for (int i = steps.size() - 1; i >= 0; i--) {
      WaveTrend step = steps.get(i);
      int persons = fewestInAWave(computed, function);
      Reason none = i == 0 ? Reason.NEEDS_TWO_WAVES : Reason.FEW_UNITS_IN_BOTH;
      Shown<Estimate> change =
          figures.unlessAlike(
              alike,
              () ->
                  Publication.shown(
                      step.onKept(),
                      k -> figures.level(new Estimate(k.change(), k.low(), k.high()), persons),
                      none));
      points.add(
          0,
          new TrendPoint(
              computed.survey().waves().get(step.wave()),
              step.units(),
              step.kept(),
              level,
              change,
              figures.unlessAlike(
                  alike,
                  () ->
                      Publication.shown(
                          step.onKept(), k -> figures.level(k.composition(), persons), none))));
      level = before(publication, level, change, persons);
    }
    return points;
  }

  private static Shown<Double> before(
      Publication publication, Shown<Double> level, Shown<Estimate> change, int persons) {
    return Publication.shown(
        level.flatMap(now -> change.map(c -> now - c.mean())),
        earlier -> publication.figures().level(earlier, persons),
        change.reason().or(level::reason).orElse(Reason.FEW_UNITS_IN_BOTH));
  }

  private static int latest(Computation computed, int function) {
    return computed.counts().ofFunction(function, computed.frame().latestWave(function));
  }

  /** A difference of means of all pairs, or of their squares, less what is shown of them, is the change that is kept back. */
  private static Optional<Reason> besideAlike(
      Publication publication, List<SuccessionStudy.Event> pairs) {
    return pairs.stream().anyMatch(e -> alike(publication, e).isPresent())
        ? Optional.of(Reason.BESIDE_ALIKE)
        : Optional.empty();
  }

  /** Of the pairs that may be shown alone; the persons behind the largest of them are behind it at least. */
  private Shown<Double> mean(Publication publication, List<SuccessionStudy.Event> pairs) {
    Computation computed = publication.computed();
    Figures figures = publication.figures();
    List<SuccessionStudy.Event> shown =
        pairs.stream()
            .filter(e -> keptBack(publication, e).isEmpty())
            .filter(e -> figures.level(e.change(), fewer(computed, e)).isPresent())
            .toList();
    OptionalDouble mean = shown.stream().mapToDouble(SuccessionStudy.Event::change).average();
    return mean.isEmpty()
        ? Shown.withheld(Reason.NO_PAIR_SHOWN)
        : figures.level(
            mean.getAsDouble(), shown.stream().mapToInt(e -> fewer(computed, e)).max().orElse(0));
  }

  /** Why a summary lacks its shift or its spread. */
  static Reason whyNone(SuccessionStudy.Summary summary) {
    return summary.hasPairs() ? Reason.CHANGES_NOT_COMPARABLE : Reason.NEEDS_FIVE_PAIRS;
  }

  private static SuccessionShift shift(Precision precision, double raw, Tested r, int persons) {
    return new SuccessionShift(
        precision.level(raw),
        precision.level(r.estimate()),
        precision.level(r.low()),
        precision.level(r.high()),
        precision.share(r.p(), persons));
  }

  private static SuccessionEstimate spread(Precision precision, Tested r, int persons) {
    return new SuccessionEstimate(
        precision.variance(r.estimate()),
        precision.variance(r.low()),
        precision.variance(r.high()),
        precision.share(r.p(), persons));
  }
}
