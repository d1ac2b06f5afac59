package io.github.locus.analysis;

import io.github.locus.decision.ExpectedLoss;
import io.github.locus.decision.RankAcceptability;
import io.github.locus.decision.RankOrder;
import io.github.locus.decision.ValueDraws;
import io.github.locus.multilevel.Priors;
import io.github.locus.multilevel.ScalePrior;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.Site;
import io.github.locus.protection.SiteCell;
import io.github.locus.psychometrics.ResponseRate;
import io.github.locus.result.ConfidenceParts;
import io.github.locus.result.Figures;
import io.github.locus.result.PriorPoint;
import io.github.locus.result.Reason;
import io.github.locus.result.Robustness;
import io.github.locus.result.Shown;
import io.github.locus.result.SilenceResult;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.RespondentCounts;
import io.github.locus.separation.UnitLeverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

/** The choice under other priors, on the answers alone, on the weights alone, without a unit, with those who were silent. */
final class OtherEvidence {
  private static final double[] SCALES = {3, ScorePosteriors.PRIOR_SCALE, 30};

  private final Computation computed;
  private final Ranking ranking;
  private final Publication unrounded;
  private final Figures figures;
  private final int persons;
  private final List<LensDraws> lenses;

  OtherEvidence(Chain chain, Ranking ranking) {
    this.computed = chain.computed();
    this.ranking = ranking;
    this.unrounded = chain.published().unrounded();
    this.figures = unrounded.figures();
    this.persons = unrounded.fewest(ranking.functions());
    ScorePosterior declared = computed.posteriors().readiness().orElseThrow();
    this.lenses = Evaluations.lenses(declared, ranking.functions());
  }

  private String name(int place) {
    return computed.functionName(ranking.functions().get(place));
  }

  private Map<String, Double> byFunction(IntToDoubleFunction value) {
    Map<String, Double> map = new LinkedHashMap<>();
    for (int i = 0; i < lenses.size(); i++) {
      map.put(name(i), value.applyAsDouble(i));
    }
    return map;
  }

  /** The prior on τ of each function alone is another: its scale 3 or 30 in place of 10 (Kallioinen et al. 2023). */
  Shown<List<PriorPoint>> priors() {
    List<PriorPoint> points = new ArrayList<>();
    for (double scale : SCALES) {
      points.add(prior(scale));
    }
    return figures.whole(points, persons);
  }

  private PriorPoint prior(double scale) {
    double[] weights = weights(scale);
    List<double[]> repeatable = lenses.stream().map(LensDraws::repeatable).toList();
    List<double[]> spread = lenses.stream().map(LensDraws::spread).toList();
    double[] best = new double[lenses.size()];
    for (int s = 0; s < weights.length; s++) {
      int first = 0;
      for (int i = 1; i < best.length; i++) {
        first = repeatable.get(i)[s] > repeatable.get(first)[s] ? i : first;
      }
      best[first] += weights[s];
    }
    int first = 0;
    for (int i = 1; i < best.length; i++) {
      first = mean(repeatable.get(i), weights) > mean(repeatable.get(first), weights) ? i : first;
    }
    double squares = Arrays.stream(weights).map(w -> w * w).sum();
    return new PriorPoint(
        scale,
        1 / squares,
        name(first),
        byFunction(i -> mean(repeatable.get(i), weights)),
        byFunction(i -> mean(spread.get(i), weights)),
        byFunction(i -> Math.min(1, best[i])));
  }

  private static double mean(double[] values, double[] weights) {
    double sum = 0;
    for (int s = 0; s < values.length; s++) {
      sum += weights[s] * values[s];
    }
    return sum;
  }

  /** Importance weights of the draws, with sum 1. */
  private double[] weights(double scale) {
    ScalePrior given = Priors.standard(ScorePosteriors.PRIOR_SCALE).scales();
    ScalePrior other = Priors.standard(scale).scales();
    List<double[]> spreads =
        computed.posteriors().readiness().orElseThrow().lenses().stream()
            .map(LensDraws::spread)
            .toList();
    double[] logs = new double[spreads.get(0).length];
    for (double[] spread : spreads) {
      for (int s = 0; s < logs.length; s++) {
        double log = Math.log(spread[s]);
        logs[s] += other.logDensityOfLog(log) - given.logDensityOfLog(log);
      }
    }
    double most = Arrays.stream(logs).max().orElse(0);
    double[] weights = Arrays.stream(logs).map(l -> Math.exp(l - most)).toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(w -> w / sum).toArray();
  }

  Shown<ConfidenceParts> confidence() {
    RankAcceptability answers = RankAcceptability.of(Evaluations.repeatable(lenses));
    RankAcceptability weights = RankAcceptability.of(ranking.draws().meansOfWeights());
    return figures.whole(
        new ConfidenceParts(byFunction(answers::best), byFunction(weights::best)), persons);
  }

  /**
   * Of units that stand for themselves; merged ones have no code. Of more than {@value Robustness#MOST_UNITS} those
   * that leave the least of the lead by plain means: each one is a posterior of its own, as large as that of all.
   */
  Map<String, Shown<UnitLeftOut>> withoutUnit(Jobs jobs) {
    Map<String, Jobs.Job<Shown<UnitLeftOut>>> running = new TreeMap<>(Codes.ORDER);
    Set<Integer> units = standingAlone();
    for (int unit : units.size() > Robustness.MOST_UNITS ? ofGreatestLeverage(units) : units) {
      running.put(unrounded.codes().unit(unit), jobs.start(() -> without(unit)));
    }
    Map<String, Shown<UnitLeftOut>> map = new LinkedHashMap<>();
    if (running.size() > 1) {
      running.forEach((code, job) -> map.put(code, job.get()));
    }
    return map;
  }

  private Set<Integer> standingAlone() {
    Set<Integer> units = new TreeSet<>();
    ProtectedSurvey survey = computed.survey();
    for (SiteCell cell : survey.cells()) {
      Site site = survey.sites().get(cell.site());
      if (cell.wave() == computed.frame().latestWave(cell.function()) && site.single()) {
        units.add(site.units().get(0));
      }
    }
    return units;
  }

  private Set<Integer> ofGreatestLeverage(Set<Integer> units) {
    return UnitLeverage.greatest(
        computed.frame(),
        computed.othersRatings().orElseThrow(),
        ranking.functions(),
        ranking.functions().get(ranking.order().get(0)),
        computed.z(),
        units,
        Robustness.MOST_UNITS);
  }

  /**
   * Withheld where a merged cell would lose this unit's few, or units would be merged otherwise: beside the figures of the
   * whole survey that would tell of them.
   */
  private Shown<UnitLeftOut> without(int unit) {
    ProtectedSurvey rest =
        Protection.protectWithout(computed.study().survey(), computed.options().protection(), unit);
    if (!computed.survey().isCoarsenedAs(rest, unit)) {
      return Shown.withheld(Reason.LEAVES_OUT_FEW);
    }
    if (hasAlike(unit)) {
      return Shown.withheld(Reason.BESIDE_ALIKE);
    }
    if (rest.ratings().size() == 0) {
      return Shown.withheld(Reason.NOT_FITTED);
    }
    LeaderFrame frame = LeaderFrame.of(rest);
    return Publication.shown(
        ModelledSurvey.ofCapabilities(frame, Scorer.score(rest))
            .flatMap(
                m ->
                    Posteriors.ofOneOfMany(
                        m,
                        computed.survey().instrument().weights(),
                        computed.z(),
                        computed.streams().split("without unit", unit))),
        posterior -> choice(posterior, RespondentCounts.of(frame)),
        Reason.NOT_FITTED);
  }

  /** Whether a small group of a unit scored alike: how far the choice rests on it would tell at which level. */
  private boolean hasAlike(int unit) {
    ProtectedSurvey survey = computed.survey();
    return survey.cells().stream()
        .filter(cell -> survey.sites().get(cell.site()).units().contains(unit))
        .anyMatch(cell -> unrounded.alike().cell(cell).isPresent());
  }

  private Shown<UnitLeftOut> choice(ScorePosterior posterior, RespondentCounts counts) {
    List<LensDraws> left =
        posterior.lenses().stream()
            .filter(l -> ranking.functions().contains(l.levels().function()))
            .toList();
    if (left.size() < 2) {
      return Shown.withheld(Reason.NEEDS_TWO_FUNCTIONS);
    }
    ValueDraws values = Evaluations.repeatable(left);
    RankAcceptability ranks = RankAcceptability.of(values);
    int first = RankOrder.byLoss(ExpectedLoss.of(values), ranks).get(0);
    return figures.whole(
        new UnitLeftOut(
            computed.functionName(left.get(first).levels().function()), ranks.best(first)),
        left.stream().mapToInt(l -> counts.ofFunction(l.levels().function())).min().orElse(0));
  }

  Shown<SilenceResult> silence() {
    int first = ranking.order().get(0);
    int next = ranking.order().get(1);
    int function = ranking.functions().get(first);
    ProtectedSurvey survey = computed.survey();
    long invited = 0;
    long answered = 0;
    for (int c = 0; c < survey.cells().size(); c++) {
      SiteCell cell = survey.cells().get(c);
      if (cell.function() == function && cell.wave() == computed.frame().latestWave(function)) {
        OptionalLong asked = ResponseRate.invitedOfAll(survey, c);
        if (asked.isEmpty()) {
          return Shown.withheld(Reason.INVITED_UNKNOWN);
        }
        invited += asked.getAsLong();
        answered += computed.counts().ofCell(c);
      }
    }
    if (answered >= invited) {
      return Shown.withheld(Reason.MORE_THAN_INVITED);
    }
    double silent = 1 - (double) answered / invited;
    ValueDraws repeatable = ranking.draws().repeatable();
    double lead = repeatable.mean(first) - repeatable.mean(next);
    return figures.whole(
        new SilenceResult(name(first), name(next), silent, Math.max(0, lead / silent)), persons);
  }
}
