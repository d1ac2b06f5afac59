package io.github.locus.analysis;

import io.github.locus.protection.ToldCounts;
import io.github.locus.result.Figures;
import io.github.locus.result.Interval;
import io.github.locus.result.LeaderEffect;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Precision;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.result.VarianceComponents;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.statistics.StandardNormal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A REML fit as the user sees it. Of the model of a dimension or of testimony only the variances are published: its
 * means and effects weigh the same people a little otherwise than those of readiness, and the differences give the
 * answers of who rated other functions than the rest of a unit. So do REML's estimates beside the posterior's means,
 * above all where the variance of leniency is estimated at 0: no leader's effect is told, and the means of functions are
 * the posterior's. With full precision all of it is there.
 */
final class ModelView {
  private final Publication publication;
  private final Computation computed;
  private final Figures figures;
  private final String name;
  private final LeadershipFit fit;

  /**
   * A fit.
   *
   * @param name its name among {@link Fits#byScore()}
   */
  ModelView(Publication publication, String name, LeadershipFit fit) {
    this.publication = publication;
    this.computed = publication.computed();
    this.figures = publication.figures();
    this.name = name;
    this.fit = fit;
  }

  ModelResult result() {
    Map<String, Map<String, Shown<Double>>> means = new LinkedHashMap<>();
    Map<String, Shown<Double>> self = new LinkedHashMap<>();
    Map<String, Shown<Interval>> intervals = new LinkedHashMap<>();
    Map<String, List<LeaderEffect>> effects = new LinkedHashMap<>();
    ToldCounts told = publication.told();
    boolean ofAll = !name.equals(Fits.TESTIMONY);
    int leaders = 0;
    for (int f = 0; f < computed.functions(); f++) {
      String function = computed.functionName(f);
      means.put(function, means(f));
      int side = side(f);
      self.put(function, self(f, fit.selfInflation(f), delta -> figures.level(delta, side)));
      intervals.put(function, self(f, interval(f), both -> figures.whole(both, side)));
      effects.put(function, effects(f));
      leaders += fit.sums().design().ratedLeaders(f);
    }
    return new ModelResult(
        figures.told(ofAll ? told.ratings() : told.testimonies(), persons()),
        figures.told(ofAll ? told.everybody() : told.testifying(), persons()),
        leaders,
        figures.variance(fit.reml().criterion(), persons()),
        means,
        self,
        intervals,
        variance(),
        effects,
        fit.reml().isSingular());
  }

  private int persons() {
    return fit.sums().respondents();
  }

  /** Self-inflation sets the function's own people against the others: the smaller side counts. */
  private int side(int function) {
    return Math.min(publication.persons().self(function), publication.persons().others(function));
  }

  /** What sets own people apart, beside the level of a function, is the level of either side. */
  private <V, T> Shown<T> self(int function, Optional<V> value, Function<V, Shown<T>> figure) {
    return figures.unlessAlike(
        publication.alike().side(function), () -> released(value, figure, Reason.NO_OWN_RATINGS));
  }

  private Map<String, Shown<Double>> means(int function) {
    Map<String, Shown<Double>> byWave = new LinkedHashMap<>();
    for (int t = 0; t < computed.survey().waves().size(); t++) {
      int wave = t;
      mean(function, t)
          .ifPresent(
              mean ->
                  byWave.put(
                      computed.survey().waves().get(wave),
                      released(
                          Optional.of(mean),
                          m ->
                              figures.unlessAlike(
                                  publication.alike().function(function, wave),
                                  () -> figures.level(m, persons(function, wave))),
                          Reason.NO_ANSWERS)));
    }
    return byWave;
  }

  /** The levels beside it are the posterior's, and so is what is released of it. */
  private Optional<Double> mean(int function, int wave) {
    return name.equals(Fits.READINESS)
        ? computed.expected().flatMap(e -> e.mean(function, wave))
        : fit.mean(function, wave);
  }

  private int persons(int function, int wave) {
    return switch (name) {
      case Fits.READINESS -> computed.counts().ofFunction(function, wave);
      case Fits.TESTIMONY -> publication.persons().ofTestimony(function, wave);
      default ->
          publication.persons().ofDimension(function, wave, publication.dimension(capability()));
    };
  }

  private int capability() {
    for (int d = 0; d < computed.capabilities().size(); d++) {
      if (computed.capabilities().get(d).id().equals(name)) {
        return d;
      }
    }
    throw new IllegalArgumentException("no capability dimension " + name);
  }

  private Optional<Interval> interval(int function) {
    double z = StandardNormal.quantile(0.95);
    Precision precision = figures.precision();
    return fit.selfInflation(function)
        .flatMap(
            delta ->
                fit.selfInflationError(function)
                    .map(
                        error ->
                            new Interval(
                                precision.level(delta - z * error),
                                precision.level(delta + z * error))));
  }

  private List<LeaderEffect> effects(int function) {
    List<LeaderEffect> list = new ArrayList<>();
    int leaders = figures.precision().full() ? computed.frame().leaders(function).size() : 0;
    for (int l = 0; l < leaders; l++) {
      int raters = computed.counts().ofLeader(function, l);
      if (raters > 0) {
        list.add(
            new LeaderEffect(
                publication.codes().leader(function, l),
                figures.band(raters),
                effect(function, l, fit.leaderEffect(function, l), raters),
                effect(function, l, fit.leaderEffectError(function, l), raters)));
      }
    }
    list.sort(Comparator.comparing(LeaderEffect::code, Codes.ORDER));
    return list;
  }

  private Shown<Double> effect(int function, int leader, Optional<Double> points, int raters) {
    return figures.unlessAlike(
        publication.alike().leader(function, leader),
        () -> Publication.shown(points, p -> figures.level(p, raters), Reason.NEEDS_TWO_LEADERS));
  }

  /** A mean, as far as this model's may be published. */
  private <V, T> Shown<T> released(Optional<V> value, Function<V, Shown<T>> figure, Reason reason) {
    return name.equals(Fits.READINESS) || figures.precision().full()
        ? Publication.shown(value, figure, reason)
        : Shown.withheld(Reason.FULL_PRECISION_ONLY);
  }

  private VarianceComponents variance() {
    Map<String, Shown<Double>> leader = new LinkedHashMap<>();
    for (int f = 0; f < computed.functions(); f++) {
      int raters = computed.counts().ofFunction(f);
      Optional<Double> variance = fit.leaderVariance(f);
      leader.put(
          computed.functionName(f),
          figures.unlessAlike(
              spreadAlike(f),
              () ->
                  Publication.shown(
                      variance, v -> figures.variance(v, raters), Reason.NEEDS_TWO_LEADERS)));
    }
    return new VarianceComponents(
        component(fit.respondentVariance(), Reason.NO_RESPONDENT_OF_TWO_CELLS),
        component(fit.climateVariance(), Reason.NEEDS_THREE_UNITS),
        leader,
        component(fit.placeVariance(), Reason.LEADER_AND_PLACE_ALIKE),
        component(fit.cellVariance(), Reason.CELL_AND_LEADER_ALIKE),
        figures.variance(fit.reml().residualVariance(), persons()));
  }

  /** How much leaders differ, in a dimension as in readiness, is half of what tells one of a few. */
  private Optional<Reason> spreadAlike(int function) {
    return switch (name) {
      case Fits.READINESS -> publication.alike().function(function);
      case Fits.TESTIMONY -> publication.alike().testimony(function);
      default -> publication.alike().dimension(function, capability());
    };
  }

  private Shown<Double> component(Optional<Double> variance, Reason reason) {
    return Publication.shown(variance, v -> figures.variance(v, persons()), reason);
  }
}
