package io.github.locus.analysis;

import io.github.locus.protection.CodeCover;
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
import io.github.locus.separation.SuccessionStudy;
import io.github.locus.separation.SuccessionStudy.Tested;
import io.github.locus.separation.WaveTrend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** What of the changes of leaders, and of the trend from wave to wave, may be published. */
final class SuccessionFigures {
  private final SuccessionView study;
  private final Publication publication;
  private final Computation computed;
  private final Figures figures;

  /** Functions of which a changed unit is alike: the means of two waves, less the changes that are shown, are its own. */
  private final Set<Integer> besideAlike = new HashSet<>();

  SuccessionFigures(SuccessionView study, Publication publication) {
    this.study = study;
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
    study.events().stream()
        .filter(e -> alike(e).isPresent())
        .forEach(e -> besideAlike.add(e.function()));
  }

  /** By {@code all} and function name. */
  Map<String, SuccessionResult> result() {
    Map<String, SuccessionResult> map = new LinkedHashMap<>();
    map.put(
        SuccessionResult.ALL,
        result(
            study.overall(), study.events(), List.of(), List.of(), publication.persons().used()));
    for (int f = 0; f < computed.functions(); f++) {
      int function = f;
      List<SuccessionStudy.Event> own =
          study.events().stream().filter(e -> e.function() == function).toList();
      map.put(
          computed.functionName(f),
          result(study.functions().get(f), own, events(own), trend(f), fewestInAWave(f)));
    }
    return map;
  }

  /** A change rests on the persons of two waves, so those of the smaller are behind it at least. */
  private int fewestInAWave(int function) {
    int fewest = Integer.MAX_VALUE;
    for (int t = 0; t < computed.survey().waves().size(); t++) {
      int persons = computed.counts().ofFunction(function, t);
      fewest = persons > 0 ? Math.min(fewest, persons) : fewest;
    }
    return fewest == Integer.MAX_VALUE ? 0 : fewest;
  }

  /** Of one function, by the waves and the kind and then by size: that of units would tell which is which. */
  private List<SuccessionEvent> events(List<SuccessionStudy.Event> own) {
    Comparator<SuccessionEvent> bySize =
        Comparator.comparingDouble(event -> event.delta().orElse(Double.POSITIVE_INFINITY));
    Map<Integer, List<SuccessionEvent>> byWave = new TreeMap<>();
    own.forEach(e -> byWave.computeIfAbsent(e.wave(), wave -> new ArrayList<>()).add(event(e)));
    Comparator<SuccessionEvent> order =
        isInternal()
            ? Comparator.comparing(event -> event.unit().orElse(""), Codes.ORDER)
            : Comparator.comparing(SuccessionEvent::changed).reversed().thenComparing(bySize);
    return byWave.values().stream().flatMap(wave -> wave.stream().sorted(order)).toList();
  }

  private SuccessionEvent event(SuccessionStudy.Event e) {
    List<String> waves = computed.survey().waves();
    int fewer = fewer(e);
    return new SuccessionEvent(
        code(publication.codes().unit(e.unit()), fewer),
        waves.get(e.wave() - 1),
        waves.get(e.wave()),
        code(publication.codes().leader(e.function(), e.before()), fewer),
        code(publication.codes().leader(e.function(), e.after()), fewer),
        e.changed(),
        isOneBand(e) ? figures.band(fewer) : Shown.withheld(Reason.TELLS_WHOSE),
        figures.unlessAlike(
            keptBack(e).or(() -> known(e)), () -> figures.whole(toldChange(e), fewest(e))));
  }

  private boolean isInternal() {
    return computed.options().fullPrecision();
  }

  private Shown<String> code(String code, int persons) {
    return isInternal() ? figures.whole(code, persons) : Shown.withheld(Reason.TELLS_WHOSE);
  }

  /** Units of the function that had a change at the same time, or had none. */
  private List<SuccessionStudy.Event> like(SuccessionStudy.Event e) {
    return isInternal()
        ? List.of(e)
        : study.events().stream()
            .filter(o -> o.function() == e.function())
            .filter(o -> o.wave() == e.wave() && o.changed() == e.changed())
            .toList();
  }

  /** Of a few units whoever holds the roster knows whose change it is. */
  private Optional<Reason> known(SuccessionStudy.Event e) {
    return isInternal() || like(e).size() >= CodeCover.FEWEST
        ? Optional.empty()
        : Optional.of(Reason.TELLS_WHOSE);
  }

  private boolean isOneBand(SuccessionStudy.Event e) {
    return like(e).stream().map(this::fewer).map(figures.precision()::band).distinct().count() == 1;
  }

  private int fewest(SuccessionStudy.Event e) {
    return like(e).stream().mapToInt(this::fewer).min().orElseThrow();
  }

  /** Of short questionnaires whole numbers of answers would follow from the sums of two units. */
  private double toldChange(SuccessionStudy.Event e) {
    double answer = computed.survey().instrument().leastStep() / Math.max(1, fewest(e));
    return figures.precision().level(e.change(), answer);
  }

  /** One change that is kept back keeps all of its function back. */
  private Optional<Reason> keptBack(SuccessionStudy.Event e) {
    return alike(e).or(() -> besideAlike(List.of(e)));
  }

  private Optional<Reason> besideAlike(List<SuccessionStudy.Event> pairs) {
    return pairs.stream().anyMatch(e -> besideAlike.contains(e.function()))
        ? Optional.of(Reason.BESIDE_ALIKE)
        : Optional.empty();
  }

  private Optional<Reason> alike(SuccessionStudy.Event e) {
    return publication.alike().cell(earlier(e)).or(() -> publication.alike().cell(later(e)));
  }

  private static SiteCell earlier(SuccessionStudy.Event e) {
    return new SiteCell(e.function(), e.unit(), e.wave() - 1);
  }

  private static SiteCell later(SuccessionStudy.Event e) {
    return new SiteCell(e.function(), e.unit(), e.wave());
  }

  /** Respondents of the smaller of the two cells. */
  private int fewer(SuccessionStudy.Event e) {
    return Math.min(respondents(earlier(e)), respondents(later(e)));
  }

  private int respondents(SiteCell cell) {
    return computed.counts().ofCell(computed.survey().indexOf(cell).orElseThrow());
  }

  /** The mean of all pairs, or of their squares, less what is shown of them, would be the change that is kept back. */
  private SuccessionResult result(
      SuccessionStudy.Summary s,
      List<SuccessionStudy.Event> pairs,
      List<SuccessionEvent> events,
      List<TrendPoint> trend,
      int persons) {
    Reason none = SuccessionView.whyNone(s);
    Optional<Reason> alike = besideAlike(pairs);
    return new SuccessionResult(
        s.changed(),
        s.stable(),
        mean(pairs.stream().filter(SuccessionStudy.Event::changed).toList()),
        mean(pairs.stream().filter(e -> !e.changed()).toList()),
        figures.unlessAlike(
            alike,
            () ->
                Publication.shown(
                    s.rawShift().flatMap(raw -> s.shift().map(r -> shift(raw, r, persons))),
                    shift -> figures.whole(shift, persons),
                    none)),
        figures.unlessAlike(
            alike,
            () ->
                Publication.shown(
                    s.spread(), r -> figures.whole(spread(r, persons), persons), none)),
        events,
        trend);
  }

  /** Of the pairs that may be shown alone; the persons behind the largest of them are behind it at least. */
  private Shown<Double> mean(List<SuccessionStudy.Event> pairs) {
    List<SuccessionStudy.Event> shown =
        pairs.stream()
            .filter(e -> keptBack(e).isEmpty() && known(e).isEmpty())
            .filter(e -> fewest(e) >= figures.precision().minimum())
            .toList();
    OptionalDouble mean = shown.stream().mapToDouble(this::toldChange).average();
    return mean.isEmpty()
        ? Shown.withheld(Reason.NO_PAIR_SHOWN)
        : figures.level(mean.getAsDouble(), shown.stream().mapToInt(this::fewest).max().orElse(0));
  }

  private SuccessionShift shift(double raw, Tested r, int persons) {
    Precision precision = figures.precision();
    return new SuccessionShift(
        precision.level(raw),
        precision.level(r.estimate()),
        precision.level(r.low()),
        precision.level(r.high()),
        precision.share(r.p(), persons));
  }

  private SuccessionEstimate spread(Tested r, int persons) {
    Precision precision = figures.precision();
    return new SuccessionEstimate(
        precision.variance(r.estimate()),
        precision.variance(r.low()),
        precision.variance(r.high()),
        precision.share(r.p(), persons));
  }

  /**
   * Levels go back from the model's mean of the latest wave by the changes that are published, so that they tell no more.
   * None of a function whose ratings are all left out.
   */
  private List<TrendPoint> trend(int function) {
    int latest = computed.frame().latestWave(function);
    if (latest < 0) {
      return List.of();
    }
    Optional<Reason> alike = publication.alike().besideCell(function);
    int persons = fewestInAWave(function);
    List<WaveTrend> steps = study.trends().get(function);
    List<TrendPoint> points = new ArrayList<>();
    Shown<Double> level =
        figures.unlessAlike(
            alike,
            () ->
                Publication.shown(
                    computed.expected().flatMap(e -> e.mean(function, latest)),
                    mean -> figures.level(mean, computed.counts().ofFunction(function, latest)),
                    Reason.NOT_FITTED));
    for (int i = steps.size() - 1; i >= 0; i--) {
      TrendPoint point = point(steps.get(i), i == 0, level, alike, persons);
      points.add(0, point);
      level = before(level, point.change(), persons);
    }
    return points;
  }

  private TrendPoint point(
      WaveTrend step, boolean first, Shown<Double> level, Optional<Reason> alike, int persons) {
    Reason none = first ? Reason.NEEDS_TWO_WAVES : Reason.FEW_UNITS_IN_BOTH;
    return new TrendPoint(
        computed.survey().waves().get(step.wave()),
        step.units(),
        step.kept(),
        level,
        figures.unlessAlike(
            alike,
            () ->
                Publication.shown(
                    step.onKept(),
                    k -> figures.level(new Estimate(k.change(), k.low(), k.high()), persons),
                    none)),
        figures.unlessAlike(
            alike,
            () ->
                Publication.shown(
                    step.onKept(), k -> figures.level(k.composition(), persons), none)));
  }

  private Shown<Double> before(Shown<Double> level, Shown<Estimate> change, int persons) {
    return Publication.shown(
        level.flatMap(now -> change.map(c -> now - c.mean())),
        earlier -> figures.level(earlier, persons),
        change.reason().or(level::reason).orElse(Reason.FEW_UNITS_IN_BOTH));
  }
}
