package io.github.locus.analysis;

import io.github.locus.result.Estimate;
import io.github.locus.result.Figures;
import io.github.locus.result.ModelPosterior;
import io.github.locus.result.Precision;
import io.github.locus.result.PredictiveCheck;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.separation.PredictiveChecks;
import io.github.locus.separation.VarianceDraws.Source;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The model of readiness as the user sees its posterior. */
final class PosteriorView {
  private final Publication publication;
  private final Computation computed;
  private final Figures figures;
  private final Precision precision;

  PosteriorView(Publication publication) {
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
    this.precision = figures.precision();
  }

  ModelPosterior result() {
    Optional<PredictiveChecks> checks = computed.checks();
    Map<String, Map<String, Shown<Estimate>>> variance = new LinkedHashMap<>();
    Map<String, Map<String, Shown<Estimate>>> share = new LinkedHashMap<>();
    Map<String, Shown<Estimate>> newLeader = new LinkedHashMap<>();
    Map<String, Shown<PredictiveCheck>> extremes = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      int function = f;
      String name = computed.functionName(f);
      int persons = computed.counts().ofFunction(f);
      Optional<FunctionPosterior> posterior = computed.posterior(f);
      variance.put(
          name,
          bySource(
              function,
              source -> posterior.flatMap(p -> p.variance(source)),
              e -> figures.whole(variance(e), persons)));
      share.put(
          name,
          bySource(
              function,
              source -> posterior.flatMap(p -> p.share(source)),
              e -> figures.share(e, persons)));
      newLeader.put(name, newLeader(function, persons));
      extremes.put(
          name,
          check(
              function,
              checks.flatMap(c -> Optional.ofNullable(c.extremes().get(function))),
              persons));
    }
    int everybody = publication.persons().used();
    return new ModelPosterior(
        variance,
        share,
        newLeader,
        figures.unlessAlike(
            anyCell(),
            () ->
                Publication.shown(
                    computed.leadersAlike(),
                    e -> figures.whole(coefficients(e), everybody),
                    Reason.NEEDS_THREE_UNITS)),
        ofAll(checks.flatMap(PredictiveChecks::spreads), everybody),
        ofAll(checks.flatMap(PredictiveChecks::residuals), everybody),
        extremes);
  }

  private Map<String, Shown<Estimate>> bySource(
      int function,
      Function<Source, Optional<Estimate>> values,
      Function<Estimate, Shown<Estimate>> figure) {
    Map<String, Shown<Estimate>> map = new LinkedHashMap<>();
    for (Source source : Source.values()) {
      map.put(
          source.name().toLowerCase(Locale.ROOT),
          figures.unlessAlike(
              publication.alike().function(function),
              () -> Publication.shown(values.apply(source), figure, why(function, source))));
    }
    return map;
  }

  private Reason why(int function, Source source) {
    return computed.figures(function).isEmpty()
        ? computed.whyNoLevels(function)
        : switch (source) {
          case LEADER, RESIDUAL -> Reason.NEEDS_TWO_LEADERS;
          case PLACE -> Reason.LEADER_AND_PLACE_ALIKE;
          case CELL -> Reason.CELL_AND_LEADER_ALIKE;
          case CLIMATE -> Reason.NEEDS_THREE_UNITS;
          case RESPONDENT -> Reason.NO_RESPONDENT_OF_TWO_CELLS;
        };
  }

  private Shown<Estimate> newLeader(int function, int persons) {
    return figures.unlessAlike(
        publication.alike().function(function),
        () ->
            Publication.shown(
                computed.posterior(function).map(FunctionPosterior::newLeader),
                e -> figures.level(e, persons),
                computed.whyNoLevels(function)));
  }

  private Shown<PredictiveCheck> check(
      int function, Optional<PredictiveChecks.Check> check, int persons) {
    return figures.unlessAlike(
        publication.alike().function(function).or(() -> publication.alike().besideCell(function)),
        () -> Publication.shown(check, c -> made(c, persons), Reason.FEW_CELLS));
  }

  /** The spread of one function over that of another is one equation more for a level that is kept back, of any function. */
  private Shown<PredictiveCheck> ofAll(Optional<PredictiveChecks.Check> check, int persons) {
    return figures.unlessAlike(
        anyCell(), () -> Publication.shown(check, c -> made(c, persons), Reason.FEW_CELLS));
  }

  private Optional<Reason> anyCell() {
    return IntStream.range(0, computed.functions())
        .boxed()
        .flatMap(f -> publication.alike().besideCell(f).stream())
        .findFirst();
  }

  private Shown<PredictiveCheck> made(PredictiveChecks.Check c, int persons) {
    return figures.whole(
        new PredictiveCheck(
            precision.coefficient(c.observed()),
            precision.coefficient(c.low()),
            precision.coefficient(c.high()),
            precision.share(c.p(), persons)),
        persons);
  }

  private Estimate variance(Estimate e) {
    return new Estimate(
        precision.variance(e.mean()), precision.variance(e.low()), precision.variance(e.high()));
  }

  private Estimate coefficients(Estimate e) {
    return new Estimate(
        precision.coefficient(e.mean()),
        precision.coefficient(e.low()),
        precision.coefficient(e.high()));
  }
}
